import { addresseesWord, motto, nationalTitle, recipientsWord } from "./layout/state";
import { addresseeLines, type DocumentNode, type Letterhead, plainText } from "./node";
import type { OfficialDocument } from "./official-document";

/** A document as plain text for mail: paragraphs parted by empty lines, none broken inside. */
export function renderText({ letterhead, nodes }: OfficialDocument): string {
  const blocks = [head(letterhead), ...nodes.map(block)];
  return `${blocks.filter((text) => text !== "").join("\n\n")}\n`;
}

function head({ superior, body, number, placeDate, about }: Letterhead): string {
  return [
    [...superior, ...body].join("\n"),
    [nationalTitle, motto].join("\n"),
    [number, ...(about === undefined ? [] : [about]), placeDate]
      .filter((text) => text !== "")
      .join("\n"),
  ].join("\n\n");
}

function block(node: DocumentNode): string {
  switch (node.type) {
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
      return plainText(node.inlines);
    case "basis":
      return node.lines.join("\n");
    case "addressees":
      return node.names.length === 1
        ? `${addresseesWord} ${node.names[0] ?? ""}`
        : [addresseesWord, ...addresseeLines(node.names).map((line) => `- ${line}`)].join("\n");
    case "list":
      return node.items
        .map((item, index) => `${node.ordered ? `${index + 1}.` : "-"} ${plainText(item)}`)
        .join("\n");
    case "table":
      return node.rows.map(({ cells }) => cells.map(plainText).join(" | ")).join("\n");
    case "recipients":
      return [recipientsWord, ...node.lines.map((line) => `- ${line}`)].join("\n");
    case "signature":
      return [...node.posts, "", node.name].join("\n");
  }
}
