import { pathSteps } from "../finding/path-text";
import type { Problem } from "../finding/problem";
import type { Gap } from "./template/fill";
import type { Template } from "./template/template";

function sourceOf(path: string, sources: Readonly<Record<string, string>>): string {
  const keys = [path, path.replace(/\[\d+\]/gu, "[]")];
  const key = keys.find((name) => Object.hasOwn(sources, name));
  return (key === undefined ? undefined : sources[key]) ?? path;
}

/** A gap in the letter, told by the place where the value is to be written. */
export function gapProblem(
  { path, where, undrawable }: Gap,
  template: Template,
  sources: Readonly<Record<string, string>>,
  blanks: boolean,
): Problem {
  const target = sourceOf(path, sources);
  const line = `${where.replace(/:(\d+)$/u, ".hbs:$1")}`;
  if (undrawable !== undefined) {
    const code = `U+${(undrawable.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return {
      rule: "document-character",
      severity: "error",
      path: pathSteps(target),
      message: {
        vi: `\`${target}\` có ký tự \`${code}\` mà phông chữ văn bản không in được (mẫu ${line}): bỏ hoặc thay ký tự đó.`,
        en: `\`${target}\` holds the character \`${code}\`, which the font of documents cannot print (template ${line}): take it out.`,
      },
    };
  }
  return {
    rule: "document-data-missing",
    severity: blanks ? "warning" : "error",
    path: pathSteps(target),
    message: blanks
      ? {
          vi: `\`${target}\` để trống trong \`${template.title}\` (mẫu ${line}): điền tay trước khi ký.`,
          en: `\`${target}\` is left blank in \`${template.id}\` (template ${line}): fill it in by hand before signing.`,
        }
      : {
          vi: `\`${template.title}\` cần \`${target}\` (mẫu ${line}): ghi vào hồ sơ, hoặc chọn để chừa chỗ trống.`,
          en: `\`${template.id}\` needs \`${target}\` (template ${line}): write it in the file, or ask for blanks.`,
        },
  };
}
