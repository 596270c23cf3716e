import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A text on a page as a PDF reader finds it, in millimetres from the top left corner of the sheet; the size in points. */
export interface Found {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
}

/** A drawn line, in millimetres. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly Found[];
  readonly rules: readonly Rule[];
  /** Rectangles, `colour` as `#rrggbb`. */
  readonly frames: readonly (Rule & { readonly colour: string })[];
  /** Roles of the tagged structure in reading order: `Document(P P H1 …)`. */
  readonly structure: string;
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
}

const mm = (points: number): number => (points * 25.4) / 72;

/** Reads a PDF file with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    // Font names are known only once the drawing of the page has been read.
    const { fnArray, argsArray } = await page.getOperatorList();
    const texts = items.flatMap((item): readonly Found[] => {
      if (!("str" in item) || item.str === "") return [];
      const [size = 0, , , , x = 0, y = 0] = item.transform as readonly number[];
      const { name } = page.commonObjs.get(item.fontName) as { readonly name: string };
      return [
        {
          text: item.str,
          left: mm(x),
          right: mm(x + item.width),
          baseline: mm(height - y),
          size,
          font: name.replace(/^[A-Z]+\+/u, ""),
        },
      ];
    });
    let colour = "#000000";
    const drawn = fnArray.flatMap((operator: number, index: number): ReadPage["frames"] => {
      if (operator === OPS.setStrokeRGBColor) colour = String(argsArray[index][0]);
      if (operator !== OPS.constructPath) return [];
      // The drawing is turned upside down once, so that heights count from the top.
      const [left = 0, top = 0, right = 0, bottom = 0] = Object.values(
        argsArray[index][2] as Record<string, number>,
      );
      return [{ left: mm(left), top: mm(top), right: mm(right), bottom: mm(bottom), colour }];
    });
    const isFrame = ({ left, right, top, bottom }: Rule): boolean =>
      right - left > 0.1 && bottom - top > 0.1;
    const structure = rolesOf(await page.getStructTree());
    pages.push({
      width: mm(width),
      height: mm(height),
      texts,
      rules: drawn.filter((line) => !isFrame(line)),
      frames: drawn.filter(isFrame),
      structure,
    });
  }
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  await task.destroy();
  return { pages, info: info as Record<string, unknown>, isTagged: marks?.Marked === true };
}

/** The first text on a page that begins so. */
export function textIn({ texts }: ReadPage, start: string): Found {
  const found = texts.find(({ text }) => text.startsWith(start));
  if (found === undefined) throw new Error(`The page has no text \`${start}\`.`);
  return found;
}

export function middle({ left, right }: Pick<Rule, "left" | "right">): number {
  return (left + right) / 2;
}

/** A page of a file, counted from 1. */
export function pageOf({ pages }: ReadPdf, number: number): ReadPage {
  const page = pages[number - 1];
  if (page === undefined) throw new Error(`The file has no page ${number}.`);
  return page;
}

function rolesOf(node: unknown): string {
  const { role, children = [] } = node as { readonly role?: string; readonly children?: unknown[] };
  if (role === undefined) return "";
  const inner = children.map(rolesOf).filter((text) => text !== "");
  const inside = inner.join(" ");
  if (role === "Root") return inside;
  return inside === "" ? role : `${role}(${inside})`;
}
