import { describe, expect, it } from "vitest";
import { holdsNumber, holdsRun, holdsWords, searched } from "../../src/case/word-match";

const holds = (text: string, wanted: string): boolean =>
  holdsWords(searched(text), searched(wanted));

describe("a name is found", () => {
  it.each([
    ["as it is written", "Đơn của ông Nguyễn Văn Mẫu, xã Thử."],
    ["in capitals", "NGUYỄN VĂN MẪU"],
    ["in small letters", "nguyễn văn mẫu"],
    ["with accents stored apart", "Nguyễn Văn Mẫu".normalize("NFD")],
    ["across a line break and several spaces", "Nguyễn\n  Văn\u00a0Mẫu"],
    ["with hyphens between its words", "Nguyễn-Văn-Mẫu"],
    ["with invisible joiners and soft hyphens in it", "Ng\u00aduyễn Văn M\u200bẫu"],
    ["without any accents", "Nguyen Van Mau"],
    ["in wide letters without accents", "Ｎｇｕｙｅｎ Ｖａｎ Ｍａｕ"],
  ])("%s", (_, text) => {
    expect(holds(text, "Nguyễn Văn Mẫu")).toBe(true);
  });

  it("wherever the tone of a syllable stands, and with `i` for `y`", () => {
    expect(holds("Trần Thị Hoà", "Trần Thị Hòa")).toBe(true);
    expect(holds("Trần Thị Thúy", "Trần Thị Thuý")).toBe(true);
    expect(holds("Lí Thị Mĩ", "Lý Thị Mỹ")).toBe(true);
  });

  it("with accents when the file has none", () => {
    expect(holds("Lê Thị Hòa", "Le Thi Hoa")).toBe(true);
  });
});

describe("another name is left alone", () => {
  it.each([
    ["that differs in one mark", "Nguyễn Văn Ân"],
    ["that differs in its đ", "Đinh Văn An"],
    ["that goes on with other letters", "Nguyễn Văn Anh"],
    ["of which a word is missing", "Nguyễn An"],
    ["whose words stand in another order", "Văn An Nguyễn"],
  ])("%s", (_, text) => {
    expect(holds(text, "Nguyễn Văn An")).toBe(false);
    expect(holds(text, "Dinh Văn An")).toBe(false);
  });

  it("and so is an empty one", () => {
    expect(holds("Nguyễn Văn An", " - ")).toBe(false);
  });
});

describe("a name written as one word is found", () => {
  it.each(["nguyenvanmau", "NguyenVanMau1985", "don-to-cao_nguyenvanmau", "NguyễnVănMẫu"])(
    "in `%s`",
    (text) => {
      expect(holdsRun(searched(text), searched("Nguyễn Văn Mẫu"))).toBe(true);
    },
  );

  it("not inside a longer word", () => {
    expect(holdsRun(searched("nguyenvanmauhong"), searched("Nguyễn Văn Mẫu"))).toBe(false);
  });
});

describe("a number is found", () => {
  it.each([
    "CCCD 001200000123",
    "0012 0000 0123",
    "001.200.000.123",
    "001200\u00a0000123",
    "００１２００００01 23",
  ])("in `%s`", (text) => {
    expect(holdsNumber(searched(text), "001200000123")).toBe(true);
  });

  it("with letters, in either case", () => {
    expect(holdsNumber(searched("hộ chiếu b1234567"), "B1234567")).toBe(true);
  });

  it("not inside a longer number, and not when it is too short to be anybody's", () => {
    expect(holdsNumber(searched("9001200000123"), "001200000123")).toBe(false);
    expect(holdsNumber(searched("0012000001234"), "001200000123")).toBe(false);
    expect(holdsNumber(searched("ngày 01/7/2026"), "017")).toBe(false);
  });
});
