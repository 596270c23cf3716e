import { type PageLayout, points } from "../layout/page-layout";
import { rounded } from "./css-values";
import { escaped } from "./inline-html";

/** The address line where it is read, and what keeps room for it where it is printed. */
export interface ContactHtml {
  readonly line: string;
  readonly room: string;
}

/** Of the font size: no address is wider in the mean. */
const widestMean = 0.55;

/**
 * The address line: read after the text, printed at the foot of page 1. The text there flows around two floats, one without width that
 * reaches down to the foot and one that fills it. A line too long for the foot of a page prints where it is read.
 */
export function contactHtml(contact: string, layout: PageLayout): ContactHtml {
  if (contact === "") return { line: "", room: "" };
  const { page, sizes, gaps, singleLine } = layout;
  const width = points(page.width) - points(page.left) - points(page.right);
  const height = points(page.height) - points(page.top) - points(page.bottom);
  const size = sizes.contact.value;
  const lines = Math.ceil((contact.length * widestMean * size) / width);
  const foot = lines * size * singleLine.value + gaps.contact.value + 1;
  const address = `<address>${escaped(contact)}</address>`;
  if (foot > height / 3) {
    return { line: `<footer class="contact">${address}</footer>`, room: "" };
  }
  const top = rounded(height - foot);
  return {
    line: `<footer class="contact at-foot" style="top:${top}pt">${address}</footer>`,
    // The rule of the line itself keeps a gap from the text above it.
    room: `<div class="room" style="height:${rounded(top - gaps.contact.value)}pt"></div><div class="room foot" style="height:${rounded(foot + gaps.contact.value)}pt"></div>`,
  };
}
