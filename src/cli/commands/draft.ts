import { join } from "node:path";
import type { Agency } from "../../case/agency-schema";
import { decide } from "../../decide/decide";
import type { Decision } from "../../decide/decision";
import { compose } from "../../document/compose";
import { type RenderFormat, render } from "../../document/render";
import type { Finding } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { type IsoDate, parseIsoDate } from "../../time/iso-date";
import { type CaseOptions, type OpenCase, openCases } from "../cases";
import { exitCode } from "../exit-code";
import { printFindings } from "../print-findings";
import { writeNote, writeOut } from "../write";
import { writeWhole } from "../write-file";

export interface DraftOptions extends CaseOptions {
  readonly template?: string;
  readonly date?: string;
  readonly number?: string;
  readonly reason?: string;
  readonly blanks?: boolean;
  readonly out: string;
  readonly to: readonly RenderFormat[];
}

const endings: Readonly<Record<RenderFormat, string>> = {
  pdf: "pdf",
  html: "html",
  text: "txt",
  docx: "docx",
};

/** `tiepdan draft`: the documents that the decisions call for, one file each. */
export async function draft(files: readonly string[], options: DraftOptions): Promise<number> {
  const { rulebook, asOf, lawAt, cases, findings } = await openCases(files, options);
  const date = dateOf(options.date, asOf);
  const problems: Finding[] = [...findings];
  const letters: Letter[] = [];
  for (const { file, agency } of cases) {
    const decision = await decide(rulebook, file, {
      asOf,
      lang: options.lang,
      ...(lawAt === undefined ? {} : { lawAt }),
      ...(agency === undefined ? {} : { agency }),
    });
    for (const template of templatesFor(decision, options.template)) {
      letters.push({ template, decision, file, agency: agency ?? noAgency(file) });
    }
  }
  refuseSameNames(letters);
  for (const letter of letters) problems.push(...(await draftOne(letter, date, options)));
  await printFindings(problems, options.lang);
  return problems.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}

function dateOf(text: string | undefined, asOf: IsoDate): IsoDate {
  const date = text === undefined ? asOf : parseIsoDate(text);
  if (date === undefined)
    throw new MisuseError("bad-date", `\`--date ${text}\` is not a day: write it as 2026-07-01.`);
  return date;
}

/** The documents still to be written, each once; with `--template` that one, written already or not. */
function templatesFor(decision: Decision, only: string | undefined): readonly string[] {
  if (only !== undefined) return [only];
  const toWrite = decision.documents.filter(({ issuedOn }) => issuedOn === undefined);
  return [...new Set(toWrite.map(({ template }) => template))];
}

/** One document to be written. */
interface Letter {
  readonly template: string;
  readonly decision: Decision;
  readonly file: OpenCase["file"];
  readonly agency: Agency;
}

function noAgency({ id, handledBy }: OpenCase["file"]): never {
  throw new MisuseError(
    "agency-missing",
    handledBy?.unit === undefined
      ? `case \`${id}\` has no agency profile: name one with --agency, and the office in \`handledBy\` if there are several.`
      : `case \`${id}\` is handled by \`${handledBy.unit}\`, and no profile is of that unit: name it with --agency.`,
  );
}

/** A letter of one case must not overwrite that of another. */
function refuseSameNames(letters: readonly Letter[]): void {
  const cases = new Map<string, string>();
  for (const { template, file } of letters) {
    const name = `${safeName(file.id)}.${template}`;
    const before = cases.get(name);
    if (before !== undefined) {
      throw new MisuseError(
        "same-file-name",
        `cases \`${before}\` and \`${file.id}\` would both be written to \`${name}\`: draft them into different folders with --out.`,
      );
    }
    cases.set(name, file.id);
  }
}

async function draftOne(
  { template, decision, file, agency }: Letter,
  date: IsoDate,
  options: DraftOptions,
): Promise<readonly Finding[]> {
  const composed = compose(template, decision, file, {
    date,
    agency,
    lang: options.lang,
    ...(options.number === undefined ? {} : { number: options.number }),
    ...(options.reason === undefined ? {} : { reason: options.reason }),
    ...(options.blanks === true ? { blanks: true } : {}),
  });
  if (!composed.ok) {
    writeNote(
      `${file.id}: ${template}: ${options.lang === "vi" ? "chưa soạn được" : "not written"}`,
    );
    return composed.findings;
  }
  for (const format of options.to) {
    const target = join(options.out, `${safeName(file.id)}.${template}.${endings[format]}`);
    await writeWhole(target, await render(composed.value, format));
    writeOut(target);
  }
  return composed.findings;
}

/** A case number as part of a file name: `12/KN` becomes `12-KN`. */
function safeName(id: string): string {
  return (
    id
      .normalize("NFC")
      .replace(/[^\p{L}\p{N}._-]+/gu, "-")
      .replace(/^[.-]+/u, "") || "case"
  );
}
