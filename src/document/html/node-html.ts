import { type Closing, groupClosing, type TextNode } from "../group-closing";
import { headingRanks } from "../layout/heading";
import type { PageLayout } from "../layout/page-layout";
import { printedHeading } from "../layout/printed-text";
import {
  addresseeLines,
  type DocumentNode,
  type HeadingNode,
  type Inlines,
  type ListItem,
  type ListNode,
  plainText,
} from "../node";
import { closingHtml } from "./closing-html";
import { element, escaped, inlinesHtml, joinedLines } from "./inline-html";
import { tableHtml } from "./table-html";

interface Context {
  readonly layout: PageLayout;
  /** The rank of the title. */
  readonly titleRank: number;
  readonly rankOf: ReturnType<typeof headingRanks>;
}

/** The nodes of a document or an annex; `rank` is the rank of the heading over them, 0 where there is none. */
export function nodesHtml(
  nodes: readonly DocumentNode[],
  rank: number,
  layout: PageLayout,
): string {
  const hasTitle = nodes.some(({ type }) => type === "title");
  const rankOf = headingRanks(hasTitle ? rank + 1 : rank);
  const context = { layout, titleRank: rank + 1, rankOf };
  return joinedLines(groupClosing(nodes).map((node) => nodeHtml(node, context)));
}

function nodeHtml(node: TextNode | Closing, context: Context): string {
  const { layout } = context;
  switch (node.type) {
    case "title":
      return element(`h${context.titleRank}`, "title", inlinesHtml(node.inlines));
    case "subtitle":
      return subtitleHtml(node.inlines, layout);
    case "heading":
      return headingHtml(node, context);
    case "paragraph":
      return element("p", "text", inlinesHtml(node.inlines));
    case "basis":
      return joinedLines(node.lines.map((line) => element("p", "text basis", escaped(line))));
    case "addressees":
      return addresseesHtml(node.names, layout);
    case "list":
      return listHtml(node);
    case "table":
      return tableHtml(node);
    case "closing":
      return closingHtml(node, layout);
  }
}

function subtitleHtml(inlines: Inlines, { marks }: PageLayout): string {
  const text = inlinesHtml(inlines);
  if (text === "") return "";
  return marks.subtitle === "rule"
    ? `<p class="subtitle"><span class="ruled">${text}</span></p>`
    : joinedLines([`<p class="subtitle">${text}</p>`, element("p", "mark", marks.subtitle)]);
}

function headingHtml(node: HeadingNode, { rankOf }: Context): string {
  const { label = "", name, stacked } = printedHeading(node);
  const tag = `h${Math.min(rankOf(node.level), 6)}`;
  const lines = [escaped(label), inlinesHtml(name)].filter((line) => line !== "");
  return stacked
    ? element(tag, "centred", lines.map((line) => `<span>${line}</span>`).join(" "))
    : element(tag, node.level, lines.join(" "));
}

function addresseesHtml(names: readonly Inlines[], { words }: PageLayout): string {
  const lines = addresseeLines(names).map(inlinesHtml);
  return names.length < 2
    ? `<p class="addressees">${[words.addressees, ...lines].join(" ")}</p>`
    : joinedLines([
        '<div class="addressees">',
        `<p>${words.addressees}</p>`,
        '<ul role="list">',
        ...lines.map((line) => `<li>- ${line}</li>`),
        "</ul>",
        "</div>",
      ]);
}

/** Labels are text: they are copied with it, and are right for `đ)`. Some readers take a list without marks for none: hence the role. */
function listHtml({ ordered, items }: ListNode): string {
  const tag = ordered ? "ol" : "ul";
  return joinedLines([`<${tag} role="list">`, ...items.map(itemHtml), `</${tag}>`]);
}

function itemHtml({ label, inlines, nodes }: ListItem): string {
  const space = plainText(inlines) === "" ? "" : " ";
  return joinedLines([
    `<li><p class="text">${escaped(label)}${space}${inlinesHtml(inlines)}</p>`,
    ...nodes.map((node) =>
      node.type === "list" ? listHtml(node) : element("p", "text", inlinesHtml(node.inlines)),
    ),
    "</li>",
  ]);
}
