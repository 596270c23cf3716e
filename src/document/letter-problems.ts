import type { Problem } from "../finding/problem";
import { quoteValue } from "../finding/quote-value";
import { suggest } from "../finding/suggest";
import { parseIsoDate } from "../time/iso-date";
import { noFormProblem } from "./compose-problems";
import { documentNumber, numberMarks } from "./data/document-number";
import { aboutProblems } from "./letter-about";
import { versionOn } from "./template/built-in";
import type { Template, TemplateSet } from "./template/template";

/** The version of the template that a letter's record asks for, if there is one; and what is wrong where a schema cannot tell. */
export interface AskedTemplate {
  readonly template?: Template;
  readonly problems: readonly Problem[];
}

/** Looks a record's template up by its id and the letter's day; both may still be wrong in any way. */
export function askedTemplate(record: unknown, templates: TemplateSet): AskedTemplate {
  const { template: id, date: day } = entriesOf(record);
  if (typeof id !== "string") return { problems: [] };
  if (!templates.templates.some((template) => template.id === id)) {
    return { problems: [unknownTemplate(id, templates)] };
  }
  const date = typeof day === "string" ? parseIsoDate(day) : undefined;
  const inForce = date === undefined ? undefined : versionOn(templates, id, date);
  const template = inForce ?? latest(id, templates);
  return {
    ...(template === undefined ? {} : { template }),
    problems: [
      ...(date === undefined || inForce !== undefined
        ? []
        : [{ ...noFormProblem(templates, id, date), path: ["date"] }]),
      ...(template === undefined ? [] : wordProblems(template, entriesOf(record))),
    ],
  };
}

/** For a day that is none, or on which no version is in force, the rest of the record is checked against the latest version. */
function latest(id: string, { templates }: TemplateSet): Template | undefined {
  return templates
    .filter((template) => template.id === id)
    .reduce<Template | undefined>(
      (last, template) =>
        last === undefined || template.inForce.from > last.inForce.from ? template : last,
      undefined,
    );
}

function wordProblems(
  template: Template,
  record: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const { number, signer } = record;
  return [
    ...aboutProblems(template, record),
    ...(typeof number === "string" && documentNumber(number, template.regime) === undefined
      ? [badNumber(number, template)]
      : []),
    ...(template.regime === "party" && entriesOf(signer).form === "TUQ" ? [noSuchForm] : []),
  ];
}

function unknownTemplate(id: string, { templates }: TemplateSet): Problem {
  const known = [...new Set(templates.map((template) => template.id))];
  const near = suggest(id, known);
  return {
    rule: "unknown-template",
    severity: "error",
    path: ["template"],
    message: {
      vi: `Không có mẫu ${quoteValue(id)}`,
      en: `There is no template ${quoteValue(id)}`,
    },
    fix:
      near === undefined
        ? {
            vi: "hãy chọn một mẫu của `tiepdan templates list`",
            en: "choose one that `tiepdan templates list` names",
          }
        : { vi: `có phải là \`${near}\`?`, en: `did you mean \`${near}\`?` },
  };
}

function badNumber(number: string, { regime, symbol }: Template): Problem {
  const shown = `12${numberMarks[regime]}${regime === "party" ? `${symbol ?? "CV"}/ĐU` : `${symbol ?? "UBND"}-…`}`;
  return {
    rule: "bad-number",
    severity: "error",
    path: ["number"],
    message: {
      vi: `\`number\` là ${quoteValue(number)}, không phải số văn bản`,
      en: `\`number\` is ${quoteValue(number)}, which is no document number`,
    },
    fix: {
      vi: `hãy ghi \`"12"\` hoặc \`"${shown}"\`, hoặc xóa mục này để chừa chỗ`,
      en: `write \`"12"\` or \`"${shown}"\`, or delete the key to leave room for it`,
    },
  };
}

const noSuchForm: Problem = {
  rule: "bad-signer-form",
  severity: "error",
  path: ["signer", "form"],
  message: {
    vi: "Văn bản của Đảng không có ký thừa ủy quyền (`TUQ`)",
    en: "Party documents know no signing by authorisation (`TUQ`)",
  },
  fix: { vi: "hãy ghi `Q`, `KT` hoặc `TL`", en: "write `Q`, `KT` or `TL`" },
};

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
