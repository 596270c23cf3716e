import type { OfficialDocument } from "../official-document";
import type { SetColumn } from "./column";
import type { LayoutContext } from "./context";
import { ascentOf, lineHeight } from "./line-box";
import type { FontStyle, Placed } from "./page";
import { points } from "./page-layout";

interface Stamp {
  readonly text: string;
  readonly size: number;
  readonly style: FontStyle;
  readonly frame?: { readonly width: number; readonly height: number };
  readonly colour?: string;
}

/** Between a text and its frame, in points. */
const padding = 2;

/** What stands under the number: urgency and circulation in frames, and the mark of a draft. */
export function setStamps(
  document: Pick<OfficialDocument, "urgency" | "circulation" | "draft">,
  column: { readonly x: number; readonly width: number; readonly top: number },
  context: LayoutContext,
): Pick<SetColumn, "parts" | "bottom"> {
  const gap = points(context.layout.gaps.stamp);
  let bottom = column.top;
  const parts = stampsOf(document, context).flatMap((stamp) => {
    const top = bottom + gap;
    bottom = top + (stamp.frame?.height ?? lineHeight(stamp.size));
    return placeStamp(stamp, { ...column, top }, context);
  });
  return { parts, bottom };
}

function stampsOf(
  { urgency, circulation, draft }: Pick<OfficialDocument, "urgency" | "circulation" | "draft">,
  { layout }: LayoutContext,
): readonly Stamp[] {
  const { sizes, styles, words } = layout;
  const stamps: Stamp[] = [];
  if (urgency !== undefined) {
    stamps.push({
      text: urgency,
      size: sizes.urgency.value,
      style: styles.urgency,
      frame: {
        width: points(layout.urgency.widths[urgency]),
        height: points(layout.urgency.height),
      },
      colour: layout.urgency.colour,
    });
  }
  if (circulation !== undefined) {
    stamps.push({
      text: circulation,
      size: sizes.circulation.value,
      style: styles.circulation,
      frame: {
        width: points(layout.circulation.widths[circulation]),
        height: points(layout.circulation.height),
      },
    });
  }
  if (draft === true && words.draft !== undefined) {
    stamps.push({ text: words.draft, size: sizes.draft.value, style: styles.draft });
  }
  return stamps;
}

function placeStamp(
  { text, size, style, frame, colour }: Stamp,
  { x, width, top }: { readonly x: number; readonly width: number; readonly top: number },
  { metrics, structure }: LayoutContext,
): readonly Placed[] {
  const textWidth = metrics.width(text, style, size);
  const middle = x + width / 2;
  const height = frame?.height ?? lineHeight(size);
  const inColour = colour === undefined ? {} : { colour };
  const placed: Placed = {
    kind: "text",
    text,
    style,
    size,
    x: middle - textWidth / 2,
    y: top + (height - lineHeight(size)) / 2 + ascentOf(size),
    stretch: 0,
    element: structure.add("P"),
    ...inColour,
  };
  if (frame === undefined) return [placed];
  const framed = Math.max(frame.width, textWidth + 2 * padding);
  return [
    placed,
    { kind: "frame", x: middle - framed / 2, y: top, width: framed, height, ...inColour },
  ];
}
