import type { FontStyle, LaidOut, Placed, PlacedText } from "../layout/page";
import { points, stateLayout } from "../layout/state";
import { drawable, type Faces, type RunOptions } from "./face";
import type { Pdf } from "./new-pdf";

type Element = PDFKit.PDFStructureElement;

/** Draws laid-out pages: text inside its structure element, rules and page numbers as artifacts. */
export function drawPages(
  pdf: Pdf,
  { width, height, pages, elements }: LaidOut,
  faces: Faces,
): void {
  for (const style of ["regular", "bold", "italic", "boldItalic"] as const) {
    pdf.registerFont(style, drawable(faces[style]) as unknown as PDFKit.Mixins.PDFFontSource);
  }
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const tree: Element[] = [];
  for (const { tag, parent } of elements) {
    const element = pdf.struct(tag);
    (parent === undefined ? root : (tree[parent] ?? root)).add(element);
    tree.push(element);
  }
  for (const parts of pages) {
    pdf.addPage({ size: [width, height], margin: 0 });
    for (const run of runsOf(parts)) drawRun(pdf, run, tree, elements, faces);
  }
  root.end();
}

/** Neighbours of one element are one piece of marked content. */
function runsOf(parts: readonly Placed[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && elementOf(last[0]) === elementOf(part)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

function elementOf(part: Placed): number | undefined {
  return part.kind === "text" ? part.element : undefined;
}

function drawRun(
  pdf: Pdf,
  run: readonly Placed[],
  tree: readonly Element[],
  elements: LaidOut["elements"],
  faces: Faces,
): void {
  const index = run[0] === undefined ? undefined : elementOf(run[0]);
  const element = index === undefined ? undefined : tree[index];
  if (index === undefined || element === undefined) pdf.markContent("Artifact", { type: "Layout" });
  else element.add(pdf.markStructureContent(elements[index]?.tag ?? "P"));
  for (const part of run) {
    if (part.kind === "text") {
      drawText(pdf, part, faces);
    } else {
      pdf.lineWidth(points(stateLayout.rules.thickness));
      pdf.moveTo(part.x, part.y).lineTo(part.toX, part.toY).stroke("black");
    }
  }
  pdf.endMarkedContent();
}

function drawText(pdf: Pdf, part: PlacedText, faces: Faces): void {
  const options: RunOptions = { stretch: inUnits(part, part.style, faces) };
  pdf
    .font(part.style, part.size)
    .fillColor("black")
    .text(part.text, part.x, part.y, {
      lineBreak: false,
      baseline: "alphabetic",
      // Known already: pdfkit would lay the text out once more to find them.
      textWidth: 0,
      wordCount: 1,
      features: options,
    } as unknown as PDFKit.Mixins.TextOptions);
}

function inUnits({ stretch, size }: PlacedText, style: FontStyle, faces: Faces): number {
  return (stretch * faces[style].font.unitsPerEm) / size;
}
