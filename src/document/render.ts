import { MisuseError } from "../finding/misuse-error";
import type { OfficialDocument } from "./official-document";
import type { FontBytes } from "./pdf/load-faces";
import { renderHtml } from "./render-html";
import { renderText } from "./render-text";

export type RenderFormat = "pdf" | "docx" | "html" | "text";

export interface RenderOptions {
  /** TrueType fonts for PDF in place of Tinos, such as a licensed Times New Roman. */
  readonly fonts?: FontBytes;
}

/**
 * Draws a document: the bytes of a PDF file, or of UTF-8 text. The same document gives the same bytes.
 * Throws MisuseError "format-not-available" (docx, for now), "missing-glyph", "bad-font". `await render(document, "pdf")`.
 */
export async function render(
  document: OfficialDocument,
  to: RenderFormat,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  switch (to) {
    case "pdf": {
      const { renderPdf } = await import("./render-pdf");
      return renderPdf(document, options);
    }
    case "html":
      return new TextEncoder().encode(renderHtml(document));
    case "text":
      return new TextEncoder().encode(renderText(document));
    case "docx":
      throw new MisuseError(
        "format-not-available",
        "DOCX is not available yet: render to `pdf`, `html` or `text`.",
      );
    default:
      return unknownFormat(to);
  }
}

function unknownFormat(format: never): never {
  throw new MisuseError(
    "format-not-available",
    `There is no format \`${String(format)}\`: render to \`pdf\`, \`html\` or \`text\`.`,
  );
}
