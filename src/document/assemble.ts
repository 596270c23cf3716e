import type { CaseFile } from "../case/case-schema";
import type { Problem } from "../finding/problem";
import type { IsoDate } from "../time/iso-date";
import type { ComposeOptions } from "./compose-options";
import { leakProblems } from "./confidential-leaks";
import { markedLineProblems } from "./confidential-lines";
import { redacted } from "./data/data-tree";
import type { OfficeData } from "./data/template-data";
import { documentOf, elementsOf } from "./document-of";
import { gapProblem } from "./gap-problem";
import { basesIn } from "./letter-bases";
import { contactProblems } from "./letter-warnings";
import type { OfficialDocument } from "./official-document";
import { treeOf } from "./template/field-tree";
import { checkedFields } from "./template/field-values";
import { fill } from "./template/fill";
import type { Template, TemplateSet } from "./template/template";
import { toNodes } from "./template/to-nodes";

/** A letter that is about to be written: its template, the data, and where that came from. */
export interface Letter {
  readonly template: Template;
  readonly templates: TemplateSet;
  readonly date: IsoDate;
  readonly data: OfficeData;
  /** Path of a template value → where the value is to be written. */
  readonly sources: Readonly<Record<string, string>>;
  /** The provisions whose lines `<basis/>` prints. */
  readonly bases: readonly string[];
  /** What is already known to speak against the letter. */
  readonly problems: readonly Problem[];
  readonly file?: CaseFile;
  readonly metadata: Omit<OfficialDocument["metadata"], "agency">;
}

/** The document, if nothing stands against it, and every problem. */
export interface Assembled {
  readonly document?: OfficialDocument;
  readonly problems: readonly Problem[];
}

/** Fills a template and makes the document: gaps, fields of a wrong kind, dead bases and what would tell who denounced are problems. */
export function assemble(letter: Letter, options: ComposeOptions): Assembled {
  const { template, templates, sources } = letter;
  const { blanks = false, fields: given = {} } = options;
  const fields = checkedFields(template, given, { blanks });
  const data = { ...letter.data, fields: fields.values };
  const visible = redacted(data, template.audience, treeOf(template));
  const { markup, gaps } = fill(template, templates, visible);
  const problems = distinct([
    ...letter.problems,
    ...contactProblems(options.agency),
    ...fields.problems,
    ...gaps.map((gap) => gapProblem(gap, template, sources, blanks)),
  ]);
  if (problems.some(isError)) return { problems };
  const elements = elementsOf(markup, template);
  const bases = basesIn(elements, letter, options);
  if (bases.problems.some(isError)) return { problems: [...problems, ...bases.problems] };
  const content = toNodes(elements, { bases: bases.lines, regime: template.regime });
  const document = documentOf(letter, content, options);
  const { file } = letter;
  const leaks = [
    ...markedLineProblems(elements, template),
    ...leakProblems(document, {
      agency: options.agency,
      ...(file === undefined ? {} : { file }),
      fields: { declared: template.fields, values: given },
    }),
  ];
  const all = [...problems, ...leaks];
  return leaks.some(isError) ? { problems: all } : { document, problems: all };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** One value missing in three sentences is one problem. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ rule, path, severity }: Problem): string =>
    `${rule} ${path.join(".")} ${severity}`;
  const keys = problems.map(keyOf);
  return problems.filter((problem, index) => keys.indexOf(keyOf(problem)) === index);
}
