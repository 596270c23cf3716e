import { addresseesWord, motto, nationalTitle, recipientsWord, stateLayout } from "./layout/state";
import {
  addresseeLines,
  type DocumentNode,
  type Inline,
  type Letterhead,
  type TableRow,
} from "./node";
import type { OfficialDocument } from "./official-document";

/** A document as one HTML page without scripts or outside files: prints on A4 by the same margins, reads on a phone. */
export function renderHtml(document: OfficialDocument): string {
  const { letterhead, nodes, title } = document;
  const closing = nodes.filter(isClosing);
  return [
    "<!DOCTYPE html>",
    `<html lang="${document.lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${css}</style>`,
    "</head>",
    "<body>",
    "<main>",
    header(letterhead),
    ...nodes.filter((node) => !isClosing(node)).map(block),
    ...(closing.length === 0 ? [] : ['<div class="closing">', ...closing.map(block), "</div>"]),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function isClosing({ type }: DocumentNode): boolean {
  return type === "recipients" || type === "signature";
}

function header({ superior, body, number, placeDate, about }: Letterhead): string {
  return [
    '<header class="letterhead">',
    '<div class="issuer">',
    ...superior.map((line) => `<p>${escaped(line)}</p>`),
    ...body.map((line) => `<p><b>${escaped(line)}</b></p>`),
    '<hr class="short">',
    "</div>",
    '<div class="nation">',
    `<p><b>${nationalTitle}</b></p>`,
    `<p><b>${motto}</b></p>`,
    '<hr class="long">',
    "</div>",
    `<div class="number"><p>${escaped(number)}</p>${about === undefined ? "" : `<p class="about">${escaped(about)}</p>`}</div>`,
    `<p class="place-date"><i>${escaped(placeDate)}</i></p>`,
    "</header>",
  ].join("\n");
}

function block(node: DocumentNode): string {
  switch (node.type) {
    case "title":
      return `<h1>${inlines(node.inlines)}</h1>`;
    case "subtitle":
      return `<p class="subtitle"><b>${inlines(node.inlines)}</b></p>\n<hr class="short">`;
    case "heading":
      return `<h2>${inlines(node.inlines)}</h2>`;
    case "paragraph":
      return `<p class="text">${inlines(node.inlines)}</p>`;
    case "basis":
      return node.lines.map((line) => `<p class="text"><i>${escaped(line)}</i></p>`).join("\n");
    case "addressees":
      return addressees(node.names);
    case "list":
      return list(node.ordered ? "ol" : "ul", node.items.map(inlines));
    case "table":
      return `<table>\n${node.rows.map(row).join("\n")}\n</table>`;
    case "recipients":
      return `<div class="recipients">\n<p><b><i>${recipientsWord}</i></b></p>\n${list("ul", node.lines.map(escaped))}\n</div>`;
    case "signature":
      return [
        '<div class="signature">',
        ...node.posts.map((post) => `<p><b>${escaped(post)}</b></p>`),
        `<p class="name"><b>${escaped(node.name)}</b></p>`,
        "</div>",
      ].join("\n");
  }
}

function addressees(names: readonly string[]): string {
  const [only = ""] = names;
  return names.length === 1
    ? `<p class="addressees">${addresseesWord} ${escaped(only)}</p>`
    : `<div class="addressees"><p>${addresseesWord}</p>\n${list("ul", addresseeLines(names).map(escaped))}</div>`;
}

function list(tag: "ol" | "ul", items: readonly string[]): string {
  return `<${tag}>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</${tag}>`;
}

function row({ header: isHeader, cells }: TableRow): string {
  const [open, close] = isHeader ? ['<th scope="col">', "</th>"] : ["<td>", "</td>"];
  return `<tr>${cells.map((cell) => `${open}${inlines(cell)}${close}`).join("")}</tr>`;
}

function inlines(runs: readonly Inline[]): string {
  return runs
    .map(({ text, bold, italic }) => {
      const inner = italic === true ? `<i>${escaped(text)}</i>` : escaped(text);
      return bold === true ? `<b>${inner}</b>` : inner;
    })
    .join("");
}

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark);
}

const { page, body, columns } = stateLayout;
const css = `
@page { size: A4; margin: ${page.top.value}mm ${page.right.value}mm ${page.bottom.value}mm ${page.left.value}mm; }
body { margin: 0; color: #000; background: #fff; font: ${body.size.value}pt/1.3 "Times New Roman", Tinos, serif; overflow-wrap: anywhere; }
main { max-width: 165mm; margin: 0 auto; padding: ${page.top.value}mm ${page.right.value}mm; }
p, h1, h2 { margin: 0; font-size: inherit; }
hr { border: 0; border-top: 0.75pt solid #000; margin: 2pt auto 4pt; }
hr.short { width: 25mm; } hr.long { width: 61mm; }
.letterhead { display: grid; grid-template-columns: ${columns.letterheadLeft.value}fr ${100}fr; text-align: center; row-gap: 4pt; font-size: 13pt; }
.number p:first-child { white-space: pre-wrap; } .about { font-size: 12pt; }
h1, .subtitle { text-align: center; } h1 { margin-top: 20pt; } h2 { text-indent: ${body.indent.value}mm; margin-top: 6pt; }
.addressees { margin: 12pt 0 6pt ${2 * body.indent.value}mm; }
.text { text-align: justify; text-indent: ${body.indent.value}mm; margin-top: 6pt; }
table { width: 100%; border-collapse: collapse; margin: 6pt 0; font-size: 13pt; } th, td { border: 0.75pt solid #000; padding: 3pt; vertical-align: top; }
.closing { display: flex; gap: 8mm; justify-content: space-between; margin-top: 12pt; break-inside: avoid; }
.recipients { flex: 0 1 ${columns.recipients.value}mm; font-size: 11pt; } .recipients p { font-size: 12pt; }
.recipients ul, .addressees ul { list-style: "- "; margin: 0; padding-left: 1em; }
.addressees ul { margin-left: 3.5em; }
.signature { flex: 1; text-align: center; } .signature .name { margin-top: ${stateLayout.signature.room.value}mm; }
@media print { main { max-width: none; padding: 0; } }
@media screen and (max-width: 40rem) { body { font-size: 1rem; } main { padding: 1rem; } .letterhead, .closing { display: block; } .text { text-align: left; } }
`;
