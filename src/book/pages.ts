import type { Block, Book, Inlines } from "./block";

/** One file of a book: its name without the ending, its title and what stands in it. */
export interface Page {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Where an anchor is found from a page; undefined for what the book does not hold. */
export type HrefOf = (anchor: string) => string | undefined;

/** The book as one page: title, contents, then every chapter under a heading of its own. */
export function onePage(book: Book): { readonly page: Page; readonly hrefOf: HrefOf } {
  const chapters = book.chapters.flatMap(({ id, title, blocks }): readonly Block[] => [
    { type: "heading", level: 2, id, inlines: [title] },
    ...blocks,
  ]);
  const page = {
    name: "index",
    title: book.title,
    blocks: [...book.front, ...contents(book), ...chapters],
  };
  const known = new Set(anchorsOf(page.blocks));
  return { page, hrefOf: (anchor) => (known.has(anchor) ? `#${anchor}` : undefined) };
}

/** The book as a folder: `index` with the contents, and a page for each chapter; `ending` is that of the files, `.md`. */
export function manyPages(
  book: Book,
  ending: string,
): readonly { readonly page: Page; readonly hrefOf: HrefOf }[] {
  const pages: readonly Page[] = [
    { name: "index", title: book.title, blocks: [...book.front, ...contents(book)] },
    ...book.chapters.map(({ id, title, blocks }) => ({ name: id, title, blocks })),
  ];
  const pageOf = new Map(
    pages.flatMap(({ name, blocks }) => anchorsOf(blocks).map((anchor) => [anchor, name] as const)),
  );
  const names = new Set(pages.map(({ name }) => name));
  return pages.map((page) => ({
    page,
    hrefOf: (anchor) => {
      if (names.has(anchor)) return `${anchor}${ending}`;
      const name = pageOf.get(anchor);
      if (name === undefined) return undefined;
      return name === page.name ? `#${anchor}` : `${name}${ending}#${anchor}`;
    },
  }));
}

/** The chapters, and the rules and forms in each. */
function contents({ lang, chapters }: Book): readonly Block[] {
  return [
    {
      type: "heading",
      level: 2,
      id: "contents",
      inlines: [lang === "vi" ? "Mục lục" : "Contents"],
    },
    {
      type: "list",
      items: chapters.map(({ id, title, blocks }) => ({
        inlines: [{ text: title, to: id }],
        items: blocks.flatMap((block) =>
          block.type === "heading" && block.level === 3 && block.id !== undefined
            ? [{ inlines: [{ text: headingText(block.inlines), to: block.id }] }]
            : [],
        ),
      })),
    },
  ];
}

function headingText(inlines: Inlines): string {
  return inlines
    .map((part) => (typeof part === "string" ? part : "text" in part ? part.text : ""))
    .join("");
}

function anchorsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === "heading") return block.id === undefined ? [] : [block.id];
    if (block.type !== "table") return [];
    return block.rows
      .flat(2)
      .flatMap((part) => (typeof part === "object" && "anchor" in part ? [part.anchor] : []));
  });
}
