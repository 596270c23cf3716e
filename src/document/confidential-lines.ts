import type { Problem } from "../finding/problem";
import { holdsMarks } from "./template/confidential-text";
import type { Element } from "./template/markup";
import type { Template } from "./template/template";

/** Tags whose text is kept without styles, and so without marks. */
const plainTags: readonly string[] = [
  "superior",
  "body",
  "number",
  "place-date",
  "post",
  "note",
  "reference",
  "columns",
];

/** A template that prints confidential data in a line that cannot carry its mark: an extract could not take it out again. */
export function markedLineProblems(
  elements: readonly Element[],
  { id, title }: Template,
): readonly Problem[] {
  return [...new Set(markedTags(elements))].map((tag) => ({
    rule: "confidential-line",
    severity: "error",
    path: [],
    message: {
      vi: `\`${title}\` in thông tin bí mật trong \`<${tag}>\`, nơi không đánh dấu được: đưa vào một đoạn \`<p>\`.`,
      en: `\`${id}\` prints confidential data in \`<${tag}>\`, where it cannot be marked: put it in a paragraph \`<p>\`.`,
    },
  }));
}

function markedTags(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ tag, children }) => [
    ...(plainTags.includes(tag) &&
    children.some((child) => typeof child === "string" && holdsMarks(child))
      ? [tag]
      : []),
    ...markedTags(children.filter((child) => typeof child !== "string")),
  ]);
}
