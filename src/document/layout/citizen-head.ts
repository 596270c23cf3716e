import type { Letterhead } from "../node";
import { setColumn } from "./column";
import type { LayoutContext } from "./context";
import type { Box } from "./page";
import { points } from "./page-layout";
import { ruleUnder } from "./rule-under";

/**
 * The head of a citizen's paper: national title and motto over the whole width, place and date below, on the right, as the forms of
 * Nghị định 124/2020/NĐ-CP and Nghị định 155/2026/NĐ-CP have them.
 */
export function citizenHeadBox({ placeDate }: Letterhead, context: LayoutContext): Box {
  const { layout, left, width } = context;
  const { sizes, styles, words, rules, gaps } = layout;
  const nation = setColumn(
    words.nation.map(({ text, size }) => ({
      inlines: [{ text }],
      size: (sizes[size] ?? sizes.nationalTitle).value,
      style: styles.nation,
    })),
    { x: left, width, top: 0 },
    context,
  );
  const day = setColumn(
    [{ inlines: [{ text: placeDate }], size: sizes.placeDate.value, style: styles.placeDate }],
    {
      x: left + width / 2,
      width: width / 2,
      top: nation.bottom + points(rules.below) + points(gaps.number),
    },
    context,
  );
  return {
    height: day.bottom,
    before: 0,
    parts: [...nation.parts, ruleUnder(nation.last, rules.nationShare.value, layout), ...day.parts],
    keepWithNext: true,
  };
}
