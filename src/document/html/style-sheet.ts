import type { PageLayout } from "../layout/page-layout";
import { bodyLineHeight } from "../layout/page-layout";
import { cssText, fontRule, length, rounded } from "./css-values";
import { paperStyle } from "./paper-style";

/** All style of the page: what holds everywhere, then what holds on paper and on wide screens, then on phones; `annexes` is their number. */
export function styleSheet(layout: PageLayout, annexes: number): string {
  return [commonStyle(layout), paperStyle(layout, annexes), phoneStyle].join("\n");
}

function commonStyle(layout: PageLayout): string {
  const { body, font, sizes, styles, rules, table, underlined } = layout;
  const line = rounded(bodyLineHeight(layout) / sizes.body.value);
  const share = (selector: string, value: number): string =>
    `${selector} .ruled::after { width: ${rounded(value * 100)}%; }`;
  return [
    "* { box-sizing: border-box; }",
    `:root { color-scheme: light; color: #000; background: #fff; font-family: ${cssText(font)}, Tinos, "Liberation Serif", serif; line-height: ${rounded(layout.singleLine.value)}; overflow-wrap: anywhere; }`,
    "body, p, ol, ul, h1, h2, h3, h4, h5, h6 { margin: 0; padding: 0; }",
    "h1, h2, h3, h4, h5, h6 { font-size: inherit; break-after: avoid; }",
    "ol, ul { list-style: none; }",
    "address { font-style: normal; }",
    ".head, .citizen-head, .title, .subtitle, .mark, .centred, .signer, .annex > h2, .annex-reference, .contact { text-align: center; }",
    ".ruled { display: block; width: fit-content; margin-inline: auto; }",
    `.ruled::after { content: ""; display: block; margin: ${ruleGap(layout)}pt auto 0; border-top: ${length(rules.thickness)} solid; }`,
    share(".issuer", rules.bodyShare.value),
    share(".nation", rules.nationShare.value),
    share(".subtitle", rules.subtitleShare.value),
    ".number { white-space: pre-wrap; }",
    ".centred span, .annex-label, .annex-name { display: block; }",
    `.text, .article, .h1, .h2, .h3, .plain { margin-top: ${length(body.gap)}; text-align: justify; text-indent: ${length(body.indent)}; line-height: ${line}; orphans: 2; widows: 2; }`,
    `.centred { margin-top: ${length(body.gap)}; }`,
    `.urgency, .circulation { display: grid; place-items: center; width: fit-content; margin-inline: auto; padding: 0 4pt; border: ${length(rules.thickness)} solid; }`,
    `.urgency { min-height: ${length(layout.urgency.height)}; color: ${layout.urgency.colour}; }`,
    `.circulation { min-height: ${length(layout.circulation.height)}; }`,
    `table { width: 100%; margin-top: ${length(body.gap)}; border-collapse: collapse; }`,
    `th, td { padding: ${length(table.padding)}; border: ${length(rules.thickness)} solid; vertical-align: top; text-align: left; }`,
    "th, .centre { text-align: center; }",
    ".right { text-align: right; }",
    ".signer { display: flex; flex-direction: column; }",
    `.signer-name { margin-top: auto; padding-top: ${length(layout.signature.room)}; }`,
    ".contact, .copy { border-top: 0.75pt solid; }",
    ...partStyles.map(([selector, part]) => fontRule(selector, styles[part])),
    fontRule(".h3", "boldItalic"),
    ...(underlined.includes("recipientsWord")
      ? [".recipients-word { text-decoration: underline; }"]
      : []),
  ].join("\n");
}

/** From the foot of a line to the rule under it, in points: the layout counts from the baseline of the line. */
function ruleGap({ rules, singleLine, ascent, sizes }: PageLayout): number {
  return rounded(rules.below.value - (singleLine.value - ascent.value) * sizes.title.value);
}

const partStyles: readonly (readonly [string, keyof PageLayout["styles"]])[] = [
  [".nation", "nation"],
  [".superior", "superior"],
  [".body", "issuingBody"],
  [".number", "number"],
  [".about", "about"],
  [".place-date", "placeDate"],
  [".urgency", "urgency"],
  [".circulation", "circulation"],
  [".draft", "draft"],
  [".title", "title"],
  [".subtitle", "subtitle"],
  [".addressees", "addressees"],
  [".basis", "basis"],
  [".recipients-word", "recipientsWord"],
  [".recipients", "recipientsList"],
  [".authority", "authority"],
  [".post", "post"],
  [".signature-note", "signatureNote"],
  [".signer-name", "signerName"],
  [".contact", "contact"],
  [".annex-label", "annexLabel"],
  [".annex-name", "annexName"],
  [".annex-reference", "annexReference"],
  [".copy-heading", "copyHeading"],
];

/** Text as large as the reader chose, one column, wide tables row by row. */
const phoneStyle = `@media screen and (max-width: 40rem) {
body { padding: 1rem; }
.text, .article, .h1, .h2, .h3, .plain { text-align: left; text-indent: 1.5rem; line-height: 1.4; }
.nation, .reference, .place-date, .stamps, .title, .addressees, .recipients, .signer { margin-top: 1rem; }
.urgency + .circulation, .draft, .copy-heading { margin-top: 0.5rem; }
.urgency { font-size: 14pt; }
.signer-name { padding-top: 4rem; }
.contact, .annex, .copy { margin-top: 2rem; padding-top: 0.5rem; }
.annex { border-top: 0.75pt solid; }
.cards thead { position: absolute; clip-path: inset(50%); }
table.cards, .cards tbody, .cards tr, .cards td { display: block; width: 100%; }
.cards tr { border: 0.75pt solid; margin-top: 0.5rem; padding: 0.25rem; }
.cards td { border: 0; text-align: left; }
.cards td:empty { display: none; }
.cards td::before { content: attr(data-column) ": "; font-weight: bold; }
}`;
