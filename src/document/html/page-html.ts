import { escaped, joinedLines } from "./inline-html";

/** A whole HTML page without scripts or outside files: its language, title and style, and the lines of its body. */
export function pageOf(
  { lang, title, style }: Record<"lang" | "title" | "style", string>,
  body: readonly string[],
): string {
  return joinedLines([
    "<!DOCTYPE html>",
    `<html lang="${lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${style}\n</style>`,
    "</head>",
    "<body>",
    ...body,
    "</body>",
    "</html>\n",
  ]);
}
