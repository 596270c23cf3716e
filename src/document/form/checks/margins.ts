import { layoutOf } from "../../layout/layout-of";
import type { FormCheck } from "../form-check";
import { outsideSpan } from "../measure-problem";

/** The margins that a document chooses lie in the spans of its rules. */
export const margins: FormCheck = {
  id: "form-margins",
  part: "margins",
  run: (document) => {
    const { page } = layoutOf(document);
    const chosen = document.style?.margins ?? {};
    return (["top", "bottom", "left", "right"] as const).flatMap((side) =>
      chosen[side] === undefined
        ? []
        : outsideSpan("error", ["style", "margins", side], page[side]),
    );
  },
};
