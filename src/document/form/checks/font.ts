import { layoutOf } from "../../layout/layout-of";
import type { FormCheck } from "../form-check";
import { valueProblem, write } from "../form-problem";

/** The document asks for the font that the rules name. */
export const font: FormCheck = {
  id: "form-font",
  part: "font",
  run: (document) => {
    const { font: asked, prescribedFont } = layoutOf(document);
    if (asked === prescribedFont) return [];
    return [
      valueProblem("error", ["style", "font"], {
        value: asked,
        because: {
          vi: `phông chữ của văn bản là ${prescribedFont}`,
          en: `the font of documents is ${prescribedFont}`,
        },
        fix: write(prescribedFont),
      }),
    ];
  },
};
