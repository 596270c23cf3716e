import type { HeadingLevel, HeadingNode, Inlines } from "../node";
import type { Annex, Copy } from "../official-document";

/** A heading as it is printed: its label and its name, each on its own line or both on one. */
export interface PrintedHeading {
  readonly label?: string;
  readonly name: Inlines;
  /** The label stands centred over the name. */
  readonly stacked: boolean;
}

/** Names of parts, chapters, sections, of the first level of a report and centred lines are printed in capitals. */
export function printedHeading({ level, label, inlines }: HeadingNode): PrintedHeading {
  const stacked = isStacked(level);
  return {
    ...(label === undefined ? {} : { label }),
    name: stacked || level === "h1" ? inCapitals(inlines) : inlines,
    stacked,
  };
}

/** Whether a heading stands in the middle, its label over its name. */
export function isStacked(level: HeadingLevel): boolean {
  return level === "part" || level === "chapter" || level === "section" || level === "centred";
}

/** The name of an annex is printed in capitals. */
export function printedAnnexName({ name }: Annex): Inlines {
  return inCapitals(name);
}

const copyHeadings: Readonly<Record<Copy["kind"], string>> = {
  SY: "SAO Y",
  SL: "SAO LỤC",
  TrS: "TRÍCH SAO",
};

/** The words over a copy: `SAO Y`, `SAO LỤC`, `TRÍCH SAO`. */
export function copyHeading({ kind }: Copy): string {
  return copyHeadings[kind];
}

function inCapitals(inlines: Inlines): Inlines {
  return inlines.map((inline) => ({ ...inline, text: inline.text.toLocaleUpperCase("vi") }));
}
