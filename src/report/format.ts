import { sortFindings } from "../check/findings";
import type { Finding, Lang } from "../finding/finding";
import { formatGithub } from "./github";
import { formatJson } from "./json";
import { formatJunit } from "./junit";
import { formatSarif } from "./sarif";
import { formatStylish } from "./stylish";

export type ReportFormat = "stylish" | "json" | "junit" | "sarif" | "github";

export interface ReportOptions {
  readonly lang?: Lang;
  /** Colour for terminals; `stylish` only. */
  readonly colour?: boolean;
}

type Formatter = (findings: readonly Finding[], options: Required<ReportOptions>) => string;

const formatters: Readonly<Record<ReportFormat, Formatter>> = {
  stylish: formatStylish,
  json: formatJson,
  junit: formatJunit,
  sarif: formatSarif,
  github: formatGithub,
};

/**
 * Findings as a report: for people (`stylish`), programs (`json`) or CI (`junit`, `sarif` 2.1.0, `github` workflow commands).
 * Sorted by place; the same findings give the same bytes. `formatFindings(findings, "stylish", { lang: "en" })`.
 */
export function formatFindings(
  findings: readonly Finding[],
  format: ReportFormat,
  { lang = "vi", colour = false }: ReportOptions = {},
): string {
  return formatters[format](sortFindings(findings), { lang, colour });
}
