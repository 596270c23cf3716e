import { describe, expect, it } from "vitest";
import type { OfficialDocument } from "../../../src/document/official-document";
import {
  advice,
  dispatch,
  found,
  partyDispatch,
  partyNotice,
  stateNotice,
  withHead,
} from "./sample-documents";

const numbered = (document: OfficialDocument, number: string) => withHead(document, { number });

describe("the number line of a State document", () => {
  it.each([
    ["Số: 5/TB-UBND", "write `Số: 05/TB-UBND`"],
    ["Số: 005/TB-UBND", "write `Số: 05/TB-UBND`"],
    ["Số: 0/TB-UBND", "write `Số: 01/TB-UBND`"],
    ["Số: 012/TB-UBND", "write `Số: 12/TB-UBND`"],
    ["Số 12/TB-UBND", "write `Số: 12/TB-UBND`"],
    ["Số:12/TB-UBND", "write `Số: 12/TB-UBND`"],
    ["Số: 12 / TB - UBND", "write `Số: 12/TB-UBND`"],
    ["Số: 12/TB–UBND", "write `Số: 12/TB-UBND`"],
  ])("is not written `%s`", (line, fix) => {
    expect(advice(numbered(stateNotice, line), "form-number")).toEqual([fix]);
  });

  it.each(["Số: 01/TB-UBND", "Số: 09/TB-UBND", "Số: 10/TB-UBND", "Số: 2079/TB-UBND-BTCD"])(
    "may be `%s`",
    (line) => expect(found(numbered(stateNotice, line), "form-number")).toEqual([]),
  );

  it.each(["Số 12-TB/TU", "Số: 12-TB/UBND", "Số: 06/2026/TB-UBND", "12/TB-UBND", "Số: 12/tb-ubnd"])(
    "cannot be `%s`",
    (line) =>
      expect(found(numbered(stateNotice, line), "form-number")).toEqual([
        "error letterhead.number",
      ]),
  );

  it("may leave the number open, which is told", () => {
    for (const line of ["Số:          /TB-UBND", "Số: …/TB-UBND", "Số: ...../TB-UBND"]) {
      expect(found(numbered(stateNotice, line), "form-number")).toEqual([]);
      expect(found(numbered(stateNotice, line), "form-number-blank")).toEqual([
        "warning letterhead.number",
      ]);
    }
  });

  it("is found wrong where an open number stands before a spaced symbol, as in a real notice of 2021", () => {
    const notice = numbered(stateNotice, "Số: / TB-UBND");
    expect(found(notice, "form-number")).toEqual(["error letterhead.number"]);
    expect(found(notice, "form-number-blank")).toEqual(["warning letterhead.number"]);
  });

  it("may be absent from a prescribed form and from minutes only", () => {
    const bare = numbered(stateNotice, "");
    const form = { number: "Mẫu số 03", version: "2026", instrument: "ND155-2026" };
    expect(found(bare, "form-number-blank")).toEqual(["warning letterhead.number"]);
    expect(found({ ...bare, form }, "form-number-blank")).toEqual([]);
    expect(
      found({ ...bare, kind: { name: "Biên bản", symbol: "BB" } }, "form-number-blank"),
    ).toEqual([]);
  });
});

describe("the number line of a Party document", () => {
  it.each([
    ["Số: 38-TB/TU", "write `Số 38-TB/TU`"],
    ["Số 5-TB/TU", "write `Số 05-TB/TU`"],
    ["Số 38 - TB/TU", "write `Số 38-TB/TU`"],
  ])("is not written `%s`", (line, fix) => {
    expect(advice(numbered(partyNotice, line), "form-number")).toEqual([fix]);
  });

  it("is not written as the State writes it", () => {
    expect(found(numbered(partyNotice, "Số: 38/TB-TU"), "form-number")).toEqual([
      "error letterhead.number",
    ]);
  });

  it.each(["Số 127-TB/TW", "Số 06-TB/TU", "Số 38-TB/BNCTU", "Số 24-TB/UBKTTU"])(
    "may be `%s`",
    (line) => expect(found(numbered(partyNotice, line), "form-number")).toEqual([]),
  );
});

describe("the symbol in the number", () => {
  it("names the kind", () => {
    expect(found(numbered(stateNotice, "Số: 12/QĐ-UBND"), "form-symbol")).toEqual([
      "error letterhead.number",
    ]);
    expect(found(numbered(partyNotice, "Số 12-KL/TU"), "form-symbol")).toEqual([
      "error letterhead.number",
    ]);
    expect(advice(numbered(stateNotice, "Số: 12/QĐ-UBND"), "form-symbol")).toEqual(["write `TB`"]);
  });

  it("names body and unit alone in a State dispatch", () => {
    for (const line of ["Số: 12/CV-UBND", "Số: 12/TB-UBND", "Số: 12/QĐ-UBND"]) {
      expect(found(numbered(dispatch, line), "form-symbol")).toEqual(["error letterhead.number"]);
    }
  });

  it("takes an ampersand in the code of a unit, as a real dispatch of 2013 has", () => {
    const real = withHead(dispatch, {
      body: ["THANH TRA CHÍNH PHỦ"],
      number: "Số: 2079/TTCP-TD&XLĐT",
    });
    expect(found(real, "form-symbol")).toEqual([]);
    expect(found(real, "form-number")).toEqual([]);
  });

  it("may begin with TTr in a dispatch of a Thanh tra, and only there", () => {
    const number = "Số: 245/TTr-NV2";
    const inspectorate = withHead(dispatch, { body: ["THANH TRA TỈNH"], number });
    expect(found(inspectorate, "form-symbol")).toEqual([]);
    expect(found(withHead(dispatch, { number }), "form-symbol")).toEqual([
      "error letterhead.number",
    ]);
  });

  it("may be TTr twice for a Tờ trình of a Thanh tra", () => {
    const real = {
      ...withHead(stateNotice, { body: ["THANH TRA TỈNH"], number: "Số: 312/TTr-TTr" }),
      kind: { name: "Tờ trình", symbol: "TTr" },
    };
    expect(found(real, "form-symbol")).toEqual([]);
  });

  it("carries CV in a Party dispatch", () => {
    expect(found(partyDispatch, "form-symbol")).toEqual([]);
    expect(found(numbered(partyDispatch, "Số 1893-TB/TU"), "form-symbol")).toEqual([
      "error letterhead.number",
    ]);
  });

  it("may have one group more for a working group, not two", () => {
    expect(found(numbered(stateNotice, "Số: 12/TB-UBND-TCT"), "form-symbol")).toEqual([]);
    expect(found(numbered(stateNotice, "Số: 12/TB-UBND-TCT-NC"), "form-symbol")).toEqual([
      "error letterhead.number",
    ]);
  });

  it("is the one of the table where the document says another", () => {
    const old = { ...stateNotice, kind: { name: "Giấy ủy quyền", symbol: "UQ" } };
    expect(advice(old, "form-symbol")).toContain("write `GUQ`");
    expect(found({ ...dispatch, kind: { name: "Công văn", symbol: "CV" } }, "form-symbol")).toEqual(
      ["error kind.symbol"],
    );
  });

  it("is taken as the document says it for kinds outside the tables", () => {
    const slip = { ...stateNotice, kind: { name: "Phiếu thử", symbol: "PĐX" } };
    expect(found(numbered(slip, "Số: 12/PĐX-UBND"), "form-symbol")).toEqual([]);
    expect(found(slip, "form-symbol")).toEqual(["error letterhead.number"]);
  });

  it("names the kind of copy on a copy", () => {
    const copy = {
      kind: "SY",
      superior: [],
      body: ["ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH"],
      number: "Số: 07/SY-UBND",
      placeDate: "Hòa Bình, ngày 06 tháng 4 năm 2026",
      recipients: [[{ text: "Các thôn;" }], [{ text: "Lưu: VT." }]],
      signature: { posts: ["CHỦ TỊCH"], name: [{ text: "Trần Thị Giả" }] },
    } as const;
    expect(found({ ...stateNotice, copy }, "form-symbol")).toEqual([]);
    expect(
      found({ ...stateNotice, copy: { ...copy, number: "Số: 07/SL-UBND" } }, "form-symbol"),
    ).toEqual(["error copy.number"]);
  });
});
