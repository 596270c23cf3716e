import { countFindings } from "../check/findings";
import type { Finding, Lang, Severity } from "../finding/finding";
import { wrapText } from "../language/wrap-text";
import { printable } from "./printable";

const width = 80;

const severities: Readonly<Record<Lang, Readonly<Record<Severity, string>>>> = {
  vi: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
  en: { error: "error", warning: "warning", info: "info" },
};

const colours: Readonly<Record<Severity, string>> = { error: "31", warning: "33", info: "36" };

/** Findings for people: by file, within 80 columns, with the next step and the provisions; colour only when asked for. */
export function formatStylish(
  findings: readonly Finding[],
  { lang, colour }: { readonly lang: Lang; readonly colour: boolean },
): string {
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const files = [...new Set(findings.map(({ at }) => at?.file ?? ""))];
  const blocks = files.map((file) => {
    const here = findings.filter(({ at }) => (at?.file ?? "") === file);
    const lines = here.flatMap((finding) => entry(finding, lang, paint));
    return [...(file === "" ? [] : [paint("4", printable(file))]), ...lines, ""].join("\n");
  });
  return [...blocks, summary(findings, lang), ""].join("\n");
}

function entry(
  finding: Finding,
  lang: Lang,
  paint: (code: string, text: string) => string,
): readonly string[] {
  const { severity, rule, message, fix, at, cites = [] } = finding;
  const place = at === undefined ? "" : `${at.line}:${at.column}  `;
  const head = `  ${place}${paint(colours[severity], severities[lang][severity])}  ${paint("2", printable(rule))}`;
  const lines = [
    message,
    ...(fix === undefined ? [] : [`→ ${fix}`]),
    ...(cites.length === 0 ? [] : [`[${cites.join(", ")}]`]),
  ];
  return [head, ...lines.flatMap((line) => wrapText(printable(line), width, "      "))];
}

function summary(findings: readonly Finding[], lang: Lang): string {
  if (findings.length === 0) return lang === "vi" ? "Không có phát hiện nào." : "No findings.";
  const { error, warning, info } = countFindings(findings);
  return lang === "vi"
    ? `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`
    : `${error} ${error === 1 ? "error" : "errors"}, ${warning} ${warning === 1 ? "warning" : "warnings"}, ${info} info.`;
}
