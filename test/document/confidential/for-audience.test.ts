import { describe, expect, it } from "vitest";
import { forAudience } from "../../../src/document/for-audience";
import { plainText } from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { conclusion, secret } from "./documents";

const paragraphOf = ({ nodes }: OfficialDocument): string =>
  nodes.flatMap((node) => (node.type === "paragraph" ? [plainText(node.inlines)] : []))[0] ?? "";

const holding = (text: string) =>
  conclusion({
    nodes: [
      { type: "paragraph", inlines: secret },
      { type: "paragraph", inlines: [{ text }] },
    ],
  });

describe("an extract for other readers", () => {
  it("leaves out what they may not see, and says where", () => {
    const extract = forAudience(conclusion(), ["denounced-person"]);
    expect(paragraphOf(extract)).toBe("Theo đơn của (…), nhà của ông Tư bị phá.");
    expect(JSON.stringify(extract)).not.toMatch(/Kín|confidential/u);
    expect(extract.audience).toEqual(["denounced-person"]);
  });

  it("keeps kind, number, day and everything else", () => {
    const whole = conclusion();
    const { audience: _, nodes, ...rest } = forAudience(whole, ["denounced-person"]);
    const { audience: __, nodes: all, ...others } = whole;
    expect(rest).toEqual(others);
    expect(nodes.filter((_, index) => index !== 2)).toEqual(all.filter((_, index) => index !== 2));
  });

  it("is the whole document for those who may see it", () => {
    expect(forAudience(conclusion(), ["denouncer"])).toEqual(
      conclusion({ audience: ["denouncer"] }),
    );
  });

  it("leaves out parts of annexes, copies and tables too", () => {
    const annex = { label: "Phụ lục", name: secret, reference: "", nodes: [] };
    const row = { header: false, cells: [secret, [{ text: "1" }]] };
    const extract = forAudience(
      conclusion({ annexes: [annex], nodes: [{ type: "table", rows: [row] }] }),
      ["public"],
    );
    expect(JSON.stringify(extract)).not.toContain("Kín");
    expect(extract.nodes).toEqual([
      { type: "table", rows: [{ header: false, cells: [[{ text: "(…)" }], [{ text: "1" }]] }] },
    ]);
  });

  it("is not made while the same name or number stands unmarked elsewhere", () => {
    const number = [{ text: "001200000123", confidential: "denouncer" as const }];
    const repeated = [
      holding("Bà con của BÍ DANH KÍN làm chứng."),
      holding("Gửi bi danh kin."),
      conclusion({ metadata: { case: "TC Bí Danh Kín", agency: "UBND" } }),
      conclusion({ title: "Kết luận về đơn của ông Bí Danh Kín" }),
      conclusion({
        nodes: [
          { type: "paragraph", inlines: number },
          { type: "basis", lines: ["Căn cứ CCCD 0012 0000 0123;"] },
        ],
      }),
    ];
    for (const document of repeated) {
      expect(() => forAudience(document, ["public"])).toThrow(
        expect.objectContaining({
          code: "confidential",
          message: expect.not.stringMatching(/kín|kin\b|0123/iu),
        }),
      );
    }
  });

  it("may name others with a word of the same name, and days that are marked", () => {
    const day = [{ text: "01/7/2026", confidential: "denouncer" as const }];
    const document = conclusion({
      nodes: [
        { type: "paragraph", inlines: [...secret, { text: " ngày " }, ...day] },
        { type: "paragraph", inlines: [{ text: "Ông Bí và bà Kín, ngày 01/7/2026." }] },
      ],
    });
    expect(paragraphOf(forAudience(document, ["public"]))).toBe("(…) ngày (…)");
  });

  it("needs readers", () => {
    expect(() => forAudience(conclusion(), [])).toThrow(
      expect.objectContaining({ code: "audience-missing" }),
    );
  });
});
