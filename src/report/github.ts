import type { Finding, Severity } from "../finding/finding";
import { printable } from "./printable";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** GitHub workflow commands, one a line: they mark the place in a pull request. */
export function formatGithub(findings: readonly Finding[]): string {
  return findings.map(command).join("");
}

function command({ severity, rule, message, fix, at }: Finding): string {
  const place =
    at === undefined
      ? []
      : [["file", at.file] as const, ["line", at.line] as const, ["col", at.column] as const];
  const properties = [...place, ["title", rule] as const].map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  );
  return `::${commands[severity]} ${properties.join(",")}::${escapeData(fix === undefined ? message : `${message}: ${fix}`)}\n`;
}

function escapeData(text: string): string {
  return text
    .replaceAll("%", "%25")
    .split(/(\r|\n)/u)
    .map((part) => (part === "\r" ? "%0D" : part === "\n" ? "%0A" : printable(part)))
    .join("");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
