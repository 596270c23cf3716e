import { describe, expect, it } from "vitest";
import { cleanText, isDrawable } from "../../src/document/clean-text";
import { vietnameseLetters } from "./vietnamese-letters";

describe("text for print", () => {
  it("is NFC, whatever the source typed", () => {
    expect(cleanText("Nguye\u0302\u0303n").text).toBe("Nguyễn");
    expect(cleanText("ệ".normalize("NFD")).text).toBe("\u1ec7");
  });

  it("has single spaces and no invisible joiners", () => {
    expect(cleanText(" a\u00a0\u2003b\r\n\tc\u200b\u00ad\u2060\ufeff ")).toEqual({ text: "a b c" });
  });

  it("can hold each of the 146 Vietnamese letters, digits and the marks of official letters", () => {
    expect(new Set(vietnameseLetters).size).toBe(146);
    for (const character of `${vietnameseLetters}0123456789.,;:!?()/-–…“”‘’'"&<>%+=@`) {
      expect(isDrawable(character.codePointAt(0) ?? 0), character).toBe(true);
    }
  });

  it.each([
    ["Chinese letters", "漢"],
    ["a picture", "😀"],
    ["a private character", "\ue000"],
    ["a control character", "\u0007"],
    ["a mark that turns the direction of writing", "\u202e"],
    ["half of a pair", "\ud83d"],
    ["Arabic letters", "ع"],
  ])("names %s as undrawable", (_, character) => {
    expect(cleanText(`Ông ${character} Mẫu`).undrawable).toBe(character);
  });
});
