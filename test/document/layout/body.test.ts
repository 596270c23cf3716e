import { describe, expect, it } from "vitest";
import type { HeadingLevel } from "../../../src/document/node";
import { isoDate } from "../../../src/time/iso-date";
import { middle, type ReadPage, textIn } from "../pdf-pages";
import { drawn, firstPage, mm, near } from "./drawn";
import {
  heading,
  paragraph,
  partyNotice,
  run,
  sentence,
  stateDispatch,
  stateNotice,
} from "./sample-documents";

/** Baselines of the lines on a page that begin in the text area, from the one that begins so. */
function baselinesFrom({ texts }: ReadPage, start: string): readonly number[] {
  const found = texts.find(({ text }) => text.startsWith(start));
  const all = texts.map(({ baseline }) => baseline).filter((y) => y >= (found?.baseline ?? 0));
  return [...new Set(all.map((y) => Number(y.toFixed(2))))].toSorted((one, other) => one - other);
}

describe("paragraphs of the State", () => {
  it("take the indent, size and line spacing that the document chooses", async () => {
    const style = { indent: 10, sizes: { body: 13 }, lineSpacing: 1.5 };
    const page = await firstPage(stateNotice({ style, nodes: [paragraph(sentence)] }));
    const [first = 0, second = 0, third = 0] = baselinesFrom(page, "Ủy ban");
    expect(Math.abs(textIn(page, "Ủy ban nhân dân xã").left - 40)).toBeLessThan(near);
    expect(second - first).toBeCloseTo(mm(13 * 1.149 * 1.5), 1);
    expect(third - second).toBeCloseTo(mm(13 * 1.149 * 1.5), 1);
  });

  it("are italic for the legal bases, each on its own line", async () => {
    const page = await firstPage(stateNotice());
    const bases = [textIn(page, "Căn cứ Luật"), textIn(page, "Căn cứ Quy chế")];
    expect(bases.map(({ font, size }) => [font, size])).toEqual([
      ["Tinos-Italic", 14],
      ["Tinos-Italic", 14],
    ]);
    for (const { left } of bases) expect(Math.abs(left - 42.7)).toBeLessThan(near);
  });
});

describe.each(["2024-04-05", "2026-07-08"])("paragraphs of the Party in %s", (date) => {
  it("have lines of 18 pt exactly, 6 pt between paragraphs and a first line 10 mm in", async () => {
    const nodes = [paragraph(sentence), paragraph("Đoạn sau.")];
    const page = await firstPage(partyNotice({ date: isoDate(date), nodes }));
    const [first = 0, second = 0, third = 0, next = 0] = baselinesFrom(page, "Ủy ban");
    expect(textIn(page, "Đoạn sau.").size).toBe(14);
    expect(Math.abs(textIn(page, "Đoạn sau.").left - 40)).toBeLessThan(near);
    expect(second - first).toBeCloseTo(mm(18), 1);
    expect(third - second).toBeCloseTo(mm(18), 1);
    expect(next - third).toBeCloseTo(mm(18 + 6), 1);
  });

  it("number later pages at 14 pt in a line that begins 10 mm from the top edge", async () => {
    const nodes = Array.from({ length: 30 }, () => paragraph(sentence));
    const { pages } = await drawn(partyNotice({ date: isoDate(date), nodes }));
    const number = pages[1]?.texts.find(({ baseline }) => baseline < 20);
    expect([number?.text, number?.size]).toEqual(["2", 14]);
    expect(Math.abs((number?.baseline ?? 0) - (10 + mm(14 * 0.911)))).toBeLessThan(near);
    expect(Math.abs(middle(number ?? { left: 0, right: 0 }) - 112.5)).toBeLessThan(near);
    expect(pages[0]?.texts.some(({ baseline }) => baseline < 20)).toBe(false);
  });
});

describe("headings", () => {
  it.each<readonly [HeadingLevel, string, string, string]>([
    ["part", "Phần I", "Phần I", "NHỮNG QUY ĐỊNH CHUNG"],
    ["chapter", "Chương II", "Chương II", "NHỮNG QUY ĐỊNH CHUNG"],
    ["section", "Mục 1", "Mục 1", "NHỮNG QUY ĐỊNH CHUNG"],
  ])(
    "of a %s stand bold in the middle over their name in capitals",
    async (level, label, first, second) => {
      for (const notice of [stateNotice, partyNotice]) {
        const node = heading(level, "Những quy định chung", label);
        const page = await firstPage(notice({ nodes: [node, paragraph(sentence)] }));
        const [above, below] = [textIn(page, first), textIn(page, second)];
        for (const { font, size, left, right } of [above, below]) {
          expect([font, size]).toEqual(["Tinos-Bold", 14]);
          expect(Math.abs(middle({ left, right }) - 112.5)).toBeLessThan(1);
        }
        expect(below.baseline - above.baseline).toBeCloseTo(mm(14 * 1.149), 1);
      }
    },
  );

  it.each<readonly [HeadingLevel, string | undefined, string, string]>([
    ["article", "Điều 3.", "Điều 3. Trách nhiệm", "Tinos-Bold"],
    ["h1", "II.", "II. TRÁCH NHIỆM", "Tinos-Bold"],
    ["h2", "1.", "1. Trách nhiệm", "Tinos-Bold"],
    ["h3", "đ)", "đ) Trách nhiệm", "Tinos-BoldItalic"],
    ["plain", undefined, "Trách nhiệm", "Tinos-Bold"],
  ])("of level %s are indented like paragraphs", async (level, label, text, font) => {
    const [state, party] = await Promise.all(
      [stateNotice, partyNotice].map((notice) =>
        firstPage(notice({ nodes: [heading(level, "Trách nhiệm", label), paragraph(sentence)] })),
      ),
    );
    for (const [page, indent] of [
      [state, 12.7],
      [party, 10],
    ] as const) {
      if (page === undefined) throw new Error("There is no page.");
      const found = textIn(page, text);
      expect([found.font, found.size]).toEqual([font, 14]);
      expect(Math.abs(found.left - (30 + indent))).toBeLessThan(near);
    }
  });

  it("never stand last on a page", async () => {
    for (let count = 20; count <= 34; count += 1) {
      const lead = Array.from({ length: count }, () => paragraph("Dòng."));
      const nodes = [...lead, heading("h1", "Cuối cùng", "I."), paragraph(sentence)];
      const { pages } = await drawn(stateNotice({ nodes }));
      const page = pages.find(({ texts }) => texts.some(({ text }) => text.startsWith("I. CUỐI")));
      expect(
        page?.texts.some(({ text }) => text.startsWith("Ủy ban nhân dân xã Ví Dụ")),
        `${count} lines before`,
      ).toBe(true);
    }
  });
});

describe("lists", () => {
  it("print their labels in front, items inside items and paragraphs all indented alike", async () => {
    const inner = {
      type: "list" as const,
      ordered: true,
      items: [{ label: "đ)", inlines: run("Điểm đ."), nodes: [] }],
    };
    const item = {
      label: "2.",
      inlines: run("Khoản hai."),
      nodes: [inner, { type: "paragraph" as const, inlines: run("Đoạn của khoản hai.") }],
    };
    const page = await firstPage(
      stateNotice({ nodes: [{ type: "list", ordered: true, items: [item] }] }),
    );
    for (const text of ["2. Khoản hai.", "đ) Điểm đ.", "Đoạn của khoản hai."]) {
      expect(Math.abs(textIn(page, text).left - 42.7), text).toBeLessThan(near);
    }
    expect(page.structure).toContain("L(LI(LBody(P L(LI(LBody)) P)))");
  });
});

describe("addressees", () => {
  it("one alone stands on the line of the words, in the middle of the page, without a mark", async () => {
    const names = [run("Thanh tra tỉnh Mẫu")];
    const page = await firstPage(stateDispatch({ nodes: [{ type: "addressees", names }] }));
    const [word, name] = [textIn(page, "Kính gửi:"), textIn(page, "Thanh tra tỉnh Mẫu")];
    expect(name.text).toBe("Thanh tra tỉnh Mẫu");
    expect(name.baseline).toBeCloseTo(word.baseline, 2);
    expect(Math.abs((word.left + name.right) / 2 - 112.5)).toBeLessThan(near);
    expect([word.font, word.size]).toEqual(["Tinos-Regular", 14]);
  });

  it("several stand below the colon, each with its dash and mark, in italics for the Party", async () => {
    const names = [run("Ban Nội chính Tỉnh ủy"), run("Thanh tra tỉnh Mẫu")];
    for (const [notice, font] of [
      [stateNotice, "Tinos-Regular"],
      [partyNotice, "Tinos-Italic"],
    ] as const) {
      const page = await firstPage(notice({ nodes: [{ type: "addressees", names }] }));
      const word = textIn(page, "Kính gửi:");
      const lines = [textIn(page, "- Ban Nội chính"), textIn(page, "- Thanh tra")];
      expect(lines.map(({ text }) => text.trim())).toEqual([
        "- Ban Nội chính Tỉnh ủy;",
        "- Thanh tra tỉnh Mẫu.",
      ]);
      for (const line of lines) {
        expect([line.font, line.size]).toEqual([font, 14]);
        expect(line.baseline).toBeGreaterThan(word.baseline);
        // Below the colon: the last of the words, about a millimetre wide.
        expect(line.left).toBeGreaterThan(word.right - 3);
        expect(line.left).toBeLessThan(word.right);
      }
    }
  });
});
