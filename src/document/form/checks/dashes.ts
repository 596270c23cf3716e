import { textsOf } from "../document-texts";
import type { FormCheck } from "../form-check";
import { valueProblem } from "../form-problem";
import { nationLine } from "../nation-line";

const inSymbol = /\d\/[\p{Lu}\d/&]{0,40}[–—][\p{L}&]+/u;
const atStart = /^\s*[–—]\s/u;

/** A hyphen joins the groups of a symbol and opens a line of a list; a long dash there is a slip of the word processor. */
export const dashes: FormCheck = {
  id: "form-dashes",
  run: (document) =>
    textsOf(document).flatMap(({ place, path, text }) => {
      const isHead = place === "letterhead" && /[–—]/u.test(text) && path.at(-1) !== "about";
      // The number line and the motto have checks of their own.
      const hasOwn = path.at(-1) === "number" || nationLine(text) !== undefined;
      if (hasOwn || !(isHead || inSymbol.test(text) || atStart.test(text))) {
        return [];
      }
      return [
        valueProblem("warning", path, {
          value: inSymbol.exec(text)?.[0] ?? text,
          because: {
            vi: "dùng gạch ngang dài ở chỗ của gạch nối",
            en: "a long dash stands where a hyphen belongs",
          },
          fix: { vi: "hãy thay bằng `-`", en: "put `-` in its place" },
        }),
      ];
    }),
};
