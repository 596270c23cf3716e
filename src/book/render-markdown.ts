import type { Block, Inline, Inlines, Item } from "./block";
import type { HrefOf, Page } from "./pages";

/** A page as Markdown with tables; anchors are written as `<a id>` because a heading's own anchor loses the dots of a rule id. */
export function pageMarkdown({ title, blocks }: Page, hrefOf: HrefOf): string {
  return `${[`# ${escaped(title)}`, ...blocks.flatMap((block) => blockText(block, hrefOf))].join("\n\n")}\n`;
}

function blockText(block: Block, hrefOf: HrefOf): readonly string[] {
  switch (block.type) {
    case "heading": {
      const anchor = block.id === undefined ? [] : [`<a id="${block.id}"></a>`];
      return [...anchor, `${"#".repeat(block.level)} ${inlineText(block.inlines, hrefOf)}`];
    }
    case "paragraph":
      return [inlineText(block.inlines, hrefOf)];
    case "list":
      return [block.items.flatMap((item) => itemLines(item, hrefOf, 0)).join("\n")];
    case "table":
      return [`**${escaped(block.name)}**`, tableText(block, hrefOf)];
    case "beside":
      return [...block.law, ...block.rule].flatMap((part) => blockText(part, hrefOf));
  }
}

function itemLines(
  { inlines, items = [] }: Item,
  hrefOf: HrefOf,
  depth: number,
): readonly string[] {
  return [
    `${"  ".repeat(depth)}- ${inlineText(inlines, hrefOf)}`,
    ...items.flatMap((item) => itemLines(item, hrefOf, depth + 1)),
  ];
}

function tableText({ head, rows }: Extract<Block, { type: "table" }>, hrefOf: HrefOf): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head.map(escaped)),
    line(head.map(() => "---")),
    ...rows.map((cells) => line(cells.map((cell) => inlineText(cell, hrefOf)))),
  ].join("\n");
}

function inlineText(inlines: Inlines, hrefOf: HrefOf): string {
  return inlines.map((inline) => oneInline(inline, hrefOf)).join("");
}

function oneInline(inline: Inline, hrefOf: HrefOf): string {
  if (typeof inline === "string") return escaped(inline);
  if ("anchor" in inline) return `<a id="${inline.anchor}"></a>`;
  if ("code" in inline) return `\`${inline.code}\``;
  const text = escaped(inline.text);
  if ("lang" in inline) return text;
  const href = hrefOf(inline.to);
  return href === undefined ? text : `[${text}](${href})`;
}

/** Marks that Markdown would read; a text is one line. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_<>[\]|#]/gu, (mark) => `\\${mark}`);
}
