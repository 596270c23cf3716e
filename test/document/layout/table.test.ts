import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/document/layout/lay-out";
import type { FontMetrics } from "../../../src/document/layout/page";
import type { DocumentNode, TableColumn } from "../../../src/document/node";
import { middle, type ReadPage, textIn } from "../pdf-pages";
import { drawn, firstPage, near } from "./drawn";
import { paragraph, partyNotice, run, sentence, stateNotice } from "./sample-documents";

const table = (
  rows: readonly (readonly string[])[],
  columns?: readonly TableColumn[],
): DocumentNode => ({
  type: "table",
  ...(columns === undefined ? {} : { columns }),
  rows: rows.map((cells, index) => ({ header: index === 0, cells: cells.map(run) })),
});
const columns: readonly TableColumn[] = [
  { align: "centre", share: 1 },
  { align: "left", share: 7 },
  { align: "right", share: 2 },
];
const numbered = (count: number): readonly (readonly string[])[] => [
  ["STT", "Nội dung", "Số lượng"],
  ...Array.from({ length: count }, (_, index) => [`${index + 1}`, `Việc ${index + 1}`, "10"]),
];
const halfWide: FontMetrics = { width: (text, _, size) => (text.length * size) / 2 };
const upright = ({ rules }: ReadPage): readonly number[] =>
  [
    ...new Set(
      rules.filter(({ left, right }) => right - left < 0.1).map(({ left }) => left.toFixed(1)),
    ),
  ].map(Number);

describe("a table", () => {
  it("parts the width of the text by the shares of its columns: 16.5, 115.5 and 33 mm", async () => {
    for (const notice of [stateNotice, partyNotice]) {
      const page = await firstPage(notice({ nodes: [table(numbered(2), columns)] }));
      const edges = upright(page).toSorted((one, other) => one - other);
      expect(edges).toHaveLength(4);
      for (const [index, expected] of [30, 46.5, 162, 195].entries()) {
        expect(Math.abs((edges[index] ?? 0) - expected)).toBeLessThan(near);
      }
    }
  });

  it("sets cells as their columns say and heads in bold in the middle", async () => {
    const page = await firstPage(stateNotice({ nodes: [table(numbered(2), columns)] }));
    expect(Math.abs(middle(textIn(page, "1")) - 38.25)).toBeLessThan(near);
    // 3 pt from the edge.
    expect(Math.abs(textIn(page, "Việc 1").left - (46.5 + 1.06))).toBeLessThan(near);
    expect(Math.abs(textIn(page, "10").right - (195 - 1.06))).toBeLessThan(near);
    const head = textIn(page, "Nội dung");
    expect([head.font, head.size]).toEqual(["Tinos-Bold", 13]);
    expect(Math.abs(middle(head) - (46.5 + 115.5 / 2))).toBeLessThan(near);
  });

  it("fills rows that lack cells and gives columns that nobody described a share of one", async () => {
    const rows = [["A", "B", "C"], ["1"]];
    const page = await firstPage(
      stateNotice({ nodes: [table(rows, [{ align: "left", share: 1 }])] }),
    );
    expect(upright(page).toSorted((one, other) => one - other)).toEqual([30, 85, 140, 195]);
  });

  it("repeats its head on every page, for the eye only", async () => {
    const { pages } = await drawn(stateNotice({ nodes: [table(numbered(80), columns)] }));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textIn(page, "STT").font).toBe("Tinos-Bold");
    const isTagged = layOut(
      stateNotice({ nodes: [table(numbered(80), columns)] }),
      halfWide,
    ).pages.map((parts) =>
      parts.some(
        (part) => part.kind === "text" && part.text === "STT" && part.element !== undefined,
      ),
    );
    expect(isTagged).toEqual(isTagged.map((_, index) => index === 0));
  });

  it("cuts a row higher than half a page between its lines, loses nothing and closes its edges", async () => {
    const long = Array.from({ length: 400 }, (_, index) => `từ-${index}`)
      .join(" ")
      .repeat(4);
    const rows = [
      ["STT", "Nội dung", "Số"],
      ["1", long, "10"],
      ["2", "ngắn", "20"],
    ];
    const { pages } = await drawn(
      stateNotice({ nodes: [paragraph(sentence), table(rows, columns)] }),
    );
    expect(pages.length).toBeGreaterThan(2);
    const cell = pages.map(({ texts }) =>
      texts.flatMap(({ text, left, baseline, font }) =>
        left > 46.5 && left < 162 && baseline > 20 && font === "Tinos-Regular" ? [text] : [],
      ),
    );
    expect(cell.flat().join("").replace(/\s/gu, "")).toContain(long.replace(/\s/gu, ""));
    // On each page the cells are read one after another.
    const [first] = pages;
    const words = (first?.texts ?? []).map(({ text }) => text.trim()).filter((text) => text !== "");
    expect(words.at(-1)).toBe("10");
    // The row begins on the first page, under the paragraph.
    expect(pages[0]?.texts.some(({ text }) => text.includes("từ-0"))).toBe(true);
    for (const { rules, texts } of pages) {
      const lowest = Math.max(...texts.map(({ baseline }) => baseline));
      const across = rules.filter(({ left, right }) => right - left > 100);
      expect(Math.max(...across.map(({ top }) => top))).toBeGreaterThan(lowest);
      for (const { bottom } of rules) expect(bottom).toBeLessThanOrEqual(277.1);
    }
  });

  it("of sixty columns stays between the margins", async () => {
    const rows = Array.from({ length: 3 }, () => Array.from({ length: 60 }, () => "1"));
    const page = await firstPage(stateNotice({ nodes: [table(rows)] }));
    for (const { left, right } of page.texts) {
      expect(left).toBeGreaterThanOrEqual(29.9);
      expect(right).toBeLessThanOrEqual(195.1);
    }
  });

  it("tags a row after the other, a cell after the other", async () => {
    const page = await firstPage(stateNotice({ nodes: [table(numbered(1), columns)] }));
    expect(page.structure).toContain("Table(TR(TH TH TH) TR(TD TD TD))");
  });
});
