import type { Finding, Parsed } from "../finding/finding";
import { defaultLimits } from "../finding/yaml-limits";
import type { CaseFile } from "./case-schema";
import { parseCase } from "./parse-case";
import { type ParseOptions, positionsOf } from "./parse-record";

type LineOptions = Omit<ParseOptions, "format" | "firstLine">;

/**
 * Reads NDJSON, one case file a line; empty lines are passed over. A line that is wrong does not spoil the others, and its findings
 * name its line in the file. A case number that came before is a finding.
 */
export function parseCaseLines(
  source: string | Uint8Array,
  options: LineOptions = {},
): readonly Parsed<CaseFile>[] {
  const parse = lineParser(options);
  if (typeof source === "string") return source.split(/\r?\n/u).flatMap(parse);
  // Lines of UTF-16 cannot be told apart as bytes: one finding says so.
  if (source[0] === 0xff || source[0] === 0xfe) return [parseCase(source.subarray(0, 2), options)];
  const lines = splitLines(source);
  return [...lines.whole, lines.rest].flatMap(parse);
}

/**
 * Reads NDJSON as it arrives, from any stream of text or bytes; holds one line at a time.
 * `for await (const parsed of parseCaseStream(createReadStream("cases.ndjson"))) …`
 */
export async function* parseCaseStream(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options: LineOptions = {},
): AsyncGenerator<Parsed<CaseFile>> {
  const parse = lineParser(options);
  let pending: Uint8Array[] = [];
  for await (const chunk of chunks) {
    const { whole, rest } = splitLines(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    for (const line of whole) {
      yield* parse(Buffer.concat([...pending, line]));
      pending = [];
    }
    // A line without end is refused as too large; its tail need not be kept.
    const kept = pending.reduce((total, part) => total + part.byteLength, 0);
    if (kept <= defaultLimits.maxBytes) pending.push(rest);
  }
  yield* parse(Buffer.concat(pending));
}

function splitLines(bytes: Uint8Array): {
  readonly whole: readonly Uint8Array[];
  readonly rest: Uint8Array;
} {
  const whole: Uint8Array[] = [];
  let start = 0;
  let end = bytes.indexOf(0x0a);
  while (end >= 0) {
    whole.push(bytes.subarray(start, bytes[end - 1] === 0x0d ? end - 1 : end));
    start = end + 1;
    end = bytes.indexOf(0x0a, start);
  }
  return { whole, rest: bytes.subarray(start) };
}

function lineParser(
  options: LineOptions,
): (line: string | Uint8Array) => readonly Parsed<CaseFile>[] {
  const firstLines = new Map<string, number>();
  let number = 0;
  return (line) => {
    number += 1;
    if (isBlank(line)) return [];
    const parsed = parseCase(line, { ...options, format: "json", firstLine: number });
    if (!parsed.ok) return [parsed];
    const { id } = parsed.value;
    const before = firstLines.get(id);
    if (before !== undefined) {
      return [
        { ...parsed, findings: [...parsed.findings, duplicate(parsed.value, before, options)] },
      ];
    }
    firstLines.set(id, number);
    return [parsed];
  };
}

function isBlank(line: string | Uint8Array): boolean {
  if (typeof line === "string") return /^[\s\uFEFF]*$/u.test(line);
  return line.length < 100 && /^[\s\uFEFF]*$/u.test(Buffer.from(line).toString("utf8"));
}

function duplicate(file: CaseFile, line: number, { lang = "vi" }: LineOptions): Finding {
  const at = positionsOf(file)?.(["id"]);
  return {
    rule: "duplicate-id",
    severity: "error",
    message:
      lang === "vi"
        ? `Số hồ sơ \`${file.id}\` đã có ở dòng ${line}`
        : `The case number \`${file.id}\` stands on line ${line} already`,
    path: "id",
    ...(at === undefined ? {} : { at }),
    fix:
      lang === "vi"
        ? "hãy bỏ dòng trùng, hoặc đặt số khác"
        : "delete the second line, or give it another number",
  };
}
