export type FontStyle = "regular" | "bold" | "italic" | "boldItalic";

/** What the layout asks of fonts: the width of a text in points, kerned inside words only, so that the widths of words add up. */
export interface FontMetrics {
  width(text: string, style: FontStyle, size: number): number;
}

/** A piece of text on a page: baseline and left edge in points from the top left corner. */
export interface PlacedText {
  readonly kind: "text";
  readonly text: string;
  readonly style: FontStyle;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Points added to every space, for justified lines. */
  readonly stretch: number;
  /** `#RRGGBB`; black unless told. */
  readonly colour?: string;
  /** Index of the structure element; absent for what is decoration only, such as page numbers. */
  readonly element?: number;
}

/** A horizontal or vertical line. */
export interface PlacedRule {
  readonly kind: "rule";
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
  readonly colour?: string;
}

/** A rectangle of lines, from its top left corner. */
export interface PlacedFrame {
  readonly kind: "frame";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour?: string;
}

export type Placed = PlacedText | PlacedRule | PlacedFrame;

export type HeadingTag = "H1" | "H2" | "H3" | "H4" | "H5" | "H6";

export type ElementTag =
  | HeadingTag
  | "Sect"
  | "P"
  | "L"
  | "LI"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD";

/** A node of the tagged structure that screen readers follow, in reading order. */
export interface StructureElement {
  readonly tag: ElementTag;
  readonly parent?: number;
}

/** A heading for bookmarks: `level` 1 is the highest; `page` counts from 0, `y` is the top of its line in points. */
export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  readonly page: number;
  readonly y: number;
}

export interface LaidOut {
  readonly width: number;
  readonly height: number;
  /** Thickness of rules and frames, in points. */
  readonly ruleThickness: number;
  readonly pages: readonly (readonly Placed[])[];
  readonly elements: readonly StructureElement[];
  readonly outline: readonly OutlineEntry[];
}

/** A piece of content that is never cut: its parts are placed from its own top left corner. */
export interface Box {
  readonly height: number;
  /** Space before it, dropped at the top of a page. */
  readonly before: number;
  readonly parts: readonly Placed[];
  /** Stays on the page of the box after it. */
  readonly keepWithNext: boolean;
  /** Repeated at the top of the next page while boxes of the same table follow: the table's header. */
  readonly repeat?: readonly Box[];
  /** Drawn when the page ends after this box, or begins with it: the edges of a table's row that is cut. */
  readonly edges?: { readonly atEnd: readonly Placed[]; readonly atStart: readonly Placed[] };
}
