import { type PageLayout, points } from "../layout/page-layout";
import { length, rounded } from "./css-values";
import { pageRules } from "./page-rules";

/** The page as it prints, which wide screens show too: sizes, columns and gaps of the regulation. */
export function paperStyle(layout: PageLayout, annexes: number): string {
  const { page, columns, gaps } = layout;
  const width = points(page.width) - points(page.left) - points(page.right);
  const left = points(columns.letterheadLeft);
  const recipients = points(columns.recipients);
  return `@media print, screen and (min-width: 40.01rem) {
body { font-size: ${length(layout.sizes.body)}; }
${sizeRules(layout)}
.head { display: grid; grid-template-columns: ${rounded(left)}fr ${rounded(width - left)}fr; row-gap: 6pt; }
.head > * { min-width: 0; }
.citizen-head .place-date { margin: 6pt 0 0 50%; }
.stamps { grid-column: 1; }
.about { margin-top: ${length(gaps.about)}; }
.urgency, .circulation, .draft { margin-top: ${length(gaps.stamp)}; }
.title { margin-top: ${length(gaps.title)}; }
.addressees { width: fit-content; max-width: calc(100% - ${rounded(2 * layout.body.indent.value)}mm); margin: ${length(gaps.addresseesAbove)} auto ${length(gaps.addresseesBelow)}; }
.addressees ul { padding-left: 3.6em; }
.closing { display: flex; break-inside: avoid; }
.closing, .signers, .signers + .recipients { margin-top: ${length(gaps.closing)}; }
.closing > .recipients { flex: 0 0 ${rounded((recipients / width) * 100)}%; }
.closing > .signer { flex: 1; margin-left: auto; max-width: ${rounded(100 - (recipients / width) * 100)}%; }
.signers { display: grid; gap: ${length(gaps.signers)} 8pt; break-inside: avoid; }
.two { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.three { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.closing, .signers { break-before: avoid; }
tr { break-inside: avoid; }
thead { display: table-header-group; break-after: avoid; }
.contact { margin-top: ${length(gaps.closing)}; padding-top: ${length(gaps.contact)}; }
.annex { break-before: page; }
.copy { break-inside: avoid; margin-top: ${length(gaps.copy)}; padding-top: ${rounded(gaps.copy.value / 2)}pt; }
}
@media screen {
.room { display: none; }
}
@media screen and (min-width: 40.01rem) {
body { max-width: ${length(page.width)}; margin: 0 auto; padding: ${[page.top, page.right, page.bottom, page.left].map(length).join(" ")}; }
.annex { margin-top: ${length(page.top)}; }
}
@media print {
.room { float: right; clear: right; width: 0; }
.foot { width: 100%; }
.at-foot { position: absolute; left: 0; right: 0; margin: 0; }
}
${pageRules(layout, annexes)}`;
}

const partSizes: readonly (readonly [string, keyof PageLayout["sizes"]])[] = [
  [".nationalTitle", "nationalTitle"],
  [".motto", "motto"],
  [".issuer", "issuingBody"],
  [".number", "number"],
  [".about", "about"],
  [".place-date", "placeDate"],
  [".urgency", "urgency"],
  [".circulation", "circulation"],
  [".draft", "draft"],
  [".title", "title"],
  [".subtitle", "subtitle"],
  [".addressees", "addressees"],
  ["table", "table"],
  [".signer", "signature"],
  [".recipients", "recipientsList"],
  [".recipients-word", "recipientsWord"],
  [".contact", "contact"],
  [".annex-label", "annexLabel"],
  [".annex-name", "annexName"],
  [".annex-reference", "annexReference"],
  [".copy-heading", "copyHeading"],
];

function sizeRules({ sizes }: PageLayout): string {
  return partSizes
    .flatMap(([selector, part]) => {
      const size = sizes[part];
      return size === undefined ? [] : [`${selector} { font-size: ${length(size)}; }`];
    })
    .join("\n");
}
