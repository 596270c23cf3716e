import type { Placed } from "./page";

/** A placed part, `by` points further down. */
export function moveDown(part: Placed, by: number): Placed {
  switch (part.kind) {
    case "text":
    case "frame":
      return { ...part, y: part.y + by };
    case "rule":
      return { ...part, y: part.y + by, toY: part.toY + by };
  }
}
