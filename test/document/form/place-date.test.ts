import { describe, expect, it } from "vitest";
import { isoDate } from "../../../src/time/iso-date";
import { advice, found, partyNotice, stateNotice, withHead } from "./sample-documents";

const dated = (placeDate: string) => withHead(stateNotice, { placeDate });

describe("place and date", () => {
  it.each([
    ["Hòa Bình, ngày 5 tháng 4 năm 2026", "write `Hòa Bình, ngày 05 tháng 4 năm 2026`"],
    ["Hòa Bình, ngày 05 tháng 04 năm 2026", "write `Hòa Bình, ngày 05 tháng 4 năm 2026`"],
    ["Hòa Bình ngày 05 tháng 4 năm 2026", "write `Hòa Bình, ngày 05 tháng 4 năm 2026`"],
    ["Hòa Bình, Ngày 05 tháng 4 năm 2026", "write `Hòa Bình, ngày 05 tháng 4 năm 2026`"],
    ["Hòa Bình,  ngày 05 tháng 4 năm 2026", "write `Hòa Bình, ngày 05 tháng 4 năm 2026`"],
    ["ngày 05 tháng 4 năm 2026", "write `Tân Biên, ngày 05 tháng 4 năm 2024`"],
    ["hòa Bình, ngày 05 tháng 4 năm 2026", "write `Tân Biên, ngày 05 tháng 4 năm 2024`"],
    ["Hòa Bình, 05/4/2026", "write `Tân Biên, ngày 05 tháng 4 năm 2024`"],
  ])("are not written `%s`", (line, fix) => {
    expect(advice(dated(line), "form-place-date")).toEqual([fix]);
  });

  it.each([
    ["2026-02-05", "Hòa Bình, ngày 05 tháng 02 năm 2026"],
    ["2026-03-12", "Hòa Bình, ngày 12 tháng 3 năm 2026"],
    ["2026-10-08", "Hòa Bình, ngày 08 tháng 10 năm 2026"],
  ])("on %s are `%s`", (date, placeDate) => {
    const document = { ...dated(placeDate), date: isoDate(date) };
    expect(found(document, "form-place-date")).toEqual([]);
    expect(found(document, "form-date-mismatch")).toEqual([]);
  });

  it("take a zero before the months 1 and 2 only", () => {
    expect(advice(dated("Hòa Bình, ngày 05 tháng 2 năm 2026"), "form-place-date")).toEqual([
      "write `Hòa Bình, ngày 05 tháng 02 năm 2026`",
    ]);
    // A frequent error of real documents.
    expect(advice(dated("Hòa Bình, ngày 12 tháng 03 năm 2026"), "form-place-date")).toEqual([
      "write `Hòa Bình, ngày 12 tháng 3 năm 2026`",
    ]);
  });

  it("are those of the document's day", () => {
    expect(found(dated("Hòa Bình, ngày 06 tháng 4 năm 2026"), "form-date-mismatch")).toEqual([
      "error letterhead.placeDate",
    ]);
  });

  it("may leave the day open, as two real documents do, and its month still has to agree", () => {
    for (const open of ["Hòa Bình, ngày tháng 4 năm 2026", "Hòa Bình, ngày ….. tháng 4 năm 2026"]) {
      expect(found(dated(open), "form-place-date")).toEqual([]);
      expect(found(dated(open), "form-date-blank")).toEqual(["warning letterhead.placeDate"]);
      expect(found(dated(open), "form-date-mismatch")).toEqual([]);
    }
    const other = dated("Hòa Bình, ngày tháng 5 năm 2026");
    expect(found(other, "form-date-mismatch")).toEqual(["error letterhead.placeDate"]);
  });

  it("may be absent from minutes and prescribed forms only", () => {
    expect(found(dated(""), "form-place-date")).toEqual(["warning letterhead.placeDate"]);
    const minutes = { ...dated(""), kind: { name: "Biên bản", symbol: "BB" } };
    expect(found(minutes, "form-place-date")).toEqual([]);
  });

  it("follow the same rule in Party documents", () => {
    const document = withHead(partyNotice, { placeDate: "Mẫu, ngày 15 tháng 06 năm 2026" });
    expect(advice(document, "form-place-date")).toEqual(["write `Mẫu, ngày 15 tháng 6 năm 2026`"]);
  });
});
