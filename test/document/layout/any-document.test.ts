import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentTexts } from "../../../src/document/document-texts";
import { layOut } from "../../../src/document/layout/lay-out";
import type { FontMetrics, Placed } from "../../../src/document/layout/page";
import type { DocumentNode, HeadingLevel, Inline, ListNode } from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { block, partyNotice, stateNotice } from "./sample-documents";

/** Capitals wider than the rest, as in a real font. */
const metrics: FontMetrics = {
  width: (text, style, size) =>
    [...text].reduce(
      (sum, letter) => sum + (/\p{Lu}/u.test(letter) ? 0.7 : letter === " " ? 0.25 : 0.45),
      0,
    ) *
    size *
    (style === "bold" ? 1.05 : 1),
};
const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "Điều",
      "27",
      "khiếu",
      "nại",
      "ỦY",
      "BAN",
      "a\u0302\u0301n",
      "-",
      "…",
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 900 }).map((length) => "Ẩ".repeat(length)) },
);
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));
const long = fc.array(word, { minLength: 1, maxLength: 900 }).map((words) => words.join(" "));
const inlines = fc.array(
  fc
    .record({ text }, { requiredKeys: ["text"] })
    .chain((inline) =>
      fc.constantFrom<Inline>(inline, { ...inline, bold: true }, { ...inline, italic: true }),
    ),
  { minLength: 1, maxLength: 3 },
);
const list: fc.Arbitrary<ListNode> = fc
  .array(inlines, { minLength: 1, maxLength: 5 })
  .map((items) => ({
    type: "list",
    ordered: true,
    items: items.map((item, index) => ({ label: `${index + 1}.`, inlines: item, nodes: [] })),
  }));
const levels: readonly HeadingLevel[] = [
  "part",
  "chapter",
  "section",
  "article",
  "h1",
  "h2",
  "h3",
  "plain",
];
const node: fc.Arbitrary<DocumentNode> = fc.oneof(
  long.map((value): DocumentNode => ({ type: "paragraph", inlines: [{ text: value }] })),
  inlines.map((value): DocumentNode => ({ type: "title", inlines: value })),
  inlines.map((value): DocumentNode => ({ type: "subtitle", inlines: value })),
  fc
    .tuple(fc.constantFrom(...levels), inlines)
    .map(
      ([level, value]): DocumentNode => ({ type: "heading", level, label: "I.", inlines: value }),
    ),
  list,
  fc
    .array(inlines, { minLength: 1, maxLength: 30 })
    .map((names): DocumentNode => ({ type: "addressees", names })),
  fc
    .array(
      fc.array(
        fc.oneof(
          inlines,
          long.map((value) => [{ text: value }]),
        ),
        { minLength: 1, maxLength: 6 },
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map(
      (rows): DocumentNode => ({
        type: "table",
        rows: rows.map((cells, index) => ({ header: index === 0, cells })),
      }),
    ),
  fc
    .array(inlines, { maxLength: 90 })
    .map((lines): DocumentNode => ({ type: "recipients", lines })),
  fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 60 }).map(
    (pairs): DocumentNode => ({
      type: "signatures",
      blocks: pairs.map(([post, name]) => block([post], name, "(Ký)")),
    }),
  ),
);
const document: fc.Arbitrary<OfficialDocument> = fc
  .record({
    notice: fc.constantFrom(stateNotice, partyNotice),
    nodes: fc.array(node, { maxLength: 8 }),
    annexNodes: fc.array(node, { maxLength: 3 }),
    body: fc.array(text, { maxLength: 3 }),
    contact: fc.oneof(text, long),
    margin: fc.constantFrom(20, 35, 60),
  })
  .map(({ notice, nodes, annexNodes, body, contact, margin }) =>
    notice({
      nodes,
      contact,
      draft: true,
      urgency: "THƯỢNG KHẨN",
      letterhead: { ...notice().letterhead, body },
      annexes: [{ label: "Phụ lục", name: [{ text: "Mẫu" }], reference: "", nodes: annexNodes }],
      style: { margins: { left: margin } },
    }),
  );

const letters = (texts: readonly string[]): string =>
  [...texts.join("").replace(/\s/gu, "")].toSorted().join("");

describe("any document", () => {
  it("stays on its pages, between the margins", () => {
    fc.assert(
      fc.property(document, (sample) => {
        const { pages, width, height } = layOut(sample, metrics);
        const right = width - (15 * 72) / 25.4;
        const left = ((sample.style?.margins?.left ?? 0) * 72) / 25.4;
        const bottom = height - (20 * 72) / 25.4;
        const isOff = (part: Placed): boolean => {
          if (part.x < left - 0.1 || part.y > bottom + 0.1) return true;
          if (part.kind === "frame") return part.x + part.width > right + 0.1;
          if (part.kind === "rule") return part.toX > right + 0.1 || part.toY > bottom + 0.1;
          const text = part.text.trimEnd();
          const stretched = (text.split(" ").length - 1) * part.stretch;
          return part.x + metrics.width(text, part.style, part.size) + stretched > right + 0.1;
        };
        expect(pages.flat().filter(isOff)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("loses no letter and prints none twice, page numbers and repeated heads of tables aside", () => {
    fc.assert(
      fc.property(document, (sample) => {
        const drawn = layOut(sample, metrics)
          .pages.flat()
          .flatMap((part) =>
            part.kind === "text" && part.element !== undefined ? [part.text] : [],
          );
        const marks = /^(?:\*|-----)$/u;
        const expected = documentTexts(sample).filter((line) => !marks.test(line));
        expect(letters(drawn)).toBe(letters(expected));
      }),
      { numRuns: 25 },
    );
  });
});
