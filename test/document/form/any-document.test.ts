import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../src/document/form/check-document";
import type { OfficialDocument } from "../../../src/document/official-document";
import { parseDocument } from "../../../src/document/parse-document";
import { isoDate } from "../../../src/time/iso-date";
import {
  dispatch,
  paragraph,
  partyNotice,
  plain,
  recipientsOf,
  signedBy,
  stateNotice,
} from "./sample-documents";

const pieces = [
  ...["Số", ":", " ", "12", "05", "/", "-", "–", "TB", "CV", "UBND", "TU", "ngày", "tháng", "năm"],
  ...[
    "2026",
    "04",
    ",",
    ".",
    ";",
    "…",
    "TM",
    "KT.",
    "T/M",
    "Lưu",
    "VT",
    "Như trên",
    "Điều",
    "khoản",
  ],
  ...[
    "hoà",
    "hòa",
    "huyện",
    "TS.",
    "Căn cứ",
    "Độc lập",
    "Tự do",
    "V/v",
    "Phụ lục",
    "(",
    "\n",
    "\u0301",
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
);

const withTexts = (base: OfficialDocument, texts: readonly string[]): OfficialDocument => {
  const [
    number = "",
    placeDate = "",
    body = "",
    text = "",
    line = "",
    last = "",
    post = "",
    name = "",
  ] = texts;
  return {
    ...base,
    kind: { name: body, ...(post === "" ? {} : { symbol: post }) },
    letterhead: { superior: [line], body: [body], number, placeDate, about: plain(text) },
    nodes: [
      { type: "title", inlines: plain(text) },
      { type: "subtitle", inlines: plain(line) },
      { type: "basis", lines: [line, last] },
      paragraph(text),
      recipientsOf(line, last),
      signedBy(name, post, body),
    ],
    annexes: [{ label: name, name: plain(text), reference: line, nodes: [paragraph(last)] }],
  };
};

const composed = (document: OfficialDocument): unknown =>
  JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === "string" ? value.normalize("NFC") : value,
  );

describe("any document", () => {
  it("is checked without a fault of ours, and every finding says what to do", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(stateNotice, dispatch, partyNotice),
        fc.array(anyText, { minLength: 8, maxLength: 8 }),
        (base, texts) => {
          for (const finding of checkDocument(withTexts(base, texts))) {
            expect(finding.rule).toMatch(/^form-[a-z-]+$/u);
            expect(finding.message.length).toBeGreaterThan(10);
            expect(finding.fix).toBeDefined();
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is told the same twice", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 8, maxLength: 8 }), (texts) => {
        const document = withTexts(stateNotice, texts);
        expect(checkDocument(document)).toEqual(checkDocument(structuredClone(document)));
      }),
      { numRuns: 50 },
    );
  });

  it("survives being written and parsed, unless a text holds what is no text", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 8, maxLength: 8 }), (texts) => {
        const document = withTexts(partyNotice, texts);
        const parsed = parseDocument(JSON.stringify(document));
        if (!parsed.ok) {
          expect(parsed.findings.map(({ rule }) => rule)).toContain("control-character");
          return;
        }
        expect(parsed.value).toEqual(composed(document));
      }),
      { numRuns: 100 },
    );
  });

  it("may hold lines of any length", () => {
    for (const filling of [" ", "- ", "1/", "T ", "o", "\n", "–A ", "TS. "]) {
      const long = filling.repeat(50_000);
      const lines = [
        `Số: 1/${long}`,
        `A ${long}ngày`,
        long,
        long,
        long,
        long,
        `T${long}M`,
        `TS${long}`,
      ];
      expect(checkDocument(withTexts(stateNotice, lines)).length).toBeGreaterThan(0);
      const spaced = [
        `Số${long}/`,
        `${long}, ngày${long}tháng`,
        long,
        long,
        long,
        long,
        long,
        long,
      ];
      expect(checkDocument(withTexts(partyNotice, spaced)).length).toBeGreaterThan(0);
    }
  });

  it("has a day that its regime's rules can be asked for", () => {
    const first = { ...stateNotice, date: isoDate("2020-03-05") };
    expect(checkDocument(first).map(({ rule }) => rule)).toEqual(["form-date-mismatch"]);
  });
});
