import type { OfficialDocument } from "../../src/document/official-document";
import { type RenderFormat, render } from "../../src/document/render";
import { docxTexts } from "./docx-texts";
import { htmlTexts } from "./html/read-html";
import { type Found, readPdf } from "./pdf-pages";

export type ReadFormat = Exclude<RenderFormat, "text">;

const readers: Readonly<
  Record<ReadFormat, (bytes: Uint8Array) => readonly string[] | Promise<readonly string[]>>
> = {
  pdf: pdfTexts,
  docx: docxTexts,
  html: (bytes) => htmlTexts(new TextDecoder().decode(bytes)),
};

/** What a reader of the file finds in it, in its order: the file is read by another program than the one that wrote it. */
export async function printedTexts(
  document: OfficialDocument,
  format: ReadFormat,
): Promise<readonly string[]> {
  return readers[format](await render(document, format));
}

/** Texts without their white space, in which formats differ: one breaks lines where another has paragraphs. */
export function closeUp(texts: readonly string[]): string {
  return texts.join("").replace(/\s/gu, "");
}

async function pdfTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const { pages } = await readPdf(bytes);
  return pages.flatMap(({ texts }) =>
    texts.filter((found) => !isPageNumber(found)).map(({ text }) => text),
  );
}

/** Page numbers alone stand in the top margin. */
function isPageNumber({ text, baseline }: Found): boolean {
  return baseline < 20 && /^\d+$/u.test(text);
}
