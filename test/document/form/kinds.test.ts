import { describe, expect, it } from "vitest";
import { documentKinds, kindsByName, kindsBySymbol } from "../../../src/document/form/kinds";
import { isInForce } from "../../../src/law/in-force";
import { isoDate } from "../../../src/time/iso-date";
import { projectLaw } from "../../law/law-files";

const today = isoDate("2026-07-01");
const names = (regime: "state" | "party", symbol: string, date = today) =>
  kindsBySymbol(regime, symbol, date).map(({ name }) => name);

describe("the kinds of documents", () => {
  it("are 29 in Điều 7 of the decree, 27 of them with an abbreviation", () => {
    const listed = documentKinds().filter(({ cites }) => cites.includes("ND30-2020/d7"));
    expect(listed).toHaveLength(29);
    expect(listed.filter(({ symbol }) => symbol === undefined).map(({ name }) => name)).toEqual([
      "Công văn",
      "Thư công",
    ]);
  });

  it("are told by their abbreviation, in its letters", () => {
    expect(names("state", "TB")).toEqual(["Thông báo"]);
    expect(names("state", "TTr")).toEqual(["Tờ trình"]);
    expect(names("state", "QyĐ")).toEqual(["Quy định"]);
    expect(names("state", "KL")).toEqual(["Kết luận"]);
    expect(names("state", "tb")).toEqual([]);
    expect(names("state", "CV")).toEqual([]);
  });

  it("share QĐ in the Party, where a dispatch carries CV", () => {
    expect(names("party", "QĐ")).toEqual(["Quyết định", "Quy định"]);
    expect(names("party", "CV")).toEqual(["Công văn"]);
  });

  it("had other abbreviations before March 2020", () => {
    const before = isoDate("2019-06-01");
    expect(names("state", "UQ", before)).toEqual(["Giấy ủy quyền"]);
    expect(names("state", "UQ")).toEqual([]);
    expect(names("state", "GUQ", before)).toEqual([]);
    expect(names("state", "GUQ")).toEqual(["Giấy ủy quyền"]);
    expect(names("state", "TB", before)).toEqual(["Thông báo"]);
  });

  it("are found by names that go on", () => {
    const found = (name: string) => kindsByName("state", name, today).map(({ symbol }) => symbol);
    expect(found("Thông báo thụ lý giải quyết khiếu nại")).toEqual(["TB"]);
    expect(found("kết luận nội dung tố cáo")).toEqual(["KL"]);
    expect(found("Phiếu chuyển đơn")).toEqual(["PC"]);
    expect(found("Thông báos")).toEqual([]);
    expect(found("Giấy báo tin")).toEqual([]);
  });

  it("rest on provisions that were in force with them", () => {
    const law = projectLaw();
    const dead = documentKinds().flatMap(({ name, cites, inForce }) =>
      cites
        .filter((id) => {
          const provision = law.lookUp(id);
          return provision === undefined || !isInForce(provision.inForce, inForce.from ?? today);
        })
        .map((id) => `${name}: ${id}`),
    );
    expect(dead).toEqual([]);
  });
});
