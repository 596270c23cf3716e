import { describe, expect, it } from "vitest";
import { composeGeneral } from "../../src/document/compose-general";
import type { ComposeOptions } from "../../src/document/compose-options";
import { plainText } from "../../src/document/node";
import type { OfficialDocument } from "../../src/document/official-document";
import { projectLaw } from "../law/law-files";
import { agency } from "./samples";
import { type Own, setOf, templateOf } from "./template/template-set";

const date = "2026-11-25";
const fields = { about: "lịch", to: ["Các phòng"], opening: ["Mở đầu."], closing: "Kết" };
const office = { ...agency, collective: "Ủy ban nhân dân", contact: "số 1 đường Mẫu" };

function value(parsed: ReturnType<typeof composeGeneral>): OfficialDocument {
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}
const dispatch = (options: Partial<ComposeOptions> = {}) =>
  composeGeneral("dispatch", { date, agency: office, fields, ...options });

/** A document of an own template. */
function own(body: string, more: string, options: Partial<ComposeOptions> = {}, rest: Own = {}) {
  const templates = setOf([templateOf(body, { more: `case: none\n${more}`, ...rest })], {
    signature:
      "<signature>{{#each signature.posts}}<post>{{this}}</post>{{/each}}<name>{{signature.name}}</name></signature>",
  });
  return composeGeneral("own-note", { date, agency: office, templates, ...options });
}
const posts = (options: Partial<ComposeOptions>, more: string): readonly string[] =>
  value(own("{{> signature}}", more, options)).nodes.flatMap((node) =>
    node.type === "signature" ? node.posts : [],
  );

describe("a letter without a case", () => {
  it("is a whole document with regime, kind, audience and the office's contact", () => {
    expect(
      value(dispatch({ urgency: "KHẨN", circulation: "LƯU HÀNH NỘI BỘ", draft: true })),
    ).toMatchObject({
      record: "document",
      format: 1,
      regime: "state",
      template: "dispatch",
      kind: { name: "Công văn" },
      date,
      title: "V/v lịch",
      audience: ["addressee", "copied-body"],
      urgency: "KHẨN",
      circulation: "LƯU HÀNH NỘI BỘ",
      draft: true,
      contact: "số 1 đường Mẫu",
      metadata: { agency: "Ủy ban nhân dân xã Hòa Bình" },
    });
  });

  it("is not written where the line at the foot of page 1 cannot be printed", () => {
    const parsed = dispatch({ agency: { ...office, contact: "số 1 ☎" } });
    expect(parsed.ok).toBe(false);
    expect(parsed.findings).toMatchObject([
      { rule: "document-character", path: "agency.contact", severity: "error" },
    ]);
  });

  it("of a dispatch carries the office and the unit that drafted it in its number", () => {
    expect(value(dispatch({ number: "5" })).letterhead.number).toBe("Số: 05/UBND-TCD");
  });

  it("of a dispatch without a drafting unit is not written: its number would be wrong", () => {
    const { draftingUnit: _, ...plain } = office;
    expect(dispatch({ agency: plain })).toMatchObject({
      ok: false,
      findings: [{ rule: "document-data-missing", path: "agency.draftingUnit" }],
    });
  });

  it("with a missing field names the field and its label", () => {
    const { closing: _, ...rest } = fields;
    expect(dispatch({ fields: rest }).findings).toMatchObject([
      { rule: "document-data-missing", severity: "error", path: "fields.closing" },
    ]);
    expect(dispatch({ fields: rest, blanks: true })).toMatchObject({
      ok: true,
      findings: [{ severity: "warning", path: "fields.closing" }],
    });
  });

  it.each([
    ["a name that is none", { ...fields, abot: "x" }, "fields.abot"],
    ["a list that is a text", { ...fields, to: "x" }, "fields.to"],
    ["a record in a list of texts", { ...fields, to: [{ name: "x" }] }, "fields.to[0]"],
  ])("refuses %s", (_, given, path) => {
    const composed = dispatch({ fields: given });
    expect(composed.ok).toBe(false);
    expect(composed.findings.map((finding) => finding.path)).toContain(path);
  });

  it("is not composed with a template about a case", () => {
    expect(() => composeGeneral("complaint-acceptance-notice", { date, agency: office })).toThrow(
      expect.objectContaining({ code: "case-needed" }),
    );
  });
});

// Điều 13 Nghị định 30/2020/NĐ-CP; the Party's marks are those of its guidance, which knows no TUQ.
describe("the authority of a signature", () => {
  const deputy = { title: "Phó Chủ tịch", name: "Lê Văn Thử", form: "KT" as const };
  const clerk = { title: "Chánh Văn phòng", name: "Cao Thị Lệ" };

  it.each([
    ["own", {}, "", ["CHỦ TỊCH"]],
    ["collective", {}, "signs: collective\n", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    ["own, by a deputy", { signer: deputy }, "", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    [
      "collective, by a deputy",
      { signer: deputy },
      "signs: collective\n",
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ],
    [
      "by order, which is the head's alone",
      { signer: { ...clerk, form: "TL" as const } },
      "signs: collective\n",
      ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
    ],
    [
      "of the Party",
      { signer: { ...deputy, title: "Phó Bí thư", headTitle: "Bí thư" } },
      "signs: collective\nregime: party\n",
      ["T/M ỦY BAN NHÂN DÂN", "K/T BÍ THƯ", "PHÓ BÍ THƯ"],
    ],
    [
      "of the Party by order",
      { signer: { ...clerk, form: "TL" as const, headTitle: "Bí thư" } },
      "regime: party\n",
      ["T/L BÍ THƯ", "CHÁNH VĂN PHÒNG"],
    ],
  ])("%s", (_, options, more, lines) => {
    expect(posts(options, more)).toEqual(lines);
  });

  it("for a collective that the profile does not name is not written", () => {
    expect(own("{{> signature}}", "signs: collective\n", { agency })).toMatchObject({
      ok: false,
      findings: [{ rule: "document-data-missing", path: "agency.collective" }],
    });
  });

  it("by authorisation is refused for the Party", () => {
    const signer = { ...clerk, form: "TUQ" as const };
    expect(() => own("{{> signature}}", "regime: party\n", { signer })).toThrow(
      expect.objectContaining({ code: "bad-signer-form" }),
    );
  });
});

describe("the legal bases of a letter without a case", () => {
  const law = projectLaw();
  const lines = (options: Partial<ComposeOptions>, more = "bases: [LTCD-2013]\n") =>
    value(own("<basis/>", more, { law, ...options })).nodes.flatMap((node) =>
      node.type === "basis" ? node.lines : [],
    );

  it("are those of the template and of the caller, in rank order, the last with a full stop", () => {
    const [first, second, ...more] = lines({ bases: ["ND155-2026", "LTCD-2013"] });
    expect(first).toMatch(/^Căn cứ Luật Tiếp công dân .*;$/u);
    expect(second).toMatch(/^Căn cứ Nghị định số 155\/2026\/NĐ-CP .*[^;]\.$/u);
    expect(more).toEqual([]);
  });

  it.each([
    ["ND155-2026", "2026-06-30"],
    ["ND1-1999", date],
  ])("%s on %s is no basis: an error that names the line", (id, day) => {
    expect(own("<basis/>", "bases: [LTCD-2013]\n", { law, bases: [id], date: day })).toMatchObject({
      ok: false,
      findings: [{ rule: "document-basis", path: "bases[0]" }],
    });
  });

  it("are an error where the letter has no place for them", () => {
    expect(own("<p>x</p>", "", { law, bases: ["LTCD-2013"] }).findings).toMatchObject([
      { rule: "document-basis", path: "bases" },
    ]);
  });

  it("are an error where there are none", () => {
    expect(own("<basis/>", "", { law }).findings).toMatchObject([
      { rule: "document-basis-missing", message: expect.stringContaining("`bases`") },
    ]);
  });

  it("need the law of a rulebook", () => {
    expect(() => own("<basis/>", "bases: [LTCD-2013]\n")).toThrow(
      expect.objectContaining({ code: "law-missing" }),
    );
  });
});

describe("what stands in fields and profiles", () => {
  const more = "fields:\n  text: { type: text, label: Chữ }\n";
  const printed = (text: string): string => {
    const [node] = value(own("<p>{{fields.text}}</p>", more, { fields: { text } })).nodes;
    return node?.type === "paragraph" ? plainText(node.inlines) : "";
  };

  it.each([
    "{{agency.name}} {{{date}}}",
    "</p><script>alert(1)</script>",
    "<b>đậm</b> <annex><name>x</name></annex>",
    "&lt;p&gt; &amp; &#x27;",
    "'\"`=",
    "$& $1 \\n",
    "{{> signature}} {{#if x}}",
  ])("comes out as text: %s", (text) => {
    expect(printed(text)).toBe(text);
  });

  it.each(["\ue000", "\ue001a\ue002", "\uf8ff"])(
    "is refused where it holds a private-use character",
    (text) => {
      expect(own("<p>{{fields.text}}</p>", more, { fields: { text } })).toMatchObject({
        ok: false,
        findings: [{ rule: "document-character", path: "fields.text" }],
      });
    },
  );

  it("of a prototype is reached by no name", () => {
    const given = JSON.parse('{"text":"x","__proto__":{"note":"y"},"constructor":"z"}') as object;
    const composed = own("<p>{{fields.text}}</p>", more, { fields: given as never });
    expect(composed.ok).toBe(false);
    expect(composed.findings.map(({ rule }) => rule)).toEqual(["document-field", "document-field"]);
  });

  it("of an agency comes out as text in every line of the head", () => {
    const names = office.names.map((name) => ({ ...name, letterhead: ["</body><body>{{date}}"] }));
    const body = "<letterhead>{{#each letterhead.body}}<body>{{this}}</body>{{/each}}</letterhead>";
    expect(value(own(body, "", { agency: { ...office, names } })).letterhead.body).toEqual([
      "</BODY><BODY>{{DATE}}",
    ]);
  });
});
