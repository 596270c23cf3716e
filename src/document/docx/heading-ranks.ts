import { headingRanks } from "../layout/heading";
import type { DocumentNode, HeadingLevel } from "../node";
import type { OfficialDocument } from "../official-document";

/** Which level of heading a document has at each rank, the first one met: `Heading 2` of a plan looks like its `I.` */
export type HeadingLevels = ReadonlyMap<number, HeadingLevel>;

/** Word's heading styles that are used; headings of a lower rank share the last one. */
export const headingRankCount = 6;

/** Ranks of the headings of a document or an annex, from 1; call it for each heading in turn. */
export function rankHeadings(
  nodes: readonly DocumentNode[],
  rank: number,
): (level: HeadingLevel) => number {
  const hasTitle = nodes.some(({ type }) => type === "title");
  const rankOf = headingRanks(hasTitle ? rank + 1 : rank);
  return (level) => Math.min(rankOf(level), headingRankCount);
}

/** The levels of a document's headings by rank. */
export function headingLevels({ nodes, annexes = [] }: OfficialDocument): HeadingLevels {
  const levels = new Map<number, HeadingLevel>();
  const count = (part: readonly DocumentNode[], base: number): void => {
    const rankOf = rankHeadings(part, base);
    for (const node of part) {
      if (node.type !== "heading") continue;
      const rank = rankOf(node.level);
      if (!levels.has(rank)) levels.set(rank, node.level);
    }
  };
  count(nodes, 0);
  for (const annex of annexes) count(annex.nodes, 1);
  return levels;
}
