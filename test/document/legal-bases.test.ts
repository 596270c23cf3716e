import { describe, expect, it } from "vitest";
import type { TemplateSet } from "../../src/document/template/template";
import { isoDate } from "../../src/time/iso-date";
import { projectLaw } from "../law/law-files";
import { acceptance, composed, petition } from "./samples";
import { setOf, templateOf } from "./template/template-set";

const templates: TemplateSet = setOf([
  {
    ...templateOf("<basis/>\n<p>{{agency.name}}</p>\n"),
    id: "complaint-acceptance-notice",
    outcome: "accept",
  },
]);
const law = projectLaw();

const early = { ...petition, receivedOn: isoDate("2020-12-01") };
const basisOf = (date: string, cites: readonly string[]) => {
  const decision = acceptance();
  const documents = decision.documents.map((due) => ({ ...due, cites }));
  return composed({
    date,
    petition: early,
    decision: { ...decision, documents },
    data: { templates, law },
  });
};
const linesOf = (date: string, cites: readonly string[]): readonly string[] => {
  const parsed = basisOf(date, cites);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value.nodes.flatMap((node) => (node.type === "basis" ? node.lines : []));
};

describe("the legal bases of a letter", () => {
  it("stand in rank order, each ending with a semicolon and the last with a full stop", () => {
    const lines = linesOf("2026-07-08", ["ND124-2020/d16/k2", "LKN-2011/d27@2026"]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Căn cứ Luật Khiếu nại số 02\/2011\/QH13 .*136\/2025\/QH15.*;$/u);
    expect(lines[1]).toMatch(/^Căn cứ Nghị định số 124\/2020\/NĐ-CP .*[^;]\.$/u);
  });

  it("leave out a decree that is no longer in force on the letter's day", () => {
    const cites = ["LKN-2011/d27@2012", "ND75-2012"];
    expect(linesOf("2020-12-09", cites).join("\n")).toContain("75/2012/NĐ-CP");
    expect(linesOf("2020-12-10", cites).join("\n")).not.toContain("75/2012/NĐ-CP");
  });

  it("do not name an amendment that is not yet in force", () => {
    expect(linesOf("2026-06-30", ["LKN-2011/d27@2012"]).join("\n")).not.toContain("136/2025");
  });

  it("that are all dead by then are an error, not an empty place", () => {
    const parsed = basisOf("2020-12-10", ["ND75-2012"]);
    expect(parsed.ok).toBe(false);
    expect(parsed.findings).toMatchObject([{ rule: "document-basis-missing", severity: "error" }]);
  });

  it("cannot be printed without the law: that is a caller's mistake", () => {
    expect(() => composed({ data: { templates } })).toThrow(
      expect.objectContaining({ code: "law-missing" }),
    );
  });
});
