import { join } from "node:path";
import { areaOf, makeBook } from "../../book/make-book";
import { type BookFormat, bookFiles, renderBook } from "../../book/render-book";
import type { Lang } from "../../finding/finding";
import { openBookSource } from "../book-source";
import { exitCode } from "../exit-code";
import { packageFolder } from "../package-folder";
import { openTemplates } from "../template-set";
import { writeNote, writeOut } from "../write";
import { writeWhole } from "../write-file";

export interface DocsOptions {
  readonly area?: string;
  readonly topic?: string;
  readonly format?: BookFormat;
  readonly out?: string;
  readonly rules?: readonly string[];
  readonly overlay?: readonly string[];
  readonly templates?: readonly string[];
  readonly scenarios: boolean;
  readonly lang: Lang;
}

/** `tiepdan rules docs`: the rules as a book, on standard output, in one file, or in a folder with a page for each chapter. */
export async function printBook(options: DocsOptions): Promise<number> {
  const { area, topic, out, lang, scenarios } = options;
  const format = options.format ?? (out?.endsWith(".html") === true ? "html" : "md");
  const { templates } = await openTemplates(options.templates ?? [], lang);
  const source = await openBookSource({
    folder: await packageFolder(),
    rules: options.rules ?? [],
    overlays: options.overlay ?? [],
    templates,
    wantsScenariosOf: (name) =>
      scenarios &&
      (topic === undefined || name === topic) &&
      (area === undefined || areaOf(name) === area),
  });
  const book = makeBook(source, {
    lang,
    scenarios,
    ...(area === undefined ? {} : { area }),
    ...(topic === undefined ? {} : { topic }),
  });
  if (out === undefined) {
    writeOut(renderBook(book, format));
    return exitCode.clean;
  }
  const files = /\.(?:md|html)$/u.test(out)
    ? [{ path: out, text: renderBook(book, format) }]
    : bookFiles(book, format).map(({ name, text }) => ({ path: join(out, name), text }));
  for (const { path, text } of files) await writeWhole(path, text);
  writeNote(files.map(({ path }) => path).join("\n"));
  return exitCode.clean;
}
