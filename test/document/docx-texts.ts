import { JSDOM } from "jsdom";
import { paragraphTexts, readDocx } from "./docx/read-docx";

/** The text of each paragraph of a Word file, in the order of the file: its body, then what stands at the foot of its pages. */
export function docxTexts(bytes: Uint8Array): readonly string[] {
  const { names, xml, body } = readDocx(bytes);
  const feet = names
    .filter((name) => /^word\/footer\d*\.xml$/u.test(name))
    .map((name) => new JSDOM(xml(name), { contentType: "application/xml" }).window.document);
  return [body, ...feet].flatMap(paragraphTexts);
}
