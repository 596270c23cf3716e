import { escaped, joinedLines } from "../document/html/inline-html";
import { pageOf } from "../document/html/page-html";
import type { Block, Inline, Inlines, Item } from "./block";
import { bookStyle } from "./book-style";
import type { HrefOf, Page } from "./pages";

/** A page as one HTML file without scripts or outside files; it prints as a book and screen readers find headings, lists and tables. */
export function pageHtml(
  { title, blocks }: Page,
  { lang, hrefOf }: { readonly lang: "vi" | "en"; readonly hrefOf: HrefOf },
): string {
  return pageOf({ lang, title, style: bookStyle }, [
    "<main>",
    `<h1>${escaped(title)}</h1>`,
    ...blocks.map((block) => blockHtml(block, hrefOf)),
    "</main>",
  ]);
}

function blockHtml(block: Block, hrefOf: HrefOf): string {
  switch (block.type) {
    case "heading": {
      const id = block.id === undefined ? "" : ` id="${escaped(block.id)}"`;
      return `<h${block.level}${id}>${inlinesHtml(block.inlines, hrefOf)}</h${block.level}>`;
    }
    case "paragraph":
      return `<p>${inlinesHtml(block.inlines, hrefOf)}</p>`;
    case "list":
      return listHtml(block.items, hrefOf);
    case "table":
      return tableHtml(block, hrefOf);
    case "beside": {
      const side = (name: string, blocks: readonly Block[]): string =>
        `<div class="${name}">\n${joinedLines(blocks.map((part) => blockHtml(part, hrefOf)))}\n</div>`;
      return `<div class="beside">\n${side("law", block.law)}\n${side("rule", block.rule)}\n</div>`;
    }
  }
}

function listHtml(items: readonly Item[], hrefOf: HrefOf): string {
  const points = items.map(({ inlines, items: under = [] }) => {
    const inner = under.length === 0 ? "" : `\n${listHtml(under, hrefOf)}`;
    return `<li>${inlinesHtml(inlines, hrefOf)}${inner}</li>`;
  });
  return `<ul>\n${points.join("\n")}\n</ul>`;
}

function tableHtml(
  { name, head, rows }: Extract<Block, { type: "table" }>,
  hrefOf: HrefOf,
): string {
  const heads = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const lines = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${inlinesHtml(cell, hrefOf)}</td>`).join("")}</tr>`,
  );
  return joinedLines([
    "<table>",
    `<caption>${escaped(name)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>\n${lines.join("\n")}\n</tbody>`,
    "</table>",
  ]);
}

function inlinesHtml(inlines: Inlines, hrefOf: HrefOf): string {
  return inlines.map((inline) => inlineHtml(inline, hrefOf)).join("");
}

function inlineHtml(inline: Inline, hrefOf: HrefOf): string {
  if (typeof inline === "string") return escaped(inline);
  if ("anchor" in inline) return `<span id="${escaped(inline.anchor)}"></span>`;
  if ("code" in inline) return `<code>${escaped(inline.code)}</code>`;
  const text = escaped(inline.text);
  if ("lang" in inline) return `<span lang="${inline.lang}">${text}</span>`;
  const href = hrefOf(inline.to);
  return href === undefined ? text : `<a href="${escaped(href)}">${text}</a>`;
}
