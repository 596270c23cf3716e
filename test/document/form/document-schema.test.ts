import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { documentSchema } from "../../../src/document/document-schema";
import { checkDocument } from "../../../src/document/form/check-document";
import type { OfficialDocument } from "../../../src/document/official-document";
import { parseDocument } from "../../../src/document/parse-document";
import { dispatch, partyNotice, plain, stateNotice, withHead } from "./sample-documents";

type DeepReadonly<Value> = Value extends string | number | boolean
  ? Value
  : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

const written = (document: unknown): string => JSON.stringify(document, null, 2);

const everything: OfficialDocument = {
  ...stateNotice,
  form: { number: "Mẫu số 03", version: "2026", instrument: "ND155-2026" },
  urgency: "KHẨN",
  circulation: "LƯU HÀNH NỘI BỘ",
  draft: true,
  contact: "Thôn Một, xã Hòa Bình",
  nodes: [
    ...stateNotice.nodes,
    { type: "heading", level: "article", label: "Điều 1.", inlines: plain("Phạm vi") },
    {
      type: "list",
      ordered: true,
      items: [
        {
          label: "1.",
          inlines: [{ text: "Một", bold: true, italic: true, confidential: "denouncer" }],
          nodes: [{ type: "list", ordered: false, items: [] }],
        },
      ],
    },
    {
      type: "table",
      columns: [{ align: "centre", share: 1 }],
      rows: [{ header: true, cells: [plain("STT")] }],
    },
    { type: "signatures", blocks: [{ posts: [], note: "(Ký)", name: [] }] },
  ],
  annexes: [{ label: "Phụ lục", name: plain("BẢNG"), reference: "", nodes: stateNotice.nodes }],
  copy: {
    kind: "SY",
    superior: [],
    body: ["ỦY BAN NHÂN DÂN"],
    number: "Số: 01/SY-UBND",
    placeDate: "",
    recipients: [],
    signature: { posts: [], name: [] },
  },
  style: { margins: { top: 20 }, sizes: { body: 13 }, indent: 10, lineSpacing: 1.2, font: "Tinos" },
  metadata: {
    case: "12/KN",
    agency: "UBND",
    asOf: stateNotice.date,
    rulebook: { version: "0.1.0", digest: "a" },
  },
};

describe("the schema of a document", () => {
  it("is the type of a document", () => {
    type Parsed = DeepReadonly<z.infer<typeof documentSchema>>;
    expectTypeOf<Parsed>().toEqualTypeOf<DeepReadonly<OfficialDocument>>();
    expectTypeOf<OfficialDocument>().toExtend<DeepReadonly<OfficialDocument>>();
  });

  it.each([
    ["a notice", stateNotice],
    ["a dispatch", dispatch],
    ["a Party notice", partyNotice],
    ["a document with everything", everything],
  ])("gives back %s unchanged", (_, document) => {
    expect(documentSchema.parse(document)).toEqual(document);
  });
});

describe("parseDocument", () => {
  it("reads what is written", () => {
    expect(parseDocument(written(everything))).toEqual({
      ok: true,
      value: everything,
      findings: [],
    });
  });

  it("tells every fault with its place and what to do", () => {
    const { metadata, ...rest } = everything;
    const source = written({
      ...rest,
      date: "05/4/2026",
      urgency: "KHÂN",
      nodes: [
        { type: "paragraf", inlines: [] },
        { type: "paragraph", inline: [] },
      ],
      metadata: { ...metadata, agancy: "x" },
    });
    const parsed = parseDocument(source, { file: "notice.json", lang: "en" });
    expect(parsed.ok).toBe(false);
    const told = parsed.findings.map(({ rule, path }) => `${rule} ${path}`);
    expect(told).toEqual([
      "date-format date",
      "unknown-value urgency",
      "unknown-value nodes[0].type",
      "missing-key nodes[1].inlines",
      "unknown-key nodes[1].inline",
      "unknown-key metadata.agancy",
    ]);
    expect(parsed.findings.every(({ at }) => at !== undefined && at.line > 1)).toBe(true);
    expect(parsed.findings.every(({ fix }) => fix !== undefined)).toBe(true);
  });

  it("refuses what is nested too deep or no document, and never throws", () => {
    const deep = `${'{"nodes":['.repeat(500)}${"]}".repeat(500)}`;
    for (const source of ["", "[]", "null", "record: petition", deep, "{", new Uint8Array([255])]) {
      expect(parseDocument(source).ok).toBe(false);
    }
  });

  it("lets the check of form point into the file", () => {
    const source = written(withHead(stateNotice, { number: "Số 5/TB-UBND" }));
    const parsed = parseDocument(source, { file: "notice.json" });
    if (!parsed.ok) throw new Error("not parsed");
    const line = source.split("\n").findIndex((text) => text.includes('"number"')) + 1;
    expect(checkDocument(parsed.value).map(({ at }) => [at?.file, at?.line])).toEqual([
      ["notice.json", line],
    ]);
  });
});
