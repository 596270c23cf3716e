import { capitalised } from "../language/letter-case";
/** A stretch of text: plain, a link to an anchor of the book, an anchor, an id as it is written, or text in another language. */
export type Inline =
  | string
  | { readonly text: string; readonly to: string }
  | { readonly anchor: string }
  | { readonly code: string }
  | { readonly text: string; readonly lang: "vi" | "en" };

export type Inlines = readonly Inline[];

/** A point of a list, with the points under it. */
export interface Item {
  readonly inlines: Inlines;
  readonly items?: readonly Item[];
}

/** What a book is made of. `beside` sets what the law says next to what the rule makes of it. */
export type Block =
  | {
      readonly type: "heading";
      readonly level: 2 | 3 | 4;
      readonly id?: string;
      readonly inlines: Inlines;
    }
  | { readonly type: "paragraph"; readonly inlines: Inlines }
  | { readonly type: "list"; readonly items: readonly Item[] }
  | {
      readonly type: "table";
      readonly name: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Inlines[])[];
    }
  | { readonly type: "beside"; readonly law: readonly Block[]; readonly rule: readonly Block[] };

/** One chapter; its id is its anchor, and the name of its page where the book is a folder. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A law area as a book: the title page, then the chapters. */
export interface Book {
  readonly lang: "vi" | "en";
  readonly title: string;
  readonly front: readonly Block[];
  readonly chapters: readonly Chapter[];
}

/** Lists of inlines in one, with a text between them: `join([a, b], ", ")`. */
export function join(parts: readonly Inlines[], between: string): Inlines {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** The sentence with its first letter as a capital, where it begins with plain text. */
export function sentence([first, ...rest]: Inlines): Inlines {
  return first === undefined
    ? []
    : [typeof first === "string" ? capitalised(first) : first, ...rest];
}

/** A paragraph of plain text. */
export function paragraph(...inlines: Inlines): Block {
  return { type: "paragraph", inlines };
}

/** A text whose passages between backticks are ids. */
export function withCode(text: string): Inlines {
  return text.split("`").map((part, index) => (index % 2 === 0 ? part : { code: part }));
}
