import { layoutOf } from "../../layout/layout-of";
import type { SizeName } from "../../official-document";
import type { FormCheck } from "../form-check";
import { problemAt } from "../form-problem";
import { outsideSpan } from "../measure-problem";

/** The sizes that a document chooses lie in the spans of its rules. */
export const sizes: FormCheck = {
  id: "form-sizes",
  part: "font",
  run: (document) => {
    const layout = layoutOf(document);
    const chosen = Object.keys(document.style?.sizes ?? {}) as readonly SizeName[];
    return chosen.flatMap((name) => {
      const measure = layout.sizes[name];
      return measure === undefined ? [] : outsideSpan("error", ["style", "sizes", name], measure);
    });
  },
};

/** National title, motto and date move together: 13, 14, 14 points, or 12, 13, 13. */
export const sizesTogether: FormCheck = {
  id: "form-sizes-together",
  part: "nation",
  regime: "state",
  run: (document) => {
    const { nationalTitle, motto, placeDate } = layoutOf(document).sizes;
    const below = [nationalTitle, motto, placeDate].flatMap((measure) =>
      measure?.allowed === undefined ? [] : [measure.allowed[1] - measure.value],
    );
    if (new Set(below).size < 2) return [];
    const shown = [nationalTitle, motto, placeDate].map((measure) => measure?.value).join(", ");
    return [
      problemAt("warning", ["style", "sizes"], {
        message: {
          vi: `Cỡ chữ Quốc hiệu, Tiêu ngữ và ngày là \`${shown}\`: ba cỡ đi cùng nhau`,
          en: `National title, motto and date are of \`${shown}\` points: the three move together`,
        },
        fix: { vi: "hãy chọn 13, 14, 14 hoặc 12, 13, 13", en: "choose 13, 14, 14 or 12, 13, 13" },
      }),
    ];
  },
};
