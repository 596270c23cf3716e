import type { Agency } from "../case/agency-schema";
import { decide } from "../decide/decide";
import type { Decision } from "../decide/decision";
import { compose } from "../document/compose";
import type { LegalBases } from "../document/compose-options";
import { parseFields } from "../document/parse-fields";
import { placedIn } from "../document/parse-letter";
import { versionOn } from "../document/template/built-in";
import type { FieldValues } from "../document/template/field-values";
import { requireTemplate } from "../document/template/require-template";
import type { Template, TemplateSet } from "../document/template/template";
import type { Parsed } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { type Problem, toFinding } from "../finding/problem";
import { type IsoDate, parseIsoDate } from "../time/iso-date";
import { type OpenCase, openCaseInputs } from "./cases";
import type { Draft, DraftOptions, Drafts } from "./commands/draft";
import { type Input, readInputs } from "./input";

type CaseDraftOptions = Omit<DraftOptions, "templates"> & {
  readonly templates: TemplateSet;
  readonly law: LegalBases;
};

/** The documents that the decisions on cases call for. */
export async function draftCases(
  inputs: readonly Input[],
  options: CaseDraftOptions,
): Promise<Drafts> {
  const { templates: _, ...caseOptions } = options;
  const opened = await openCaseInputs(inputs, caseOptions);
  const { rulebook, asOf, lawAt, cases, findings } = opened;
  const [record] = opened.records;
  if (record !== undefined) {
    throw new MisuseError(
      "no-document",
      `\`${record.input.file}\` is the record of ${record.data.record === "office" ? "an office" : "a dialogue"}, of which no document is drawn alone: see it with \`tiepdan explain\`.`,
    );
  }
  const date = dateOf(options.date, asOf);
  const fields = await fieldsOf(options, date);
  if (fields?.ok === false) return { drafts: [], findings: [...findings, ...fields.findings] };
  const drafts: Draft[] = [];
  const told: Problem[] = [];
  for (const { file, agency } of cases) {
    const decision = await decide(rulebook, file, {
      asOf,
      lang: options.lang,
      ...(lawAt === undefined ? {} : { lawAt }),
      ...(agency === undefined ? {} : { agency }),
    });
    for (const template of templatesFor(decision, options.template)) {
      const own = versionOn(options.templates, template, date);
      if (options.template === undefined && options.blanks !== true && asksForWords(own)) {
        told.push(needsRecord(own, file.id));
        continue;
      }
      const letter = { template, decision, file, agency: agency ?? noAgency(file) };
      drafts.push(draftOf(letter, { ...options, date, fields: fields?.value }));
    }
  }
  const placed = told.map((problem) => toFinding(problem, options.lang));
  return { drafts, findings: [...findings, ...placed] };
}

/** Whether a letter says what only its writer can say: such a letter has a record of its own. */
function asksForWords(template: Template | undefined): template is Template {
  return Object.values(template?.fields ?? {}).some(({ optional }) => optional !== true);
}

function needsRecord({ id, title }: Template, name: string): Problem {
  return {
    rule: "document-needs-record",
    severity: "info",
    path: [],
    message: {
      vi: `Hồ sơ \`${name}\` còn phải có \`${title}\`, nội dung do người soạn viết`,
      en: `Case \`${name}\` still calls for \`${id}\`, whose content its writer gives`,
    },
    fix: {
      vi: `hãy tạo hồ sơ văn bản bằng \`tiepdan new letter --template ${id}\`, hoặc thêm \`--blanks\` để điền tay`,
      en: `start a record with \`tiepdan new letter --template ${id}\`, or add \`--blanks\` to fill it in by hand`,
    },
  };
}

function dateOf(text: string | undefined, asOf: IsoDate): IsoDate {
  const date = text === undefined ? asOf : parseIsoDate(text);
  if (date === undefined)
    throw new MisuseError("bad-date", `\`--date ${text}\` is not a day: write it as 2026-07-01.`);
  return date;
}

/** What `--fields` gives for the one template that `--template` names. */
async function fieldsOf(
  { fields, template: id, templates, lang }: CaseDraftOptions,
  date: IsoDate,
): Promise<Parsed<FieldValues> | undefined> {
  if (fields === undefined) return undefined;
  if (id === undefined) {
    throw new MisuseError(
      "template-missing",
      "`--fields` is for one template: name it with `--template`.",
    );
  }
  requireTemplate(templates, id);
  const template = versionOn(templates, id, date);
  const [input] = await readInputs([fields]);
  // A day without a form is told when the letter is composed.
  return template === undefined || input === undefined
    ? undefined
    : parseFields(template, input.bytes, { file: input.file, lang });
}

/** The documents that duties still ask for, each once; with `--template` that one, written already or not. */
function templatesFor(decision: Decision, only: string | undefined): readonly string[] {
  if (only !== undefined) return [only];
  const toWrite = decision.documents.filter(
    ({ issuedOn, optional }) => issuedOn === undefined && optional === undefined,
  );
  return [...new Set(toWrite.map(({ template }) => template))];
}

function noAgency({ id, handledBy }: OpenCase["file"]): never {
  throw new MisuseError(
    "agency-missing",
    handledBy?.unit === undefined
      ? `case \`${id}\` has no agency profile: name one with --agency, and the office in \`handledBy\` if there are several.`
      : `case \`${id}\` is handled by \`${handledBy.unit}\`, and no profile is of that unit: name it with --agency.`,
  );
}

/** One letter about a case. */
interface CaseLetter {
  readonly template: string;
  readonly decision: Decision;
  readonly file: OpenCase["file"];
  readonly agency: Agency;
}

function draftOf(
  { template, decision, file, agency }: CaseLetter,
  options: Omit<CaseDraftOptions, "date" | "fields"> & {
    readonly date: IsoDate;
    readonly fields: FieldValues | undefined;
  },
): Draft {
  const { date, fields, lang, templates, law, number, reason, blanks } = options;
  return {
    name: `${safeName(file.id)}.${template}`,
    of: `${file.id}: ${template}`,
    compose: () => {
      const composed = compose(template, decision, file, {
        ...{ date, agency, lang, templates, law },
        ...(number === undefined ? {} : { number }),
        ...(reason === undefined ? {} : { reason }),
        ...(fields === undefined ? {} : { fields }),
        ...(blanks === true ? { blanks } : {}),
      });
      return { ...composed, findings: placedIn(file, composed.findings) };
    },
  };
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
