import type {
  DocumentNode,
  HeadingLevel,
  HeadingNode,
  Letterhead,
  ListItem,
  ListNode,
  SignatureBlock,
  TableColumn,
  TableNode,
  TableRow,
} from "../node";
import type { Annex, Regime } from "../official-document";
import { inlinesOf, textOf } from "./inlines";
import type { Element } from "./markup";
import { headingCounter, pointLabel, romanNumeral } from "./number-nodes";

/** What the elements of a filled template say: the letterhead, the nodes after it, and the annexes. */
export interface Content {
  readonly letterhead?: Letterhead;
  readonly nodes: readonly DocumentNode[];
  readonly annexes: readonly Annex[];
}

/** What a document's nodes hang on beside its markup. */
export interface NodeOptions {
  /** The lines that `<basis/>` prints. */
  readonly bases: readonly string[];
  readonly regime: Regime;
}

/** Turns parsed markup into document nodes; white space in it counts as one space. */
export function toNodes(elements: readonly Element[], options: NodeOptions): Content {
  const head = elements.find(({ tag }) => tag === "letterhead");
  const annexes = elements.filter(({ tag }) => tag === "annex");
  const content = {
    nodes: blocksOf(elements, options),
    annexes: annexes.map((element, index) => annexOf(element, index, annexes.length, options)),
  };
  return head === undefined ? content : { letterhead: letterheadOf(head), ...content };
}

function blocksOf(
  elements: readonly Element[],
  { bases, regime }: NodeOptions,
): readonly DocumentNode[] {
  const count = headingCounter(regime);
  return elements.flatMap((element) => nodeOf(element, bases, count));
}

function nodeOf(
  element: Element,
  bases: readonly string[],
  count: ReturnType<typeof headingCounter>,
): readonly DocumentNode[] {
  switch (element.tag) {
    case "title":
    case "subtitle":
      return [{ type: element.tag, inlines: inlinesOf(element) }];
    case "part":
    case "chapter":
    case "section":
    case "article":
    case "h1":
    case "h2":
    case "h3":
      return [headingOf(element, element.tag, count(element.tag))];
    case "heading":
      return [headingOf(element, "plain")];
    case "centred":
      return [headingOf(element, "centred")];
    case "p":
      return [{ type: "paragraph", inlines: inlinesOf(element) }];
    case "basis":
      return [{ type: "basis", lines: basisLines(bases, childrenOf(element, "li").map(textOf)) }];
    case "addressees":
      return [{ type: "addressees", names: childrenOf(element, "li").map(inlinesOf) }];
    case "ol":
    case "ul":
      return [listOf(element, 0)];
    case "table":
      return [tableOf(element)];
    case "recipients":
      return [{ type: "recipients", lines: childrenOf(element, "li").map(inlinesOf) }];
    case "signature":
      return [{ type: "signature", ...signatureOf(element) }];
    case "signatures":
      return [{ type: "signatures", blocks: childrenOf(element, "signature").map(signatureOf) }];
    default:
      return [];
  }
}

/** Legal bases and the further lines of the template under them: each ends with `;`, the last one with a full stop. */
function basisLines(bases: readonly string[], further: readonly string[]): readonly string[] {
  if (further.length === 0) return bases;
  const lines = [...bases, ...further].map((line) => line.replace(/[;,.\s]+$/u, ""));
  return lines.map((line, index) => `${line}${index === lines.length - 1 ? "." : ";"}`);
}

function headingOf(element: Element, level: HeadingLevel, label?: string): HeadingNode {
  return {
    type: "heading",
    level,
    ...(label === undefined ? {} : { label }),
    inlines: inlinesOf(element),
  };
}

/** Items are numbered `1.`, those inside them `a)`; deeper ones, and those of `<ul>`, have a dash. */
function listOf(element: Element, depth: number): ListNode {
  const ordered = element.tag === "ol";
  const label = (index: number): string =>
    !ordered || depth > 1 ? "-" : depth === 0 ? `${index + 1}.` : pointLabel(index);
  return {
    type: "list",
    ordered: ordered && depth < 2,
    items: childrenOf(element, "li").map(
      (item, index): ListItem => ({
        label: label(index),
        inlines: inlinesOf(item),
        nodes: elementsOf(item).flatMap((child): ListItem["nodes"] => {
          if (child.tag === "p") return [{ type: "paragraph", inlines: inlinesOf(child) }];
          return child.tag === "ol" || child.tag === "ul"
            ? [listOf(child, ordered ? depth + 1 : depth)]
            : [];
        }),
      }),
    ),
  };
}

function letterheadOf(element: Element): Letterhead {
  const about = childrenOf(element, "about")[0];
  const aboutInlines = about === undefined ? [] : inlinesOf(about);
  return {
    superior: childrenOf(element, "superior").map(textOf),
    body: childrenOf(element, "body").map(textOf),
    number: childrenOf(element, "number").map(lineOf).join(""),
    placeDate: childrenOf(element, "place-date").map(textOf).join(""),
    ...(aboutInlines.length === 0 ? {} : { about: aboutInlines }),
  };
}

/** The room left in a number line for a number to come is kept. */
function lineOf(element: Element): string {
  return element.children.join("").trim();
}

/** `<columns>centre 1, left 6, right 2</columns>` says how each column stands and its share of the width. */
function tableOf(element: Element): TableNode {
  const [said] = childrenOf(element, "columns");
  const rows = childrenOf(element, "tr").map(rowOf);
  return said === undefined
    ? { type: "table", rows }
    : { type: "table", columns: columnsOf(textOf(said)) ?? [], rows };
}

/** The columns that a text describes; undefined when it is not written as `left 3, right 1`. */
export function columnsOf(text: string): readonly TableColumn[] | undefined {
  const columns = text.split(",").map((part): TableColumn | undefined => {
    const [, align, share] = /^\s*(left|centre|right)\s+([1-9]\d*)\s*$/u.exec(part) ?? [];
    return align === undefined
      ? undefined
      : { align: align as TableColumn["align"], share: Number(share) };
  });
  return columns.every((column) => column !== undefined) ? columns : undefined;
}

function rowOf(row: Element): TableRow {
  const cells = elementsOf(row);
  return { header: cells.every(({ tag }) => tag === "th"), cells: cells.map(inlinesOf) };
}

function signatureOf(element: Element): SignatureBlock {
  const note = childrenOf(element, "note").map(textOf).join(" ");
  return {
    posts: childrenOf(element, "post").map(textOf),
    ...(note === "" ? {} : { note }),
    name: childrenOf(element, "name").flatMap(inlinesOf),
  };
}

function annexOf(element: Element, index: number, count: number, options: NodeOptions): Annex {
  return {
    label: count === 1 ? "Phụ lục" : `Phụ lục ${romanNumeral(index + 1)}`,
    name: childrenOf(element, "name").flatMap(inlinesOf),
    reference: childrenOf(element, "reference").map(textOf).join(" "),
    nodes: blocksOf(elementsOf(element), options),
  };
}

function elementsOf(element: Element): readonly Element[] {
  return element.children.filter((child) => typeof child !== "string");
}

function childrenOf(element: Element, tag: string): readonly Element[] {
  return elementsOf(element).filter((child) => child.tag === tag);
}
