import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { readPdf } from "../pdf-pages";
import { vietnameseLetters } from "../vietnamese-letters";
import { draw } from "./draw";
import { laidOut, placedText } from "./laid-out";

/** What a reader of the file copies, normalised to nothing. */
async function read(...texts: readonly string[]): Promise<string> {
  const parts = texts.map((text, index) => placedText(text, { y: 100 + index * 20 }));
  const data = await draw(laidOut(parts));
  const task = getDocument({ data, verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent({ disableNormalization: true });
  await task.destroy();
  return items.map((item) => ("str" in item ? item.str : "")).join("");
}

describe("text drawn on a page", () => {
  it.each(["regular", "bold", "italic", "boldItalic"] as const)(
    "is read back letter by letter in %s, for every letter of Vietnamese",
    async (style) => {
      const text = [...vietnameseLetters].join("");
      const { pages } = await readPdf(await draw(laidOut([placedText(text, { style, size: 5 })])));
      expect(pages[0]?.texts.map((found) => found.text).join("")).toBe(text);
    },
  );

  it("stays apart where two characters have one outline", async () => {
    // Semicolon and Greek question mark, fraction and division slash, the schwas of Latin and Cyrillic.
    for (const pair of [";\u037e", "\u2044\u2215", "\u0259\u04d9"]) {
      expect(await read(`x${pair}x`)).toBe(`x${pair}x`);
      const turned = [...pair].reverse().join("");
      expect(await read(`x${turned}x`)).toBe(`x${turned}x`);
    }
  });

  it("has one space between words however wide a line is set", async () => {
    const parts = [placedText("căn cứ Điều 27", { stretch: 9 })];
    const { pages } = await readPdf(await draw(laidOut(parts)));
    const text = pages[0]?.texts.map((found) => found.text).join("");
    expect(text).toBe("căn cứ Điều 27");
  });

  it("is wider by the stretch of each of its spaces", async () => {
    const rightOf = async (stretch: number): Promise<number> => {
      const { pages } = await readPdf(await draw(laidOut([placedText("a b c", { stretch })])));
      return Math.max(...(pages[0]?.texts ?? []).map(({ right }) => right));
    };
    // Two spaces, 10 pt each, in millimetres.
    expect((await rightOf(10)) - (await rightOf(0))).toBeCloseTo((2 * 10 * 25.4) / 72, 1);
  });

  it("draws f and i as two letters", async () => {
    const { pages } = await readPdf(await draw(laidOut([placedText("fi ffl")])));
    expect(pages[0]?.texts.map((found) => found.text).join("")).toBe("fi ffl");
  });
});
