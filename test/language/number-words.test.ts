import { describe, expect, it } from "vitest";
import { numberWords } from "../../src/language/number-words";

describe("a number in Vietnamese words", () => {
  it.each([
    [0, "không"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [14, "mười bốn"],
    [15, "mười lăm"],
    [20, "hai mươi"],
    [21, "hai mươi mốt"],
    [24, "hai mươi tư"],
    [25, "hai mươi lăm"],
    [100, "một trăm"],
    [101, "một trăm linh một"],
    [104, "một trăm linh bốn"],
    [105, "một trăm linh năm"],
    [110, "một trăm mười"],
    [115, "một trăm mười lăm"],
    [555, "năm trăm năm mươi lăm"],
    [1000, "một nghìn"],
    [1005, "một nghìn không trăm linh năm"],
    [2026, "hai nghìn không trăm hai mươi sáu"],
    [10_000, "mười nghìn"],
    [1_000_000, "một triệu"],
    [1_000_021, "một triệu không trăm hai mươi mốt"],
    [25_300_000, "hai mươi lăm triệu ba trăm nghìn"],
    [3_000_000_000, "ba tỷ"],
    [
      999_999_999_999,
      "chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
    ],
  ])("%i is %s", (value, words) => {
    expect(numberWords(value)).toBe(words);
  });
});

describe("a number in English words", () => {
  it.each([
    [0, "zero"],
    [13, "thirteen"],
    [40, "forty"],
    [121, "one hundred and twenty-one"],
    [2026, "two thousand and twenty-six"],
    [1_200, "one thousand two hundred"],
    [1_000_105, "one million one hundred and five"],
  ])("%i is %s", (value, words) => {
    expect(numberWords(value, "en")).toBe(words);
  });
});

it.each([-1, 1.5, Number.NaN, 1e12])("%d cannot be written in words", (value) => {
  expect(() => numberWords(value)).toThrow(expect.objectContaining({ code: "bad-number" }));
});
