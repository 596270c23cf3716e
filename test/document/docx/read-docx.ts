import { strFromU8, unzipSync } from "fflate";
import { JSDOM, type ReadElement } from "jsdom";
import type { DocumentNode } from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { render } from "../../../src/document/render";
import { stateDocument } from "../whole-documents";

/** The parts of a Word file that tests look at. */
export interface ReadDocx {
  readonly names: readonly string[];
  readonly xml: (name: string) => string;
  readonly part: (name: string) => ReadElement;
  readonly body: ReadElement;
}

const opened = new Map<OfficialDocument, Promise<ReadDocx>>();

/** Each document is drawn and opened once. */
export function read(document: OfficialDocument): Promise<ReadDocx> {
  const known = opened.get(document) ?? render(document, "docx").then(readDocx);
  opened.set(document, known);
  return known;
}

/** Opens a Word file; throws where a part of it is not well-formed XML. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const xml = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const names = Object.keys(files);
  const parsed = new Map(
    names
      .filter((name) => /\.(?:xml|rels)$/u.test(name))
      .map((name) => [name, new JSDOM(xml(name), { contentType: "application/xml" })]),
  );
  const part = (name: string): ReadElement =>
    found(parsed.get(name), name).window.document.documentElement;
  return { names, xml, part, body: part("word/document.xml") };
}

export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

export const all = (of: ReadElement, name: string): readonly ReadElement[] => [
  ...of.getElementsByTagName(name),
];

/** An attribute of the first element of a name inside another. */
export function attribute(of: ReadElement, element: string, name: string): string | null {
  return found(all(of, element)[0], element).getAttribute(`w:${name}`);
}

/** The paragraph that holds a text. */
export function paragraphOf({ body }: ReadDocx, text: string): ReadElement {
  return found(
    all(body, "w:p").find((paragraph) => paragraph.textContent.includes(text)),
    `paragraph with ${text}`,
  );
}

/** The style of a name that Word's gallery shows. */
export function styleNamed({ part }: ReadDocx, name: string): ReadElement {
  return found(
    all(part("word/styles.xml"), "w:style").find(
      (style) => attribute(style, "w:name", "val") === name,
    ),
    `style ${name}`,
  );
}

/** The name of the style of a paragraph. */
export function styleOf({ part }: ReadDocx, paragraph: ReadElement): string | null {
  const id = attribute(paragraph, "w:pStyle", "val");
  const style = all(part("word/styles.xml"), "w:style").find(
    (one) => one.getAttribute("w:styleId") === id,
  );
  return attribute(found(style, `style ${id}`), "w:name", "val");
}

/** The text of each paragraph, in order, without those that are empty. */
export function paragraphTexts(of: ReadElement): readonly string[] {
  return all(of, "w:p")
    .map((paragraph) =>
      all(paragraph, "w:t")
        .map(({ textContent }) => textContent)
        .join(""),
    )
    .filter((text) => text !== "");
}

/** The State's sample with nodes of one's own, without annexes and copy. */
export function withNodes(nodes: readonly DocumentNode[]): OfficialDocument {
  const { copy: _, annexes: __, contact: ___, ...rest } = stateDocument;
  return { ...rest, nodes };
}

export const paragraph = (text: string): DocumentNode => ({
  type: "paragraph",
  inlines: [{ text }],
});
