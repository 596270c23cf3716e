import { MisuseError } from "../finding/misuse-error";
import { refuseBadCharacters } from "./bad-characters";
import { refuseHidden } from "./confidential-inlines";
import type { OfficialDocument } from "./official-document";
import type { FontBytes } from "./pdf/load-faces";
import type { Archival } from "./pdf/new-pdf";
import { renderHtml } from "./render-html";
import { renderText } from "./render-text";

export type RenderFormat = "pdf" | "docx" | "html" | "text";

export interface RenderOptions {
  /** TrueType fonts for PDF in place of Tinos, such as a licensed Times New Roman. */
  readonly fonts?: FontBytes;
  /** The standard for archives that a PDF keeps: `PDF/A-2b` unless told. */
  readonly archival?: Archival;
}

/**
 * Draws a document: the bytes of a PDF or Word file, or of UTF-8 text. The same document gives the same bytes.
 * Throws MisuseError "confidential" for a document that holds what its audience may not see, "bad-character" for one with control
 * characters; "missing-glyph", "bad-font", "font-not-embeddable" for PDF, "format-not-available" for an unknown format.
 * `await render(document, "pdf")`.
 */
export async function render(
  document: OfficialDocument,
  to: RenderFormat,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  refuseHidden(document);
  refuseBadCharacters(document);
  switch (to) {
    case "pdf": {
      const { renderPdf } = await import("./render-pdf");
      return renderPdf(document, options);
    }
    case "html":
      return new TextEncoder().encode(renderHtml(document));
    case "text":
      return new TextEncoder().encode(renderText(document));
    case "docx": {
      const { renderDocx } = await import("./render-docx");
      return renderDocx(document);
    }
    default:
      return unknownFormat(to);
  }
}

function unknownFormat(format: never): never {
  throw new MisuseError(
    "format-not-available",
    `There is no format \`${String(format)}\`: render to \`pdf\`, \`docx\`, \`html\` or \`text\`.`,
  );
}
