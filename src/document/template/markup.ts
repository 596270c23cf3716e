import type { Text } from "../../finding/finding";
import { tagRule } from "./markup-tags";

/** An element of the markup, or a text inside it. */
export interface Element {
  readonly tag: string;
  readonly children: readonly (Element | string)[];
}

export interface MarkupProblem {
  /** Where in the text, counted from 0. */
  readonly offset: number;
  readonly message: Text;
}

export type MarkupToken =
  | { readonly kind: "open" | "close" | "empty"; readonly tag: string; readonly offset: number }
  | { readonly kind: "text"; readonly text: string; readonly offset: number }
  | { readonly kind: "bad"; readonly text: string; readonly offset: number };

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&#x60;": "`",
  "&#x3D;": "=",
};

/** Cuts markup into tags and texts; whatever is neither is `bad`. Attributes do not exist. */
export function markupTokens(source: string): readonly MarkupToken[] {
  const pattern = /<(\/?)([a-z][a-z0-9-]*)(\/?)>|[<>]|&(?:[a-z]+|#x[0-9A-F]+);|&|[^<>&]+/gu;
  return [...source.matchAll(pattern)].map((match) => {
    const [text, slash, tag, end] = match;
    const offset = match.index;
    if (tag !== undefined) {
      if (slash === "/" && end === "/") return { kind: "bad", text, offset };
      return { kind: slash === "/" ? "close" : end === "/" ? "empty" : "open", tag, offset };
    }
    if (text.startsWith("&")) {
      const plain = Object.hasOwn(entities, text) ? entities[text] : undefined;
      return plain === undefined
        ? { kind: "bad", text, offset }
        : { kind: "text", text: plain, offset };
    }
    return { kind: text === "<" || text === ">" ? "bad" : "text", text, offset };
  });
}

/** What is wrong with a token inside an element, or undefined. */
export function tokenProblem(token: MarkupToken, parent: string): Text | undefined {
  const within =
    parent === ""
      ? { vi: "văn bản", en: "the document" }
      : { vi: `<${parent}>`, en: `<${parent}>` };
  if (token.kind === "bad") {
    return {
      vi: `\`${token.text}\` không phải thẻ: viết \`&lt;\`, \`&gt;\` hoặc \`&amp;\`.`,
      en: `\`${token.text}\` is no tag: write \`&lt;\`, \`&gt;\` or \`&amp;\`.`,
    };
  }
  if (token.kind === "text") {
    if (/^\s*$/u.test(token.text) || tagRule(parent)?.text === true) return undefined;
    return {
      vi: `Chữ \`${token.text.trim().slice(0, 30)}\` đứng ngay trong ${within.vi}: đặt nó trong một thẻ chữ, ví dụ <p>.`,
      en: `The text \`${token.text.trim().slice(0, 30)}\` stands directly in ${within.en}: put it in a text tag such as <p>.`,
    };
  }
  if (token.kind === "close") {
    return token.tag === parent
      ? undefined
      : {
          vi: `\`</${token.tag}>\` không khớp với ${within.vi}.`,
          en: `\`</${token.tag}>\` does not match ${within.en}.`,
        };
  }
  const rule = tagRule(token.tag);
  if (rule === undefined) {
    return { vi: `Không có thẻ \`<${token.tag}>\`.`, en: `There is no tag \`<${token.tag}>\`.` };
  }
  if (token.kind === "empty" && rule.mayBeEmpty !== true) {
    const written = `<${token.tag}>…</${token.tag}>`;
    return { vi: `Thẻ này viết là \`${written}\`.`, en: `This tag is written \`${written}\`.` };
  }
  return tagRule(parent)?.children.includes(token.tag) === true
    ? undefined
    : {
        vi: `\`<${token.tag}>\` không đứng được trong ${within.vi}.`,
        en: `\`<${token.tag}>\` may not stand in ${within.en}.`,
      };
}

/** Parses markup strictly: the elements of the document, or the first problem. */
export function parseMarkup(source: string): readonly Element[] | MarkupProblem {
  const stack: { readonly tag: string; readonly children: (Element | string)[] }[] = [
    { tag: "", children: [] },
  ];
  for (const token of markupTokens(source)) {
    const top = stack.at(-1);
    if (top === undefined) break;
    const message = tokenProblem(token, top.tag);
    if (message !== undefined) return { offset: token.offset, message };
    if (token.kind === "open") stack.push({ tag: token.tag, children: [] });
    else if (token.kind === "empty") top.children.push({ tag: token.tag, children: [] });
    else if (token.kind === "close") stack.at(-2)?.children.push(stack.pop() ?? top);
    else if (token.kind === "text" && tagRule(top.tag)?.text === true)
      top.children.push(token.text);
  }
  const open = stack.at(-1);
  if (stack.length > 1 && open !== undefined) {
    const message = { vi: `\`<${open.tag}>\` chưa đóng.`, en: `\`<${open.tag}>\` is not closed.` };
    return { offset: source.length, message };
  }
  return (stack[0]?.children ?? []).filter((child) => typeof child !== "string");
}
