import type { LaidOut, Placed } from "../../../src/document/layout/page";

/** A line of text on a page of its own making, for tests of the drawing alone. */
export function placedText(text: string, changes: Partial<Placed> = {}): Placed {
  return {
    kind: "text",
    text,
    style: "regular",
    size: 14,
    x: 85,
    y: 100,
    stretch: 0,
    element: 0,
    ...changes,
  } as Placed;
}

/** Laid-out pages of A4 in one paragraph. */
export function laidOut(...pages: readonly (readonly Placed[])[]): LaidOut {
  return {
    width: 595.28,
    height: 841.89,
    ruleThickness: 0.75,
    pages,
    elements: [{ tag: "P" }],
    outline: [],
  };
}
