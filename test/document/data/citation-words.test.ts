import { describe, expect, it } from "vitest";
import {
  citationWords,
  firstCited,
  provisionWords,
} from "../../../src/document/data/citation-words";
import { plainText } from "../../../src/document/node";
import { acceptance, composed, letter, refusal } from "../samples";

describe("a citation in the words of a letter", () => {
  it.each([
    ["LKN-2011/d27@2026", "Điều 27 Luật Khiếu nại"],
    ["LKN-2011/d11/k6", "khoản 6 Điều 11 Luật Khiếu nại"],
    ["LKN-2011/d11a/k1/pđ@2026", "điểm đ khoản 1 Điều 11a Luật Khiếu nại"],
    ["ND124-2020/d16/k2", "khoản 2 Điều 16 Nghị định số 124/2020/NĐ-CP"],
  ])("`%s` is `%s`", (id, words) => {
    expect(citationWords(id)).toBe(words);
  });

  it("needs an article, and an act that letters name", () => {
    expect(citationWords("LKN-2011")).toBeUndefined();
    expect(provisionWords("LKN-2011/k1")).toBeUndefined();
    expect(citationWords("TT07-2013/d5/k1@2016")).toBeUndefined();
    expect(citationWords("constructor/d1")).toBeUndefined();
  });

  it("is the first of those that the form may cite", () => {
    const ids = ["ND75-2012/d1", "LKN-2011/d27@2012", "LKN-2011/d36"];
    expect(firstCited(ids, ["LKN-2011"])).toBe("Điều 27 Luật Khiếu nại");
    expect(firstCited(ids, [])).toBeUndefined();
  });
});

describe("what a letter cites", () => {
  const citing = (cites: readonly string[]) => {
    const decision = acceptance();
    return { ...decision, documents: decision.documents.map((due) => ({ ...due, cites })) };
  };

  it("passes over a decree that the form may not cite", () => {
    const document = letter({ decision: citing(["ND75-2012/d6", "LKN-2011/d27@2012"]) });
    const text = document.nodes
      .flatMap((node) => (node.type === "paragraph" ? [plainText(node.inlines)] : []))
      .join("\n");
    expect(text).toContain("căn cứ Điều 27 Luật Khiếu nại và");
    expect(text).not.toContain("75/2012");
  });

  it("is a finding when the decision cites nothing that the form may cite", () => {
    expect(composed({ decision: citing(["ND75-2012/d6"]) }).findings).toMatchObject([
      { rule: "document-data-missing", severity: "error", path: "provision" },
    ]);
  });

  it("names each ground of a refusal by its own act", () => {
    const decision = refusal();
    const [ground] = decision.admission.grounds;
    if (ground === undefined) throw new Error("The sample refusal has a ground.");
    const grounds = [ground, { ...ground, cites: ["LTC-2018/d1"] }];
    const { ok, findings } = composed(
      { decision: { ...decision, admission: { ...decision.admission, grounds } } },
      "complaint-refusal-notice",
    );
    expect(ok).toBe(false);
    expect(findings.map(({ path }) => path)).toEqual(["refusal.grounds[1].provision"]);
  });
});
