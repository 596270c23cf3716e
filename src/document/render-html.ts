import { closing } from "./group-closing";
import { closingHtml } from "./html/closing-html";
import { contactHtml } from "./html/contact-html";
import { copyHeadHtml, letterheadHtml } from "./html/head-html";
import { element, escaped, inlinesHtml, joinedLines } from "./html/inline-html";
import { nodesHtml } from "./html/node-html";
import { pageOf } from "./html/page-html";
import { annexPages } from "./html/page-rules";
import { styleSheet } from "./html/style-sheet";
import { layoutOf } from "./layout/layout-of";
import type { PageLayout } from "./layout/page-layout";
import { copyHeading, printedAnnexName } from "./layout/printed-text";
import { plainText } from "./node";
import type { Annex, Copy, OfficialDocument } from "./official-document";
import { copiesOf } from "./text/document-sections";

/**
 * A document as one HTML page without scripts or outside files, by the numbers of `layoutOf(document)`: it prints on A4 like the PDF, reads
 * on a phone, and screen readers find headings, lists and tables. The same document gives the same text.
 */
export function renderHtml(document: OfficialDocument): string {
  const layout = layoutOf(document);
  const { nodes, letterhead, contact = "", annexes = [], copy, lang, title } = document;
  const hasTitle = nodes.some(({ type }) => type === "title");
  const aboutIsHeading = !hasTitle && plainText(letterhead.about ?? []) !== "";
  const contactLine = contactHtml(contact, layout);
  return pageOf({ lang, title, style: styleSheet(layout, annexes.length) }, [
    contactLine.room,
    letterheadHtml(document, layout, { aboutIsHeading }),
    "<main>",
    nodesHtml(nodes, aboutIsHeading ? 1 : 0, layout),
    contactLine.line,
    ...annexes.map((annex, index) => annexHtml(annex, index, layout)),
    ...copiesOf(copy).map((one, index) =>
      copyHtml(one, { index, annexes: annexes.length, layout }),
    ),
    "</main>",
  ]);
}

function annexHtml(annex: Annex, index: number, layout: PageLayout): string {
  const id = `annex-${index + 1}-heading`;
  const name = inlinesHtml(printedAnnexName(annex));
  const heading = [
    element("span", "annex-label", escaped(annex.label)),
    element("span", "annex-name", name),
  ].filter((part) => part !== "");
  return joinedLines([
    `<section class="annex" style="page:${annexPages(index)}" aria-labelledby="${id}">`,
    `<h2 id="${id}">${heading.join(" ")}</h2>`,
    element("p", "annex-reference", escaped(annex.reference)),
    nodesHtml(annex.nodes, 2, layout),
    "</section>",
  ]);
}

/** A copy's block goes under the last annex, on its pages. */
function copyHtml(
  copy: Copy,
  {
    index,
    annexes,
    layout,
  }: { readonly index: number; readonly annexes: number; readonly layout: PageLayout },
): string {
  const id = `copy-${index + 1}-heading`;
  const pages = annexes === 0 ? "" : ` style="page:${annexPages(annexes - 1)}"`;
  const heading = `<h2 class="copy-heading" id="${id}">${copyHeading(copy)}</h2>`;
  return joinedLines([
    `<section class="copy"${pages} aria-labelledby="${id}">`,
    copyHeadHtml(copy, heading, layout),
    closingHtml(closing(copy.recipients, [copy.signature]), layout),
    "</section>",
  ]);
}
