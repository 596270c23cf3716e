import { JSDOM, type ReadDocument, type ReadElement } from "jsdom";

/** The document that a browser makes of a page; scripts in it do not run. */
export function readHtml(html: string): ReadDocument {
  return new JSDOM(html).window.document;
}

const blocks = ["P", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "TD", "TH", "ADDRESS"];

/** What a reader copies from a page: the text of each block, in reading order. */
export function htmlTexts(html: string | ReadDocument): readonly string[] {
  return blockTexts((typeof html === "string" ? readHtml(html) : html).body);
}

function blockTexts(element: ReadElement): readonly string[] {
  const inside = [...element.children].flatMap(blockTexts);
  return inside.length === 0 && blocks.includes(element.tagName) ? [element.textContent] : inside;
}
