export type FontStyle = "regular" | "bold" | "italic" | "boldItalic";

/** What the layout asks of fonts: the width of a text in points, kerning included. */
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
}

export type Placed = PlacedText | PlacedRule;

export type ElementTag =
  | "P"
  | "H1"
  | "H2"
  | "H3"
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

export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly Placed[])[];
  readonly elements: readonly StructureElement[];
}

/** A piece of content that is never cut: its parts are placed from its own top left corner. */
export interface Box {
  readonly height: number;
  /** Space before it, dropped at the top of a page. */
  readonly before: number;
  readonly parts: readonly Placed[];
  /** Stays on the page of the box after it. */
  readonly keepWithNext: boolean;
  /** Counts as a line of the body beside which a signature may stand. */
  readonly isBody?: true;
  /** Repeated at the top of the next page while boxes of the same table follow: the table's header. */
  readonly repeat?: readonly Box[];
}
