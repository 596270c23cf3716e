import { join } from "node:path";
import type { OfficialDocument } from "../../document/official-document";
import type { Finding, Lang, Parsed } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { loadRulebook } from "../../rulebook/load";
import type { CaseOptions } from "../cases";
import { type DocumentFormat, documentBytes, endings } from "../document-bytes";
import { draftCases } from "../draft-cases";
import { draftLetters } from "../draft-letters";
import { exitCode } from "../exit-code";
import { readInputs } from "../input";
import { printFindings } from "../print-findings";
import { isRecord } from "../record-kind";
import { openTemplates } from "../template-set";
import { writeNote, writeOut } from "../write";
import { writeWhole } from "../write-file";

export interface DraftOptions extends CaseOptions {
  readonly template?: string;
  readonly templates?: readonly string[];
  readonly fields?: string;
  readonly date?: string;
  readonly number?: string;
  readonly reason?: string;
  readonly blanks?: boolean;
  readonly out: string;
  readonly to: readonly DocumentFormat[];
}

/** A document to be written: the name of its file without ending, what it is for people, and how it is composed. */
export interface Draft {
  readonly name: string;
  readonly of: string;
  readonly compose: () => Parsed<OfficialDocument> | Promise<Parsed<OfficialDocument>>;
}

/** What a part of the inputs comes to. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly findings: readonly Finding[];
}

/** `tiepdan draft`: the documents that the decisions on cases call for, and the letters whose records are given, one file each. */
export async function draft(files: readonly string[], options: DraftOptions): Promise<number> {
  const inputs = await readInputs(files);
  const records = inputs.filter((input) => isRecord(input, "letter"));
  const cases = inputs.filter((input) => !records.includes(input));
  const rulebook = await loadRulebook({
    folders: options.rules ?? [],
    overlays: options.overlay ?? [],
  });
  const { law } = rulebook;
  const templates = await openTemplates(options.templates ?? [], options.lang, law);
  const about = { ...options, templates, law };
  const parts = [
    ...(cases.length === 0 ? [] : [await draftCases(cases, about)]),
    ...(records.length === 0 ? [] : [await draftLetters(records, { ...about, rulebook })]),
  ];
  const drafts = parts.flatMap((part) => part.drafts);
  refuseSameNames(drafts);
  const findings = parts.flatMap((part) => part.findings);
  for (const one of drafts) findings.push(...(await write(one, options)));
  await printFindings(findings, options.lang);
  return findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}

/** One letter must not overwrite another. */
function refuseSameNames(drafts: readonly Draft[]): void {
  const taken = new Map<string, string>();
  for (const { name, of } of drafts) {
    const before = taken.get(name);
    if (before !== undefined) {
      throw new MisuseError(
        "same-file-name",
        `\`${before}\` and \`${of}\` would both be written to \`${name}\`: draft them into different folders with --out.`,
      );
    }
    taken.set(name, of);
  }
}

async function write(
  { name, of, compose }: Draft,
  {
    out,
    to,
    lang,
  }: { readonly out: string; readonly to: readonly DocumentFormat[]; readonly lang: Lang },
): Promise<readonly Finding[]> {
  const composed = await compose();
  if (!composed.ok) {
    writeNote(`${of}: ${lang === "vi" ? "chưa soạn được" : "not written"}`);
    return composed.findings;
  }
  for (const format of to) {
    const target = join(out, `${name}.${endings[format]}`);
    await writeWhole(target, await documentBytes(composed.value, format));
    writeOut(target);
  }
  return composed.findings;
}
