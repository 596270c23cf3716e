/** A stretch of text in one style. All text of a document is NFC. */
export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

/** The head of page 1: who issues, number, place and date, and the line `V/v …` of a dispatch. */
export interface Letterhead {
  readonly superior: readonly string[];
  readonly body: readonly string[];
  readonly number: string;
  readonly placeDate: string;
  readonly about?: string;
}

export interface TableRow {
  readonly header: boolean;
  readonly cells: readonly (readonly Inline[])[];
}

/** A part of the text, in reading order. */
export type DocumentNode =
  | { readonly type: "title"; readonly inlines: readonly Inline[] }
  | { readonly type: "subtitle"; readonly inlines: readonly Inline[] }
  | { readonly type: "heading"; readonly inlines: readonly Inline[] }
  | { readonly type: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly type: "basis"; readonly lines: readonly string[] }
  | { readonly type: "addressees"; readonly names: readonly string[] }
  | {
      readonly type: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly type: "table"; readonly rows: readonly TableRow[] }
  | { readonly type: "recipients"; readonly lines: readonly string[] }
  | {
      readonly type: "signature";
      /** The lines above the signature: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
      readonly posts: readonly string[];
      readonly name: string;
    };

/** The text of inlines without their styles. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join("");
}

/**
 * Several addressees, each on its own line with its mark at the end: `A;`, `B.` (mục II.9 phần I Phụ lục I Nghị định 30/2020/NĐ-CP).
 * One alone stands after the words and takes no mark.
 */
export function addresseeLines(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  return names.map((name, index) => `${name}${index === names.length - 1 ? "." : ";"}`);
}
