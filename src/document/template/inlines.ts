import type { ConfidentialMark } from "../confidential";
import type { Inline, Inlines } from "../node";
import { confidentialEnd, confidentialStart } from "./confidential-text";
import type { Element } from "./markup";

/** The text inside an element, in its styles; white space counts as one space, and none is left at the ends. */
export function inlinesOf(element: Element): Inlines {
  return tidy(split(runsOf(element, {})));
}

/** The text inside an element without styles. */
export function textOf(element: Element): string {
  return inlinesOf(element)
    .map(({ text }) => text)
    .join("");
}

function runsOf(element: Element, style: Omit<Inline, "text">): readonly Inline[] {
  return element.children.flatMap((child): readonly Inline[] => {
    if (typeof child === "string") return [{ text: child, ...style }];
    if (child.tag === "b") return runsOf(child, { ...style, bold: true });
    if (child.tag === "i") return runsOf(child, { ...style, italic: true });
    // Paragraphs and lists inside an item are nodes of their own.
    return [];
  });
}

/** Parts confidential stretches from the rest. */
function split(runs: readonly Inline[]): readonly Inline[] {
  let mark: ConfidentialMark | undefined;
  return runs.flatMap(({ text, ...style }) =>
    text
      .split(new RegExp(`([${confidentialStart}${confidentialEnd}])`, "u"))
      .flatMap((part): readonly Inline[] => {
        if (part === confidentialStart) mark = "denouncer";
        else if (part === confidentialEnd) mark = undefined;
        else if (part !== "")
          return [{ text: part, ...style, ...(mark === undefined ? {} : { confidential: mark }) }];
        return [];
      }),
  );
}

/** White space becomes single spaces, none at the ends; neighbours of one style are joined. */
function tidy(runs: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    let text = run.text.replace(/\s+/gu, " ");
    if (before === undefined || before.text.endsWith(" ")) text = text.replace(/^ /u, "");
    if (text === "") continue;
    if (before !== undefined && sameStyle(before, run)) {
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

function sameStyle(one: Inline, other: Inline): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.confidential === other.confidential
  );
}
