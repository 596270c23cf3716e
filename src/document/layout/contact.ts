import { type SetColumn, setColumn } from "./column";
import type { LayoutContext } from "./context";
import type { PlacedRule } from "./page";
import { points } from "./page-layout";

/** The address line for the foot of page 1, from the rule above it down; its text is centred. */
export function setContact(
  text: string,
  context: LayoutContext,
): Pick<SetColumn, "parts" | "bottom"> {
  const { layout, left, width } = context;
  const { sizes, styles, gaps } = layout;
  const set = setColumn(
    [{ inlines: [{ text }], size: sizes.contact.value, style: styles.contact }],
    { x: left, width, top: points(gaps.contact) },
    context,
  );
  const rule: PlacedRule = { kind: "rule", x: left, toX: left + width, y: 0, toY: 0 };
  return { parts: [rule, ...set.parts], bottom: set.bottom };
}
