import type { LaidOut, Placed, PlacedText } from "../layout/page";
import { drawableFont, type RunOptions } from "./drawable-font";
import type { Faces } from "./face";
import type { Pdf } from "./new-pdf";

type Element = PDFKit.PDFStructureElement;

/** pdfkit's types do not know the scope of a table's header. */
const columnHead = { scope: "Column" } as PDFKit.Mixins.StructureElementOptions;

const black = "black";

/** Draws laid-out pages: text inside its structure element, rules and page numbers as artifacts. */
export function drawPages(
  pdf: Pdf,
  { width, height, ruleThickness, pages, elements }: LaidOut,
  faces: Faces,
): void {
  for (const style of ["regular", "bold", "italic", "boldItalic"] as const) {
    pdf.registerFont(style, drawableFont(faces[style]) as unknown as PDFKit.Mixins.PDFFontSource);
  }
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const tree: Element[] = [];
  for (const { tag, parent } of elements) {
    const element = pdf.struct(tag, tag === "TH" ? columnHead : {});
    (parent === undefined ? root : (tree[parent] ?? root)).add(element);
    tree.push(element);
  }
  for (const parts of pages) {
    pdf.addPage({ size: [width, height], margin: 0 });
    pdf.fillColor(black).lineWidth(ruleThickness);
    for (const run of runsOf(parts)) drawRun(pdf, run, tree, elements);
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
): void {
  const index = run[0] === undefined ? undefined : elementOf(run[0]);
  const element = index === undefined ? undefined : tree[index];
  if (index === undefined || element === undefined) pdf.markContent("Artifact", { type: "Layout" });
  else element.add(pdf.markStructureContent(elements[index]?.tag ?? "P"));
  for (const part of run) {
    drawPart(pdf, part);
  }
  pdf.endMarkedContent();
}

function drawPart(pdf: Pdf, part: Placed): void {
  const { colour = black } = part;
  switch (part.kind) {
    case "text":
      if (colour !== black) pdf.fillColor(colour);
      drawText(pdf, part);
      if (colour !== black) pdf.fillColor(black);
      return;
    case "rule":
      pdf.moveTo(part.x, part.y).lineTo(part.toX, part.toY).stroke(colour);
      return;
    case "frame":
      pdf.rect(part.x, part.y, part.width, part.height).stroke(colour);
      return;
  }
}

function drawText(pdf: Pdf, { text, style, size, x, y, stretch }: PlacedText): void {
  const options: RunOptions = { stretch: (stretch * 1000) / size };
  pdf.font(style, size).text(text, x, y, {
    lineBreak: false,
    baseline: "alphabetic",
    // Known already: pdfkit would lay the text out once more to find them.
    textWidth: 0,
    wordCount: 1,
    features: options,
  } as unknown as PDFKit.Mixins.TextOptions);
}
