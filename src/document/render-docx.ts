import { Document } from "docx";
import { withHeadSizes } from "./docx/head";
import { headingLevels } from "./docx/heading-ranks";
import { packDocx } from "./docx/pack-docx";
import { documentSections } from "./docx/sections";
import { documentStyles } from "./docx/styles";
import { newContext } from "./layout/context";
import { layoutOf } from "./layout/layout-of";
import { newStructure } from "./layout/structure";
import type { OfficialDocument } from "./official-document";
import { textWidth } from "./pdf/face";
import { loadFaces } from "./pdf/load-faces";

/**
 * Writes a document as an editable Word file with named styles and real tables, by the numbers of its layout; widths are measured with
 * Tinos, which has those of Times New Roman. `render` has refused what XML cannot hold.
 */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  const faces = await loadFaces();
  const context = withHeadSizes(
    document,
    newContext(
      layoutOf(document),
      { width: (text, style, size) => textWidth(faces[style], text, size) },
      newStructure(),
    ),
  );
  const headings = headingLevels(document);
  const { agency, rulebook } = document.metadata;
  const source = rulebook === undefined ? [] : [rulebook.version, rulebook.digest];
  const file = new Document({
    title: document.title,
    creator: agency,
    lastModifiedBy: agency,
    subject: [document.template, ...source].join(" "),
    features: { updateFields: false },
    styles: documentStyles(context.layout, headings),
    sections: [...documentSections(document, headings, context)],
  });
  return packDocx(file, document.date);
}
