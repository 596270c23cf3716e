import type { ConfidentialMark } from "./confidential";

/** A stretch of text in one style. All text of a document is NFC. */
export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** What makes the text confidential; it is drawn only for audiences that may see it. */
  readonly confidential?: ConfidentialMark;
}

/** A text of one or more styles. */
export type Inlines = readonly Inline[];

/** The head of page 1: who issues, number, place and date, and the line `V/v …` of a dispatch. */
export interface Letterhead {
  readonly superior: readonly string[];
  readonly body: readonly string[];
  /** The whole line, `Số: 12/TB-UBND`; empty where the form has none. */
  readonly number: string;
  /** The whole line, `Tân Biên, ngày 05 tháng 4 năm 2024`; empty where the form has none. */
  readonly placeDate: string;
  readonly about?: Inlines;
}

/**
 * The rank of a heading. `part`, `chapter` and `section` (mục) stand centred over their name; `article` (Điều) stands before its name;
 * `h1`, `h2`, `h3` are the `I.`, `1.`, `a)` of reports and plans; `plain` has no number; `centred` neither, as the title
 * of the person who decides and the words `QUYẾT ĐỊNH:` (mẫu 1.2 Phụ lục III Nghị định 30/2020/NĐ-CP).
 */
export type HeadingLevel =
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "h1"
  | "h2"
  | "h3"
  | "plain"
  | "centred";

/** One item of a list: its mark as printed (`1.`, `a)`, `-`), its text, and the paragraphs and lists that belong under it. */
export interface ListItem {
  readonly label: string;
  readonly inlines: Inlines;
  readonly nodes: readonly (ParagraphNode | ListNode)[];
}

export interface ParagraphNode {
  readonly type: "paragraph";
  readonly inlines: Inlines;
}

export interface ListNode {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface HeadingNode {
  readonly type: "heading";
  readonly level: HeadingLevel;
  /** `Chương II`, `Điều 3.`, `I.`; absent for `plain`. */
  readonly label?: string;
  readonly inlines: Inlines;
}

export interface TableRow {
  readonly header: boolean;
  readonly cells: readonly Inlines[];
}

/** How a column is set; widths are shares that need not add up to anything. */
export interface TableColumn {
  readonly align: "left" | "centre" | "right";
  readonly share: number;
}

export interface TableNode {
  readonly type: "table";
  /** Left out, columns share the width by their texts and stand on the left. */
  readonly columns?: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** One who signs. */
export interface SignatureBlock {
  /** The lines above the signature: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly posts: readonly string[];
  /** What stands in italics under the posts: `(Ký, ghi rõ họ tên)`. */
  readonly note?: string;
  readonly name: Inlines;
}

/** A part of the text, in reading order. */
export type DocumentNode =
  | { readonly type: "title"; readonly inlines: Inlines }
  | { readonly type: "subtitle"; readonly inlines: Inlines }
  | HeadingNode
  | ParagraphNode
  | { readonly type: "basis"; readonly lines: readonly string[] }
  | { readonly type: "addressees"; readonly names: readonly Inlines[] }
  | ListNode
  | TableNode
  | { readonly type: "recipients"; readonly lines: readonly Inlines[] }
  | ({ readonly type: "signature" } & SignatureBlock)
  /** Several who sign, side by side, as under minutes. */
  | { readonly type: "signatures"; readonly blocks: readonly SignatureBlock[] };

/** The text of inlines without their styles. */
export function plainText(inlines: Inlines): string {
  return inlines.map(({ text }) => text).join("");
}

/**
 * Several addressees, each on its own line with its mark at the end: `A;`, `B.` (mục II.9 phần I Phụ lục I Nghị định 30/2020/NĐ-CP).
 * One alone stands after the words and takes no mark.
 */
export function addresseeLines(names: readonly Inlines[]): readonly Inlines[] {
  if (names.length < 2) return names;
  return names.map((name, index) => [...name, { text: index === names.length - 1 ? "." : ";" }]);
}
