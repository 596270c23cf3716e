import type { Measure, PageLayout } from "../layout/page-layout";
import { plainText } from "../node";
import type { Copy, OfficialDocument } from "../official-document";
import { length } from "./css-values";
import { element, escaped, inlinesHtml, joinedLines } from "./inline-html";

/**
 * The head of the document: who issues, the title of the State or of the Party, number, place and date, and the marks under the number.
 * The subject of a dispatch, which has no title, is the heading of the page.
 */
export function letterheadHtml(
  document: OfficialDocument,
  layout: PageLayout,
  { aboutIsHeading }: { readonly aboutIsHeading: boolean },
): string {
  const { letterhead, urgency, circulation, draft } = document;
  const { number, placeDate, about = [] } = letterhead;
  const nation = layout.words.nation.map(({ text, size }) => `<p class="${size}">${text}</p>`);
  if (document.from === "citizen") {
    return joinedLines([
      '<header class="citizen-head">',
      `<div class="nation">\n${ruled(nation)}\n</div>`,
      element("p", "place-date", escaped(placeDate)),
      "</header>",
    ]);
  }
  const stamps = joinedLines([
    urgency === undefined ? "" : stampHtml("urgency", urgency, layout.urgency.widths[urgency]),
    circulation === undefined
      ? ""
      : stampHtml("circulation", circulation, layout.circulation.widths[circulation]),
    element("p", "draft", (draft === true ? layout.words.draft : undefined) ?? ""),
  ]);
  return joinedLines([
    '<header class="head">',
    issuerHtml(letterhead, layout),
    `<div class="nation">\n${ruled(nation)}\n</div>`,
    '<div class="reference">',
    element("p", "number", escaped(number)),
    plainText(about) === ""
      ? ""
      : element(aboutIsHeading ? "h1" : "p", "about", inlinesHtml(about)),
    "</div>",
    element("p", "place-date", escaped(placeDate)),
    element("div", "stamps", stamps),
    "</header>",
  ]);
}

function stampHtml(className: string, text: string, width: Measure): string {
  return `<p class="${className}" style="min-width:${length(width)}">${escaped(text)}</p>`;
}

/** The head of what makes the document a copy: who copied, the form of copying, number, place and date. */
export function copyHeadHtml(copy: Copy, heading: string, layout: PageLayout): string {
  return joinedLines([
    '<div class="head">',
    issuerHtml(copy, layout),
    heading,
    `<div class="reference">${element("p", "number", escaped(copy.number))}</div>`,
    element("p", "place-date", escaped(copy.placeDate)),
    "</div>",
  ]);
}

function issuerHtml(
  { superior, body }: Pick<Copy, "superior" | "body">,
  { marks }: PageLayout,
): string {
  const names = [
    ...superior.map((name) => element("p", "superior", escaped(name))),
    ...body.map((name) => element("p", "body", escaped(name))),
  ].filter((name) => name !== "");
  const mark = marks.issuingBody === "rule" ? "" : element("p", "mark", marks.issuingBody);
  return joinedLines([
    '<div class="issuer">',
    ...(names.length === 0 ? [] : mark === "" ? [ruled(names)] : [...names, mark]),
    "</div>",
  ]);
}

/** Lines with a rule under the last of them. */
function ruled(lines: readonly string[]): string {
  const last = (lines.at(-1) ?? "").replace(/^<p class="/u, '<p class="ruled ');
  return joinedLines([...lines.slice(0, -1), last]);
}
