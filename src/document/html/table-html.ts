import { plainText, type TableColumn, type TableNode, type TableRow } from "../node";
import { element, escaped, inlinesHtml, joinedLines } from "./inline-html";

/** A table so wide that a phone shows each row as a list, each cell under the name of its column. */
const wide = 4;

/** A table: its header rows repeated on every page, its columns as wide as the document says. */
export function tableHtml({ columns = [], rows }: TableNode): string {
  const firstBody = rows.findIndex(({ header }) => !header);
  const headers = firstBody === -1 ? rows : rows.slice(0, firstBody);
  const names = (headers.at(-1)?.cells ?? []).map(plainText);
  const stacked = headers.length === 1 && names.length >= wide ? names : [];
  const body = rows.slice(headers.length).map((row) => rowHtml(row, columns, stacked));
  return joinedLines([
    stacked.length > 0 ? '<table class="cards">' : "<table>",
    columnsHtml(columns),
    groupHtml(
      "thead",
      headers.map((row) => rowHtml(row, columns, [])),
    ),
    groupHtml("tbody", body),
    "</table>",
  ]);
}

function groupHtml(tag: string, rows: readonly string[]): string {
  return rows.length === 0 ? "" : joinedLines([`<${tag}>`, ...rows, `</${tag}>`]);
}

function columnsHtml(columns: readonly TableColumn[]): string {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const cols = columns.map(({ share }) => `<col style="width:${percent(share / total)}">`);
  return element("colgroup", "columns", cols.join(""));
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function rowHtml(
  { header, cells }: TableRow,
  columns: readonly TableColumn[],
  names: readonly string[],
): string {
  const html = cells.map((cell, index) => {
    if (header) return `<th scope="col">${inlinesHtml(cell)}</th>`;
    const align = columns[index]?.align ?? "left";
    const name = names[index];
    const label = name === undefined ? "" : ` data-column="${escaped(name)}"`;
    return `<td class="${align}"${label}>${inlinesHtml(cell)}</td>`;
  });
  return `<tr>${html.join("")}</tr>`;
}
