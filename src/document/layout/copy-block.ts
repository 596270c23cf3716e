import { closing } from "../group-closing";
import type { Copy } from "../official-document";
import { closingBoxes } from "./closing";
import type { LayoutContext } from "./context";
import type { Box, PlacedRule } from "./page";
import { points } from "./page-layout";
import { copyHeading } from "./printed-text";
import { setTwoColumnHead } from "./two-column-head";

/** The copy that was made of the document, and after it the copy that was made of that one (sao lục). */
export function copyBoxes(copy: Copy, context: LayoutContext): readonly Box[] {
  return [...(copy.of === undefined ? [] : copyBoxes(copy.of, context)), ...oneCopy(copy, context)];
}

/**
 * What makes the document a copy, under a rule across the whole width: who copied it and under which number, the form of copying, place
 * and date, recipients and signature (mẫu 3.1 phần II Phụ lục III Nghị định 30/2020/NĐ-CP).
 */
function oneCopy(copy: Copy, context: LayoutContext): readonly Box[] {
  const { layout, left, width } = context;
  const gap = points(layout.gaps.copy);
  const head = setTwoColumnHead(
    {
      ...copy,
      about: [],
      right: {
        lines: [{ text: copyHeading(copy), size: layout.sizes.copyHeading.value }],
        style: layout.styles.copyHeading,
        hasRule: false,
      },
      placeDateSize: layout.sizes.placeDate.value,
    },
    context,
  );
  const rule: PlacedRule = { kind: "rule", x: left, toX: left + width, y: 0, toY: 0 };
  return [
    { height: gap / 2, before: gap, parts: [rule], keepWithNext: true },
    { height: head.bottom, before: 0, parts: head.parts, keepWithNext: true },
    ...closingBoxes(closing(copy.recipients, [copy.signature]), context),
  ];
}
