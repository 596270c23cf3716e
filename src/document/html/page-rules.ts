import type { PageLayout } from "../layout/page-layout";
import { length } from "./css-values";

/** The name of the pages of an annex, counted from 0. */
export function annexPages(index: number): string {
  return `annex-${index + 1}`;
}

/**
 * A4 with its margins, and in the top margin the number of every page but the first; the pages of each annex are numbered from 1 again.
 * Browsers that know no margin boxes print no numbers.
 */
export function pageRules({ page, pageNumber, sizes }: PageLayout, annexes: number): string {
  const margins = [page.top, page.right, page.bottom, page.left].map(length).join(" ");
  const look = `vertical-align: top; padding-top: ${length(pageNumber.top)}; font-size: ${length(sizes.pageNumber)};`;
  const own = Array.from({ length: annexes }, (_, index) => annexPages(index)).map(
    (name) =>
      `@page ${name} { counter-increment: ${name}; @top-center { content: counter(${name}, page-number); ${look} } }`,
  );
  return [
    '@counter-style page-number { system: fixed 1; symbols: ""; fallback: decimal; }',
    `@page { size: ${length(page.width)} ${length(page.height)}; margin: ${margins}; @top-center { content: counter(page, page-number); ${look} } }`,
    ...own,
  ].join("\n");
}
