import { checkRecord, type ParseOptions, positionsOf } from "../case/parse-record";
import type { Finding, Parsed } from "../finding/finding";
import { pathSteps } from "../finding/path-text";
import { toFinding } from "../finding/problem";
import { readYamlSource } from "../finding/yaml-source";
import { askedTemplate } from "./letter-problems";
import type { LetterRecord } from "./letter-record";
import { letterSchema, letterSchemaWith } from "./letter-schema";
import { builtInTemplates } from "./template/built-in";
import { givenFieldsSchema } from "./template/given-fields-schema";
import type { TemplateSet } from "./template/template";

export interface ParseLetterOptions extends ParseOptions {
  /** The templates that the record may name; the packaged ones unless told. */
  readonly templates?: TemplateSet;
}

/**
 * Reads the record of a letter, YAML or JSON, as text or UTF-8 bytes. Its fields are checked against those that
 * the template of that day declares; ten faults give ten findings, each with line and column. A field that is missing is told when the
 * letter is composed. `parseLetter("record: letter\ntemplate: dispatch\ndate: 2026-11-25\n", { file: "dispatch.yaml" })`.
 */
export function parseLetter(
  source: string | Uint8Array,
  options: ParseLetterOptions = {},
): Parsed<LetterRecord> {
  const { file = "", lang = "vi", format = "yaml", firstLine = 1 } = options;
  const read = readYamlSource(source, { file, lang, format, firstLine });
  if (read.findings.length > 0) return { ok: false, findings: read.findings };
  const asked = askedTemplate(read.value, options.templates ?? builtInTemplates());
  const schema =
    asked.template === undefined
      ? letterSchema
      : letterSchemaWith(givenFieldsSchema(asked.template.fields));
  const checked = checkRecord(schema, read, lang);
  const problems = asked.problems.map((problem) =>
    toFinding(problem, lang, read.positionOf(problem.path)),
  );
  if (!checked.ok) return { ok: false, findings: byPlace([...checked.findings, ...problems]) };
  if (problems.length > 0) return { ok: false, findings: problems };
  // The schema has checked every day and every field.
  return { ...checked, value: checked.value as unknown as LetterRecord };
}

function byPlace(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ at }: Finding): number => (at === undefined ? 0 : at.line * 10_000 + at.column);
  return [...findings].sort((one, other) => place(one) - place(other));
}

/** Findings about a letter, each at the place of its path in the record or case file that the letter is written from. */
export function placedIn(
  record: { readonly record: string },
  findings: readonly Finding[],
): readonly Finding[] {
  const positionOf = positionsOf(record);
  if (positionOf === undefined) return findings;
  // The agency has a file of its own, and so have the fields of a letter about a case.
  const elsewhere = ["agency", ...(record.record === "letter" ? [] : ["fields"])];
  return findings.map((finding) => {
    const [first, ...rest] = pathSteps(finding.path);
    const isHere =
      finding.at === undefined && first !== undefined && !elsewhere.includes(String(first));
    return isHere ? { ...finding, at: positionOf([first, ...rest]) } : finding;
  });
}
