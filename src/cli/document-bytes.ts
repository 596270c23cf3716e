import type { OfficialDocument } from "../document/official-document";
import { type RenderFormat, render } from "../document/render";

/** The formats that documents are written in; `json` is the document itself, which `tiepdan check` reads. */
export type DocumentFormat = RenderFormat | "json";

/** The endings of files. */
export const endings: Readonly<Record<DocumentFormat, string>> = {
  pdf: "pdf",
  docx: "docx",
  html: "html",
  text: "txt",
  json: "json",
};

/** The bytes of a document's file. */
export async function documentBytes(
  document: OfficialDocument,
  format: DocumentFormat,
): Promise<Uint8Array> {
  return format === "json"
    ? new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`)
    : render(document, format);
}
