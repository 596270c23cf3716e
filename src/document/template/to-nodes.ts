import type { DocumentNode, Inline, Letterhead, TableRow } from "../node";
import type { Element } from "./markup";

/** What the elements of a filled template say: the letterhead and the nodes after it. */
export interface Content {
  readonly letterhead?: Letterhead;
  readonly nodes: readonly DocumentNode[];
}

/** Turns parsed markup into document nodes; white space in it counts as one space. `bases` are the lines that `<basis/>` prints. */
export function toNodes(elements: readonly Element[], bases: readonly string[]): Content {
  const head = elements.find(({ tag }) => tag === "letterhead");
  const nodes = elements.flatMap((element) => nodeOf(element, bases));
  return head === undefined ? { nodes } : { letterhead: letterheadOf(head), nodes };
}

function nodeOf(element: Element, bases: readonly string[]): readonly DocumentNode[] {
  switch (element.tag) {
    case "title":
    case "subtitle":
    case "heading":
      return [{ type: element.tag, inlines: inlinesOf(element) }];
    case "p":
      return [{ type: "paragraph", inlines: inlinesOf(element) }];
    case "basis":
      return [{ type: "basis", lines: bases }];
    case "addressees":
      return [{ type: "addressees", names: textsOf(element, "li") }];
    case "ol":
    case "ul":
      return [
        {
          type: "list",
          ordered: element.tag === "ol",
          items: childrenOf(element, "li").map(inlinesOf),
        },
      ];
    case "table":
      return [{ type: "table", rows: childrenOf(element, "tr").map(rowOf) }];
    case "recipients":
      return [{ type: "recipients", lines: textsOf(element, "li") }];
    case "signature":
      return [
        {
          type: "signature",
          posts: textsOf(element, "post"),
          name: textsOf(element, "name").join(" "),
        },
      ];
    default:
      return [];
  }
}

function letterheadOf(element: Element): Letterhead {
  const [about] = textsOf(element, "about");
  return {
    superior: textsOf(element, "superior"),
    body: textsOf(element, "body"),
    number: textsOf(element, "number", false).join(""),
    placeDate: textsOf(element, "place-date").join(""),
    ...(about === undefined ? {} : { about }),
  };
}

function rowOf(row: Element): TableRow {
  const cells = elementsOf(row);
  return { header: cells.every(({ tag }) => tag === "th"), cells: cells.map(inlinesOf) };
}

function elementsOf(element: Element): readonly Element[] {
  return element.children.filter((child) => typeof child !== "string");
}

function childrenOf(element: Element, tag: string): readonly Element[] {
  return elementsOf(element).filter((child) => child.tag === tag);
}

/** The room left in a number line for a number to come is kept; other white space is one space. */
function textsOf(element: Element, tag: string, collapse = true): readonly string[] {
  return childrenOf(element, tag).map((child) => {
    const text = child.children.join("").trim();
    return collapse ? text.replace(/\s+/gu, " ") : text;
  });
}

function inlinesOf(element: Element): readonly Inline[] {
  return tidy(runsOf(element, {}));
}

function runsOf(element: Element, style: Omit<Inline, "text">): readonly Inline[] {
  return element.children.flatMap((child): readonly Inline[] => {
    if (typeof child === "string") return [{ text: child, ...style }];
    return runsOf(child, child.tag === "b" ? { ...style, bold: true } : { ...style, italic: true });
  });
}

/** White space becomes single spaces, none at the ends; neighbours of one style are joined. */
function tidy(runs: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    let text = run.text.replace(/\s+/gu, " ");
    if (before === undefined || before.text.endsWith(" ")) text = text.replace(/^ /u, "");
    if (text === "") continue;
    if (before !== undefined && before.bold === run.bold && before.italic === run.italic) {
      out[out.length - 1] = { ...before, text: before.text + text };
    } else {
      out.push({ ...run, text });
    }
  }
  const last = out.at(-1);
  if (last === undefined) return [];
  return [...out.slice(0, -1), { ...last, text: last.text.replace(/ $/u, "") }].filter(
    ({ text }) => text !== "",
  );
}
