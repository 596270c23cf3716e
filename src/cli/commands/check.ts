import { readFile } from "node:fs/promises";
import { baselineOf, parseBaseline, withoutKnown } from "../../check/baseline";
import { checkCase } from "../../check/check-case";
import { reaches } from "../../check/findings";
import type { Finding, Severity } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { formatFindings, type ReportFormat } from "../../report/format";
import { type CaseOptions, openCaseInputs } from "../cases";
import { checkDocumentInput } from "../documents";
import { exitCode } from "../exit-code";
import { type Input, readInputs } from "../input";
import { checkLetterInput } from "../letters";
import { checkOpened } from "../record";
import { isRecord } from "../record-kind";
import { openTemplates } from "../template-set";
import { wantsColour, writeNote, writeOut } from "../write";
import { writeWhole } from "../write-file";

export interface CheckOptions extends CaseOptions {
  readonly format: ReportFormat;
  readonly failOn: Severity;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly templates?: readonly string[];
}

/**
 * `tiepdan check`: every finding about the case files, records of offices and dialogues, and letters' records, about how the cases were handled
 * and what the offices owed, and about the form of documents.
 */
export async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  const baseline =
    options.baseline === undefined ? undefined : await readBaseline(options.baseline);
  const inputs = await readInputs(files);
  const documents = inputs.filter((input) => isRecord(input, "document"));
  const letters = inputs.filter((input) => isRecord(input, "letter"));
  const cases = await checkCases(
    inputs.filter((input) => !documents.includes(input) && !letters.includes(input)),
    options,
  );
  const templates = await openTemplates(options.templates ?? [], options.lang);
  const checked: readonly Checked[] = [
    ...cases.checked,
    ...documents.map((input) => ({
      id: input.file,
      found: checkDocumentInput(input, options.lang),
    })),
    ...letters.map((input) => ({
      id: input.file,
      found: checkLetterInput(input, templates, options.lang),
    })),
  ];
  const told = checked.flatMap(({ id, found }) =>
    baseline === undefined ? found : withoutKnown(id, found, baseline),
  );
  const all: readonly Finding[] = [...cases.findings, ...told];
  if (options.writeBaseline !== undefined) {
    await writeWhole(options.writeBaseline, baselineOf(checked));
    writeNote(`${options.writeBaseline}: ${checked.flatMap(({ found }) => found).length}`);
  }
  writeOut(formatFindings(all, options.format, { lang: options.lang, colour: wantsColour() }));
  return all.some((finding) => reaches(finding.severity, options.failOn))
    ? exitCode.findings
    : exitCode.clean;
}

interface Checked {
  readonly id: string;
  readonly found: readonly Finding[];
}

/** Documents alone need no rules and no day. */
async function checkCases(
  inputs: readonly Input[],
  options: CheckOptions,
): Promise<{ readonly findings: readonly Finding[]; readonly checked: readonly Checked[] }> {
  if (inputs.length === 0) return { findings: [], checked: [] };
  const opened = await openCaseInputs(inputs, options);
  const { rulebook, asOf, lawAt, cases, findings } = opened;
  const settings = { asOf, lang: options.lang, ...(lawAt === undefined ? {} : { lawAt }) };
  const checked = await Promise.all(
    cases.map(async ({ input, file, agency }) => {
      const given = {
        ...settings,
        ...sourceOf(input),
        ...(agency === undefined ? {} : { agency }),
      };
      return { id: file.id, found: await checkCase(rulebook, file, given) };
    }),
  );
  const records = await Promise.all(
    opened.records.map(async (record) => {
      const given = { ...settings, ...sourceOf(record.input) };
      return { id: record.data.id, found: await checkOpened(rulebook, record, given) };
    }),
  );
  return { findings, checked: [...checked, ...records] };
}

function sourceOf({ bytes, file }: Input) {
  return { source: { text: new TextDecoder().decode(bytes), file } };
}

async function readBaseline(file: string) {
  try {
    return parseBaseline(await readFile(file, "utf8"));
  } catch {
    throw new MisuseError(
      "bad-baseline",
      `\`${file}\` is no baseline: make one with --write-baseline.`,
    );
  }
}
