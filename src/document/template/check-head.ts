import type { TemplateProblem } from "./check-program";
import type { PlacedToken } from "./placed-tokens";
import type { Template } from "./template";

/** What the front matter says and the body does not, or cannot, follow. */
export function headProblems(
  template: Template,
  tokens: readonly PlacedToken[],
): readonly TemplateProblem[] {
  return [...basisProblems(template, tokens), ...bracedProblems(template)];
}

/** Texts that the front matter names for `<basis/>`, in a body without one. */
function basisProblems(
  { file, bases, headLines }: Template,
  tokens: readonly PlacedToken[],
): readonly TemplateProblem[] {
  const isPrinted = tokens.some(({ token }) => "tag" in token && token.tag === "basis");
  if (isPrinted || bases.length === 0) return [];
  return [
    {
      file,
      line: headLines.bases ?? 1,
      severity: "warning",
      message: {
        vi: "Mẫu ghi `bases` mà không có thẻ `<basis/>` để in: thêm thẻ đó vào thân mẫu.",
        en: "The template names `bases` and has no `<basis/>` that prints them: put one into the body.",
      },
    },
  ];
}

/** The front matter is never filled. */
function bracedProblems(template: Template): readonly TemplateProblem[] {
  const { file, title, kind, symbol = "", fields, headLines } = template;
  const texts: readonly (readonly [string, string])[] = [
    ["title", title],
    ["kind", kind],
    ["symbol", symbol],
    ...Object.entries(fields).map(([name, { label }]) => [`fields.${name}`, label] as const),
  ];
  return texts
    .filter(([, text]) => text.includes("{{"))
    .map(([key]) => ({
      file,
      line: headLines[key] ?? 1,
      message: {
        vi: `\`${key}\` có \`{{\`: phần đầu của mẫu in nguyên văn, không điền dữ liệu.`,
        en: `\`${key}\` holds \`{{\`: the front matter is text and is not filled in.`,
      },
    }));
}
