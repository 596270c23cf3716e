import { describe, expect, it } from "vitest";
import { layoutOf } from "../../../src/document/layout/layout-of";
import { bodyLineHeight, postStyle } from "../../../src/document/layout/page-layout";
import type { DocumentStyle } from "../../../src/document/official-document";
import { isoDate } from "../../../src/time/iso-date";
import { partyNotice, stateNotice } from "./sample-documents";

const stateWith = (style: DocumentStyle) => layoutOf(stateNotice({ style }));
const partyWith = (style: DocumentStyle) => layoutOf(partyNotice({ style }));

describe("the layout of a document", () => {
  it.each([
    ["2018-04-03", "HD36-VPTW-2018"],
    ["2026-05-26", "HD36-VPTW-2018"],
    ["2026-05-27", "HD05-VPTW-2026"],
    ["2027-01-01", "HD05-VPTW-2026"],
  ])("of the Party dated %s is that of %s", (date, name) => {
    expect(layoutOf(partyNotice({ date: isoDate(date) })).name).toBe(name);
  });

  it("of the State is that of the decree on every day", () => {
    expect(layoutOf(stateNotice({ date: isoDate("2020-03-05") })).name).toBe("ND30-2020");
    expect(layoutOf(stateNotice({ date: isoDate("2026-07-08") })).name).toBe("ND30-2020");
  });

  it("takes the document's own choices as values and leaves the spans as they are", () => {
    const layout = stateWith({
      margins: { left: 35, top: 10 },
      sizes: { body: 12, placeDate: 13 },
      indent: 10,
      lineSpacing: 1.5,
      font: "Arial",
    });
    expect(layout.page.left).toMatchObject({ value: 35, allowed: [30, 35] });
    expect(layout.page.top).toMatchObject({ value: 10, allowed: [20, 25] });
    expect(layout.page.right.value).toBe(15);
    expect(layout.sizes.body).toMatchObject({ value: 12, allowed: [13, 14] });
    expect(layout.sizes.placeDate.value).toBe(13);
    expect(layout.body.indent).toMatchObject({ value: 10, allowed: [10, 12.7] });
    expect(layout.body.lineSpacing).toMatchObject({ value: 1.5, allowed: [1, 1.5] });
    expect([layout.font, layout.prescribedFont]).toEqual(["Arial", "Times New Roman"]);
  });

  it("moves the subject line with the title", () => {
    expect(stateWith({ sizes: { title: 13 } }).sizes.subtitle.value).toBe(13);
    expect(partyWith({ sizes: { title: 16 } }).sizes.subtitle.value).toBe(15);
  });

  it("gives the left column of the head up where wide margins would break the national title", () => {
    // 210 − 35 − 20 = 155 mm, of which the title needs 96.
    expect(stateWith({ margins: { left: 35, right: 20 } }).columns.letterheadLeft.value).toBe(59);
    expect(stateWith({}).columns.letterheadLeft.value).toBe(65);
  });

  it("counts line spacing in single lines, for the Party in the points that they make", () => {
    // A single line of Times New Roman is 1.149 font sizes high.
    expect(bodyLineHeight(stateWith({ lineSpacing: 1.5 }))).toBeCloseTo(14 * 1.149 * 1.5, 6);
    expect(bodyLineHeight(partyWith({}))).toBe(18);
    expect(bodyLineHeight(partyWith({ lineSpacing: 1.25 }))).toBeCloseTo(14 * 1.149 * 1.25, 6);
    expect(partyWith({ lineSpacing: 1.25 }).body.lineSpacing).toMatchObject({
      unit: "pt",
      allowed: [18, 22],
    });
  });

  it("addresses a submission of the Party with other words", () => {
    const kind = { name: "Tờ trình", symbol: "TTr" };
    expect(layoutOf(partyNotice({ kind })).words.addressees).toBe("Kính trình:");
    expect(layoutOf(partyNotice()).words.addressees).toBe("Kính gửi:");
    expect(layoutOf(stateNotice({ kind })).words.addressees).toBe("Kính gửi:");
  });

  it.each([
    ["T/M BAN THƯỜNG VỤ", "bold", "bold"],
    ["K/T TRƯỞNG BAN", "bold", "bold"],
    ["PHÓ BÍ THƯ", "regular", "bold"],
    ["Q. CHÁNH VĂN PHÒNG", "bold", "bold"],
    ["QUYỀN TRƯỞNG BAN", "regular", "bold"],
  ])("sets `%s` %s for the Party and %s for the State", (post, party, state) => {
    expect(postStyle(partyWith({}), post)).toBe(party);
    expect(postStyle(stateWith({}), post)).toBe(state);
  });
});
