import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainText } from "../../src/document/node";
import type { OfficialDocument } from "../../src/document/official-document";
import { renderHtml } from "../../src/document/render-html";
import { renderText } from "../../src/document/render-text";
import type { Finding } from "../../src/finding/finding";
import { isoDate } from "../../src/time/iso-date";
import { acceptance, agency, type Changes, composed, letter, petition, refusal } from "./samples";

const refuse = "complaint-refusal-notice";

const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
const paragraphs = ({ nodes }: OfficialDocument): readonly string[] =>
  nodes.flatMap((node) => (node.type === "paragraph" ? [plainText(node.inlines)] : []));

/** The sample petition without some of what it says. */
function without(...keys: readonly (keyof typeof petition)[]): typeof petition {
  const entries = Object.entries(petition).filter(([key]) => !(keys as string[]).includes(key));
  return Object.fromEntries(entries) as typeof petition;
}

const nameOnly = { ...petition, complainants: [{ name: "Nguyễn Văn Mẫu" }] };

describe("a value that a letter needs and nobody has entered", () => {
  it("is an error at its place in the case file, with the template and its line", () => {
    const parsed = composed({ petition: without("receivedOn"), data: { lang: "en" } });
    expect(parsed.ok).toBe(false);
    expect(brief(parsed.findings)).toEqual(["error document-data-missing receivedOn"]);
    const lines = readFileSync("templates/complaint/acceptance-notice.2026.hbs", "utf8").split(
      "\n",
    );
    const line = lines.findIndex((text) => text.includes("date petition.receivedOn")) + 1;
    expect(parsed.findings[0]?.message).toContain(
      `(template complaint/acceptance-notice.2026.hbs:${line})`,
    );
  });

  it("is told once, however many sentences need it", () => {
    expect(brief(composed({ petition: without("complainants") }, refuse).findings)).toEqual([
      "error document-data-missing complainants[0].name",
    ]);
  });

  it("is told for each field of the complainant", () => {
    expect(brief(composed({ petition: nameOnly }).findings)).toEqual([
      "error document-data-missing complainants[0].address",
      "error document-data-missing complainants[0].identity.number",
      "error document-data-missing complainants[0].identity.issuedOn",
      "error document-data-missing complainants[0].identity.issuedBy",
    ]);
  });

  it("in the agency profile is told by its path there", () => {
    const bare = { ...agency, places: [], names: [], offices: [] };
    expect(brief(composed({ data: { agency: bare } }).findings)).toEqual([
      "error document-data-missing agency.names",
      "error document-data-missing agency.places",
      "error document-data-missing agency.offices",
    ]);
  });

  it("becomes dots and a warning when blanks are asked for, and no day is made up", () => {
    const open = { ...nameOnly, receivedOn: undefined } as unknown as typeof petition;
    const parsed = composed({ petition: open, data: { blanks: true } });
    expect(brief(parsed.findings).map((text) => text.split(" ")[0])).toEqual(
      Array.from({ length: 5 }, () => "warning"),
    );
    expect(parsed.ok && paragraphs(parsed.value).slice(0, 3)).toEqual([
      "Ngày …… tháng …… năm ………, Ủy ban nhân dân xã Hòa Bình đã nhận được đơn khiếu nại của: Nguyễn Văn Mẫu.",
      "Địa chỉ: ……………….",
      "Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu: ………………, ngày cấp: ……/……/………, nơi cấp: ……………….",
    ]);
  });

  it("of a refusal is also its ground: no notice refuses without one", () => {
    const decision = {
      ...refusal(),
      admission: { answer: "no" as const, outcome: "refuse" as const, grounds: [] },
    };
    expect(brief(composed({ decision }, refuse).findings)).toEqual([
      "error document-data-missing refusal.grounds[0].provision",
      "error document-data-missing refusal.grounds[0].label",
    ]);
  });
});

describe("a letter that must not be written", () => {
  const rules = (changes: Changes, template?: string): readonly string[] =>
    composed(changes, template).findings.map(({ severity, rule }) => `${severity} ${rule}`);

  it("says the contrary of the decision", () => {
    expect(rules({ decision: refusal() })).toContain("error document-contradicts-decision");
    expect(rules({ decision: acceptance() }, refuse)).toContain(
      "error document-contradicts-decision",
    );
  });

  it("says what the decision has not settled, even with blanks", () => {
    const open = acceptance({ admission: { answer: "unknown", grounds: [] } });
    expect(rules({ decision: open, data: { blanks: true } })).toEqual([
      "error document-not-decided",
    ]);
    const whose = acceptance({ competent: { answer: "unknown", isOurs: "unknown", cites: [] } });
    expect(rules({ decision: whose, data: { blanks: true } })).toEqual([
      "error document-not-decided",
    ]);
  });

  it("names the facts that the decision waits for", () => {
    const decision = acceptance({
      admission: { answer: "unknown", grounds: [] },
      missing: [{ fact: "petition.signed", question: { vi: "?", en: "?" }, neededBy: [] }],
    });
    expect(composed({ decision }).findings[0]?.message).toContain("`petition.signed`");
  });

  it("belongs to another body", () => {
    const decision = acceptance({
      competent: {
        answer: "yes",
        isOurs: "no",
        name: { vi: "Chủ tịch UBND tỉnh Mẫu", en: "Chair of the province" },
        cites: [],
      },
    });
    const { ok, findings } = composed({ decision });
    expect(ok).toBe(false);
    expect(findings[0]).toMatchObject({
      rule: "document-not-competent",
      message: expect.stringContaining("Chủ tịch UBND tỉnh Mẫu"),
    });
  });

  it("bears a day before the petition was received", () => {
    expect(rules({ date: "2026-07-02" })).toEqual(["error document-date"]);
    expect(rules({ date: "2026-07-03" })).toEqual([]);
  });

  it("rests on law that was only tried out", () => {
    expect(rules({ decision: acceptance({ lawAt: isoDate("2025-01-01") }) })).toEqual([
      "error document-what-if",
    ]);
  });

  it("has no form in force on its day", () => {
    const early = { ...petition, receivedOn: isoDate("2020-12-01") };
    const { ok, findings } = composed({ date: "2020-12-09", petition: early });
    expect(ok).toBe(false);
    expect(brief(findings)).toEqual(["error form-not-in-force "]);
    expect(findings[0]?.message).toContain("2020-12-10..2026-06-30, 2026-07-01..");
  });

  it("is only warned of when no rule calls for it", () => {
    const parsed = composed({ decision: acceptance({ documents: [] }) });
    expect(parsed.ok).toBe(true);
    expect(brief(parsed.findings)).toEqual(["warning document-not-called-for "]);
  });

  it("is warned of when the file says that another day's letter did it already", () => {
    const decision = acceptance();
    const documents = decision.documents.map((due) => ({
      ...due,
      issuedOn: isoDate("2026-07-06"),
    }));
    const again = (date: string) => composed({ date, decision: { ...decision, documents } });
    expect(brief(again("2026-07-08").findings)).toEqual(["warning document-already-issued events"]);
    expect(again("2026-07-06").findings).toEqual([]);
  });

  it("of a template that does not exist is a caller's mistake", () => {
    expect(() => composed({}, "no-such-letter")).toThrow(
      expect.objectContaining({ code: "unknown-template" }),
    );
  });
});

describe("what a case file says", () => {
  const nasty = '{{agency.name}} </p><script>x</script> &amp; <b>đậm</b> {{{blank}}} "&"';

  it("is printed as text, whatever marks it holds", () => {
    const document = letter({ petition: { ...petition, summary: nasty } });
    expect(paragraphs(document)).toHaveLength(6);
    expect(paragraphs(document)[3]).toBe(`Khiếu nại về việc: ${nasty}.`);
    expect(renderText(document)).toContain(`Khiếu nại về việc: ${nasty}.`);
    const html = renderHtml(document);
    expect(html).not.toContain("<script>");
    expect(html).toContain(
      "{{agency.name}} &lt;/p&gt;&lt;script&gt;x&lt;/script&gt; &amp;amp; &lt;b&gt;đậm&lt;/b&gt; {{{blank}}} &quot;&amp;&quot;.",
    );
  });

  it("is printed as text in the caller's words too", () => {
    const data = { reason: nasty, recipients: [nasty], number: "5/TB-<b>" };
    const document = letter({ data }, refuse);
    expect(paragraphs(document)[3]).toBe(nasty);
    expect(document.letterhead.number).toBe("Số: 05/TB-<b>");
    expect(renderText(document)).toContain(`- ${nasty};`);
  });

  it("comes out in NFC when it was typed decomposed", () => {
    const decomposed = JSON.parse(JSON.stringify(petition).normalize("NFD")) as typeof petition;
    expect(letter({ petition: decomposed })).toEqual(letter());
  });

  it("with a character that the font lacks is an error that names the character", () => {
    const [complainant] = petition.complainants ?? [];
    const odd = { ...petition, complainants: [{ ...complainant, name: "Nguyễn 漢 Mẫu" }] };
    for (const blanks of [false, true]) {
      const { ok, findings } = composed({ petition: odd, data: { blanks } });
      expect(ok).toBe(false);
      expect(findings[0]).toMatchObject({
        rule: "document-character",
        severity: "error",
        path: "complainants[0].name",
      });
      expect(findings[0]?.message).toContain("U+6F22");
    }
  });

  it("is told about in English when asked", () => {
    const { findings } = composed({ date: "2026-07-02", data: { lang: "en" } });
    expect(findings[0]?.message).toContain("before the petition was received on `2026-07-03`");
  });
});
