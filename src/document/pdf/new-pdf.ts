import type { LaidOut } from "../layout/page";
import type { OfficialDocument } from "../official-document";

export type Pdf = PDFKit.PDFDocument;

/** An empty PDF file with the document's metadata, and the promise of its bytes once it is ended. */
export async function newPdf(
  document: OfficialDocument,
  { width, height }: LaidOut,
): Promise<{ readonly pdf: Pdf; readonly bytes: Promise<Uint8Array> }> {
  const { default: PdfDocument } = await import("pdfkit");
  const { metadata } = document;
  const pdf = new PdfDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: "1.7",
    subset: "PDF/A-2b",
    tagged: true,
    lang: "vi-VN",
    displayTitle: true,
    info: {
      Title: asMetadata(document.title),
      Author: asMetadata(metadata.agency),
      Subject: asMetadata(
        `${document.template} ${metadata.rulebook.version} ${metadata.rulebook.digest}`,
      ),
      Producer: "tiepdan",
      Creator: "tiepdan",
      // The file is as old as the letter says, so that the same letter gives the same bytes.
      CreationDate: new Date(`${document.date}T00:00:00+07:00`),
    },
  });
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(joined(chunks)));
    pdf.on("error", reject);
  });
  return { pdf, bytes };
}

/** pdfkit writes these values into XML as they are: the marks of XML are left out of them. */
function asMetadata(text: string): string {
  return text.replaceAll("&", "và").replace(/[<>]/gu, " ");
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
