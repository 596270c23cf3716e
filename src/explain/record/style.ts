import type { Lang } from "../../finding/finding";
import { wrapText } from "../../language/wrap-text";

/** How the page of a record is written: its language, and how provisions are named. */
export interface Style {
  readonly lang: Lang;
  readonly cite: (id: string) => string;
  readonly says: (vi: string, en: string) => string;
}

/** The page is read at a terminal of 80 columns. */
export const pageWidth = 80;

/** A part of the page: nothing when it has no lines. */
export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

export function indented(text: string, indent: string): readonly string[] {
  return wrapText(text, pageWidth, indent);
}

/** An entry of a list: its mark stands before the first line, and the other lines below its text. */
export function entry(mark: string, ...paragraphs: readonly string[]): readonly string[] {
  const indent = " ".repeat(mark.length);
  const [first = "", ...others] = paragraphs.flatMap((text) => indented(text, indent));
  return [`${mark}${first.slice(mark.length)}`, ...others];
}

/** `Căn cứ: Điều 15 Luật Tiếp công dân năm 2013; …`. */
export function groundOf(cites: readonly string[], { cite, says }: Style): string {
  return `${says("Căn cứ", "Ground")}: ${[...new Set(cites.map(cite))].join("; ")}.`;
}
