import { type Document, Packer } from "docx";
import { type Unzipped, unzipSync } from "fflate";
import type { IsoDate } from "../../time/iso-date";
import { zipFiles } from "../zip-files";

const text = new TextDecoder();
const bytes = new TextEncoder();

/**
 * The bytes of a document. The writer puts the time of writing into the file; here it is as old as the document says, so that the same
 * document gives the same bytes.
 */
export async function packDocx(document: Document, date: IsoDate): Promise<Uint8Array> {
  const files: Unzipped = unzipSync(await Packer.pack(document, "uint8array"));
  const rewritten: Readonly<Record<string, (xml: string) => string>> = {
    "docProps/core.xml": (xml) => inVietnamese(dated(xml, date)),
    "word/styles.xml": withoutStrangers,
  };
  const entries = Object.entries(files).map(([name, content]): readonly [string, Uint8Array] => {
    const rewrite = rewritten[name];
    return [name, rewrite === undefined ? content : bytes.encode(rewrite(text.decode(content)))];
  });
  // Programs that tell files by their first bytes look for this one.
  const first = "[Content_Types].xml";
  entries.sort(([one], [other]) => Number(other === first) - Number(one === first));
  return zipFiles(entries);
}

/** Midnight of the day in Vietnam, in place of the hour of writing. */
function dated(core: string, date: IsoDate): string {
  const midnight = new Date(`${date}T00:00:00+07:00`).toISOString().replace(".000Z", "Z");
  return core.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/gu,
    `$1${midnight}$3`,
  );
}

function inVietnamese(core: string): string {
  return core.replace("</cp:coreProperties>", "<dc:language>vi-VN</dc:language>$&");
}

// Word has them all itself; in the file they would stand among the document's own in the gallery, in colours of their own.
const strangers =
  /^(?:Title|Strong|ListParagraph|Caption|Bibliography|TOC\d|Hyperlink|LineNumber)$/u;

/** Leaves out the styles that the writer adds to every file and this document does not use. */
function withoutStrangers(styles: string): string {
  return styles.replace(/<w:style [^>]*w:styleId="([^"]*)"[\s\S]*?<\/w:style>/gu, (style, id) =>
    strangers.test(String(id)) ? "" : style,
  );
}
