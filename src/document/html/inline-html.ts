import type { Inline, Inlines } from "../node";

/** Text as the content of an element or the value of an attribute in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark);
}

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Stretches of text, bold and italic marked up. */
export function inlinesHtml(inlines: Inlines): string {
  return inlines.map(inlineHtml).join("");
}

function inlineHtml({ text, bold, italic }: Inline): string {
  const inner = italic === true ? `<i>${escaped(text)}</i>` : escaped(text);
  return bold === true ? `<b>${inner}</b>` : inner;
}

/** An element around its content; nothing around nothing. `element("p", "draft", "DỰ THẢO")` is `<p class="draft">DỰ THẢO</p>`. */
export function element(tag: string, className: string, content: string): string {
  return content === "" ? "" : `<${tag} class="${className}">${content}</${tag}>`;
}

/** Parts each on its own line, the empty ones left out. */
export function joinedLines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
