import type * as z from "zod";
import type { Finding, Lang, Parsed } from "../finding/finding";
import type { Path } from "../finding/path-text";
import { toFinding } from "../finding/problem";
import { readYamlSource, type YamlSource } from "../finding/yaml-source";
import { printedPath } from "./confidential-path";
import { discreet } from "./discreet-problem";
import { problemsOf } from "./issue-problems";

export interface ParseOptions {
  /** The file's name in findings. */
  readonly file?: string;
  readonly lang?: Lang;
  /** `json` refuses what is YAML but not JSON; YAML is read otherwise, which includes JSON. */
  readonly format?: "yaml" | "json";
  /** The line on which the source starts, when it is a part of a file. */
  readonly firstLine?: number;
}

/** Where parsed records came from, so that later findings can point there. */
const sources = new WeakMap<object, YamlSource["positionOf"]>();

/**
 * Reads one record with a schema. Every fault is a finding with file, line, column and next step; nothing throws. Keys that are left
 * empty count as left out.
 */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  source: string | Uint8Array,
  { file = "", lang = "vi", format = "yaml", firstLine = 1 }: ParseOptions,
): Parsed<z.infer<Schema>> {
  const printed = (path: Path): Path => printedPath(schema, path);
  const read = readYamlSource(source, { file, lang, format, firstLine, printed });
  return checkRecord(schema, read, lang);
}

/** Checks data that were read already, like `parseRecord`; where `null` says something, it can be kept. */
export function checkRecord<Schema extends z.ZodType>(
  schema: Schema,
  read: YamlSource,
  lang: Lang,
  blanks: "drop" | "keep" = "drop",
): Parsed<z.infer<Schema>> {
  if (read.findings.length > 0) return { ok: false, findings: read.findings };
  const data = blanks === "keep" ? read.value : withoutBlanks(read.value);
  const result = schema.safeParse(data);
  if (!result.success) {
    const findings = problemsOf(result.error.issues, data, schema).map((problem): Finding => {
      const { part, ...told } = discreet(problem, data, schema);
      return toFinding(told, lang, read.positionOf(problem.path, part));
    });
    return { ok: false, findings };
  }
  const value = result.data;
  if (typeof value === "object" && value !== null) sources.set(value, read.positionOf);
  return { ok: true, value, findings: [] };
}

/** The place of a path in the file that a record was parsed from; undefined for records made by a program. */
export function positionsOf(record: object): YamlSource["positionOf"] | undefined {
  return sources.get(record);
}

/**
 * A key with nothing behind it says nothing: it is unknown, as if it were not written; so is a group or a list of nothing but such
 * keys. A list written as empty (`[]`) says "none", and stays.
 */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutBlanks);
    return items.length > 0 && items.every(isBlank) ? undefined : items;
  }
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const entries = Object.entries(value);
  const kept = entries
    .map(([key, item]) => [key, withoutBlanks(item)] as const)
    .filter(([, item]) => item !== undefined);
  return entries.length > 0 && kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const isBlank = (value: unknown): boolean => value === undefined;
