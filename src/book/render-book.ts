import type { Book } from "./block";
import { manyPages, onePage } from "./pages";
import { pageMarkdown } from "./render-markdown";
import { pageHtml } from "./render-page-html";

export type BookFormat = "md" | "html";

export interface BookFile {
  /** The name of the file with its ending. */
  readonly name: string;
  readonly text: string;
}

/** The book as one text. */
export function renderBook(book: Book, format: BookFormat): string {
  const { page, hrefOf } = onePage(book);
  return format === "md" ? pageMarkdown(page, hrefOf) : pageHtml(page, { lang: book.lang, hrefOf });
}

/** The book as files of one folder: `index` and one for each chapter. */
export function bookFiles(book: Book, format: BookFormat): readonly BookFile[] {
  return manyPages(book, `.${format}`).map(({ page, hrefOf }) => ({
    name: `${page.name}.${format}`,
    text:
      format === "md" ? pageMarkdown(page, hrefOf) : pageHtml(page, { lang: book.lang, hrefOf }),
  }));
}
