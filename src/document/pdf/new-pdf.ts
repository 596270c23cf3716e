import type { LaidOut } from "../layout/page";
import type { OfficialDocument } from "../official-document";

export type Pdf = PDFKit.PDFDocument;

/** The archival standard a PDF file keeps: of 2011, or of 2005 for archives that ask for it. */
export type Archival = "PDF/A-2b" | "PDF/A-1b";

const pdfVersions = { "PDF/A-2b": "1.7", "PDF/A-1b": "1.4" } as const;

/** An empty PDF file with the document's metadata. */
export async function newPdf(
  document: OfficialDocument,
  { width, height }: LaidOut,
  archival: Archival,
): Promise<Pdf> {
  const { default: PdfDocument } = await import("pdfkit");
  const { metadata } = document;
  return new PdfDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    // No font but the document's own: pdfkit would read Helvetica.
    font: "",
    pdfVersion: pdfVersions[archival],
    subset: archival,
    tagged: true,
    lang: "vi-VN",
    displayTitle: true,
    info: {
      Title: infoText(document.title),
      Author: infoText(metadata.agency),
      Subject: infoText(subjectOf(document)),
      Producer: "tiepdan",
      Creator: "tiepdan",
      // The file is as old as the letter says, so that the same letter gives the same bytes.
      CreationDate: new Date(`${document.date}T00:00:00+07:00`),
    },
  });
}

/** Ends a file and answers its bytes: pdfkit has written them all by then. */
export function endPdf(pdf: Pdf): Uint8Array {
  pdf.end();
  const bytes: unknown = pdf.read();
  if (!(bytes instanceof Uint8Array)) throw new Error("pdfkit gave no bytes");
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Which template made the document, and under which rules. */
function subjectOf({ template, metadata: { rulebook } }: OfficialDocument): string {
  return rulebook === undefined ? template : `${template} ${rulebook.version} ${rulebook.digest}`;
}

const marksOfXml: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** pdfkit writes the string itself into the file's Info, and its text, unescaped, into XML: the text is made fit for XML. */
function infoText(value: string): string {
  const plain = value.replace(/\p{Cc}/gu, " ");
  const escaped = plain.replace(/[&<>]/gu, (mark) => marksOfXml[mark] ?? mark);
  return escaped === plain
    ? plain
    : (Object.assign(Object(plain), {
        toString: () => escaped,
        charCodeAt: (index: number) => plain.charCodeAt(index),
      }) as string);
}
