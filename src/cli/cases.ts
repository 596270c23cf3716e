import type { Agency } from "../case/agency-schema";
import type { CaseFile } from "../case/case-schema";
import { sameName } from "../case/facts";
import { parseAgency } from "../case/parse-agency";
import { parseCase } from "../case/parse-case";
import { parseCaseLines } from "../case/parse-case-lines";
import type { Finding, Lang } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { loadRulebook } from "../rulebook/load";
import type { Rulebook } from "../rulebook/rulebook";
import { type IsoDate, parseIsoDate } from "../time/iso-date";
import { asOfDay } from "./as-of";
import { type Input, readInputs } from "./input";
import { isOfMatters, type OpenRecord, parseRecordInput } from "./record";

/** The options that every command over case files takes. */
export interface CaseOptions {
  readonly asOf?: string;
  readonly lawAt?: string;
  readonly agency?: readonly string[];
  readonly rules?: readonly string[];
  readonly overlay?: readonly string[];
  readonly lang: Lang;
}

export interface OpenCase {
  readonly input: Input;
  readonly file: CaseFile;
  readonly agency?: Agency;
}

export interface OpenedCases {
  readonly rulebook: Rulebook;
  readonly asOf: IsoDate;
  readonly lawAt?: IsoDate;
  readonly cases: readonly OpenCase[];
  /** The records of heads' offices and of dialogues. */
  readonly records: readonly OpenRecord[];
  /** What is wrong with the inputs themselves. */
  readonly findings: readonly Finding[];
}

/** Reads the case files, records of offices and dialogues, and agency profiles that the arguments name, and loads the rules. */
export async function openCases(
  patterns: readonly string[],
  options: CaseOptions,
): Promise<OpenedCases> {
  return openCaseInputs(await readInputs(patterns), options);
}

/** Like `openCases`, of files that were read already. */
export async function openCaseInputs(
  inputs: readonly Input[],
  options: CaseOptions,
): Promise<OpenedCases> {
  const asOf = await asOfDay(options.asOf);
  const lawAt = options.lawAt === undefined ? undefined : parseIsoDate(options.lawAt);
  if (options.lawAt !== undefined && lawAt === undefined) {
    throw new MisuseError(
      "bad-date",
      `\`--law-at ${options.lawAt}\` is not a day: write it as 2026-07-01.`,
    );
  }
  const [agencies, rulebook] = await Promise.all([
    readAgencies(options.agency ?? [], options.lang),
    loadRulebook({ folders: options.rules ?? [], overlays: options.overlay ?? [] }),
  ]);
  const ofMatters = inputs.filter(isOfMatters);
  const parsed = inputs
    .filter((input) => !ofMatters.includes(input))
    .flatMap((input) => parseInput(input, options.lang).map((result) => ({ input, result })));
  const read = ofMatters.map((input) => ({
    input,
    result: parseRecordInput(input, options.lang),
  }));
  const cases = parsed.flatMap(({ input, result }) =>
    result.ok
      ? [{ input, file: result.value, ...agencyFor(result.value.handledBy, agencies) }]
      : [],
  );
  const records = read.flatMap(({ input, result }) =>
    result.ok ? [{ input, data: result.value, ...agencyFor(result.value, agencies) }] : [],
  );
  const findings = [...parsed, ...read].flatMap(({ result }) => result.findings);
  return { rulebook, asOf, ...(lawAt === undefined ? {} : { lawAt }), cases, records, findings };
}

function parseInput(input: Input, lang: Lang) {
  return isLines(input)
    ? parseCaseLines(input.bytes, { file: input.file, lang })
    : [parseCase(input.bytes, { file: input.file, lang })];
}

/** NDJSON by its name; on standard input, which has none, by a first line that is a whole JSON object with more lines after it. */
function isLines({ file, bytes }: Input): boolean {
  if (/\.(?:ndjson|jsonl)$/u.test(file)) return true;
  const end = bytes.indexOf(0x0a);
  if (file !== "stdin" || end < 0) return false;
  const [first, rest] = [bytes.subarray(0, end), bytes.subarray(end)].map((part) =>
    new TextDecoder().decode(part).trim(),
  );
  return first?.startsWith("{") === true && rest !== "" && isJson(first);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The profile of the handling office; a single profile serves every case that names no other office. */
function agencyFor(
  office: { readonly unit?: string | undefined } | undefined,
  agencies: readonly Agency[],
): { readonly agency?: Agency } {
  const handling = office?.unit;
  const named = agencies.find(({ unit }) => handling !== undefined && sameName(unit, handling));
  const only = office === undefined && agencies.length === 1 ? agencies[0] : undefined;
  const agency = named ?? only;
  return agency === undefined ? {} : { agency };
}

/** Reads agency profiles; one that cannot be used is wrong use (exit 2). */
export async function readAgencies(
  patterns: readonly string[],
  lang: Lang,
): Promise<readonly Agency[]> {
  const inputs = await readInputs(patterns);
  return inputs.map((input) => {
    const parsed = parseAgency(input.bytes, { file: input.file, lang });
    if (parsed.ok) return parsed.value;
    const first = parsed.findings
      .map(({ message, at }) => `${at?.file}:${at?.line}: ${message}`)
      .join("\n  ");
    throw new MisuseError(
      "bad-agency",
      `the agency profile \`${input.file}\` cannot be used:\n  ${first}`,
    );
  });
}
