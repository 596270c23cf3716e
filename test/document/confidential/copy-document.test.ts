import { describe, expect, it } from "vitest";
import { type CopyOptions, copyDocument } from "../../../src/document/copy-document";
import type { OfficialDocument } from "../../../src/document/official-document";
import { isoDate } from "../../../src/time/iso-date";
import { commune, conclusion } from "./documents";

const options: CopyOptions = { kind: "SY", agency: commune, date: "2026-09-03", number: "5" };

function copied(document: OfficialDocument, changes: Partial<CopyOptions> = {}): OfficialDocument {
  const parsed = copyDocument(document, { ...options, ...changes });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

const rules = (document: OfficialDocument, changes: Partial<CopyOptions> = {}) =>
  copyDocument(document, { ...options, ...changes }).findings.map(
    ({ rule, path }) => `${rule} ${path}`,
  );

describe("a sao y", () => {
  it("holds the whole document with the body, number, place, day and signer of the copy", () => {
    const { copy, ...rest } = copied(conclusion());
    expect(rest).toEqual(conclusion());
    expect(copy).toEqual({
      kind: "SY",
      superior: [],
      body: ["ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH"],
      number: "Số: 05/SY-UBND",
      placeDate: "Hòa Bình, ngày 03 tháng 9 năm 2026",
      recipients: [[{ text: "Lưu: VT." }]],
      signature: { posts: ["CHỦ TỊCH"], name: [{ text: "Trần Thị Giả" }] },
    });
  });

  it("is signed by whom the head chose, and sent to whom the caller says", () => {
    const { copy } = copied(conclusion(), {
      signer: { title: "Chánh Văn phòng", name: "Đỗ Văn Bản", form: "TL" },
      recipients: ["Đảng ủy xã;", "Công an xã"],
    });
    expect(copy?.signature).toEqual({
      posts: ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
      name: [{ text: "Đỗ Văn Bản" }],
    });
    expect(copy?.recipients).toEqual([
      [{ text: "Đảng ủy xã;" }],
      [{ text: "Công an xã;" }],
      [{ text: "Lưu: VT." }],
    ]);
  });

  it("leaves room for a number that the clerk will write", () => {
    const { number: _, ...rest } = options;
    const parsed = copyDocument(conclusion(), rest);
    expect(parsed.ok && parsed.value.copy?.number).toMatch(/^Số: {11}\/SY-UBND$/u);
  });

  it("of a Party document is numbered and kept as the Party's copies are", () => {
    const { copy } = copied(conclusion({ regime: "party" }));
    expect(copy?.number).toBe("Số 05-BS/UBND");
    expect(copy?.recipients).toEqual([[{ text: "Lưu Văn phòng Ủy ban nhân dân xã Hòa Bình." }]]);
  });

  it("leaves nothing out", () => {
    expect(rules(conclusion(), { keep: () => true })).toEqual(["copy-part keep"]);
    expect(rules(conclusion(), { audience: ["public"] })).toEqual(["copy-part audience"]);
  });
});

describe("what may be copied", () => {
  const sy = copied(conclusion());

  it("is a sao y for a sao lục, which shows it", () => {
    const { copy } = copied(sy, { kind: "SL", number: "6" });
    expect(copy).toMatchObject({ kind: "SL", number: "Số: 06/SL-UBND", of: { kind: "SY" } });
  });

  it("is no original for a sao lục, and no copy for the others", () => {
    const sl = copied(sy, { kind: "SL" });
    expect(rules(conclusion(), { kind: "SL" })).toEqual(["copy-kind kind"]);
    expect(rules(sl, { kind: "SL" })).toEqual(["copy-kind kind"]);
    expect(rules(sy)).toEqual(["copy-kind kind"]);
    expect(rules(sy, { kind: "TrS", keep: () => true })).toEqual(["copy-kind kind"]);
  });

  it("is no draft", () => {
    expect(rules(conclusion({ draft: true }))).toEqual(["copy-of-draft draft"]);
  });

  it("is older than the copy", () => {
    expect(rules(conclusion(), { date: "2026-08-31" })).toEqual(["copy-date date"]);
    expect(rules(conclusion(), { date: "2026-09-01" })).toEqual([]);
  });
});

describe("a trích sao", () => {
  const kept = (document: OfficialDocument): readonly string[] =>
    document.nodes.map((node) =>
      node.type === "paragraph" ? node.inlines.map(({ text }) => text).join("") : node.type,
    );

  it("holds the wanted part, all of the form, and signs where something is left out", () => {
    const extract = copied(conclusion(), { kind: "TrS", keep: (_, index) => index === 4 });
    expect(kept(extract)).toEqual([
      "title",
      "subtitle",
      "(…)",
      "Nội dung tố cáo đúng một phần.",
      "recipients",
      "signature",
    ]);
    expect(extract.copy?.number).toBe("Số: 05/TrS-UBND");
  });

  it("holds the annexes of which something is wanted", () => {
    const annex = (label: string) => ({
      label,
      name: [],
      reference: "",
      nodes: [{ type: "paragraph" as const, inlines: [{ text: label }] }],
    });
    const document = conclusion({ annexes: [annex("Phụ lục I"), annex("Phụ lục II")] });
    const extract = copied(document, { kind: "TrS", keep: (_, __, place) => place === 1 });
    expect(extract.annexes?.map(({ label }) => label)).toEqual(["Phụ lục II"]);
  });

  it("leaves out the denouncer for the denounced person", () => {
    const extract = copied(conclusion(), { kind: "TrS", audience: ["denounced-person"] });
    expect(kept(extract)[2]).toBe("Theo đơn của (…), nhà của ông Tư bị phá.");
    expect(extract.audience).toEqual(["denounced-person"]);
    expect(JSON.stringify(extract)).not.toContain("Kín");
  });

  it("needs to know which part, and holds some text", () => {
    expect(rules(conclusion(), { kind: "TrS" })).toEqual(["copy-part keep"]);
    expect(rules(conclusion(), { kind: "TrS", keep: () => false })).toEqual(["copy-part keep"]);
  });
});

describe("a copy without what makes it one", () => {
  it("is refused, and the finding names the entry of the profile", () => {
    expect(rules(conclusion({ date: isoDate("2024-01-05") }), { date: "2024-02-01" })).toEqual([
      "document-data-missing agency.names",
      "document-data-missing agency.places",
      "document-data-missing agency.offices",
    ]);
  });

  it("throws for a number or a day that is none", () => {
    expect(() => copied(conclusion(), { number: "5/SY" })).toThrow(
      expect.objectContaining({ code: "bad-number" }),
    );
    expect(() => copied(conclusion(), { date: "03/9/2026" })).toThrow(
      expect.objectContaining({ code: "bad-date" }),
    );
  });
});
