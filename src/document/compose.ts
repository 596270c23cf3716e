import type { CaseFile } from "../case/case-schema";
import type { Decision } from "../decide/decision";
import type { Finding, Lang, Parsed } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { toFinding } from "../finding/problem";
import { type IsoDate, isoDate } from "../time/iso-date";
import { cleanText } from "./clean-text";
import { composeProblems, noBasisProblem, noFormProblem } from "./compose-problems";
import { buildData, type LetterWords } from "./data/build-data";
import { redacted, templateDataTree } from "./data/data-tree";
import { gapProblem } from "./gap-problem";
import { letterWarnings } from "./letter-warnings";
import { plainText } from "./node";
import type { OfficialDocument } from "./official-document";
import { builtInTemplates, versionOn } from "./template/built-in";
import { fill } from "./template/fill";
import { parseMarkup } from "./template/markup";
import { requireTemplate } from "./template/require-template";
import type { Template, TemplateSet } from "./template/template";
import { type Content, toNodes } from "./template/to-nodes";

/** Prints the legal bases of provisions as lines `Căn cứ …;`, as they stand on a day. */
export interface LegalBases {
  legalBases(ids: readonly string[], date: IsoDate): readonly string[];
}

/** What the caller adds: the words of the letter, and how it is composed. */
export interface ComposeData extends Omit<LetterWords, "date"> {
  /** The day of the letter. */
  readonly date: IsoDate | string;
  readonly lang?: Lang;
  /** Dots for missing values instead of errors; each stays a warning. */
  readonly blanks?: boolean;
  /** Own templates; the packaged ones unless told. */
  readonly templates?: TemplateSet;
  /** For templates with `<basis/>`: the law of the rulebook. */
  readonly law?: LegalBases;
}

/**
 * Composes a letter from a decision, its case file and an agency profile; the letter's day picks the version of the form. Missing values
 * are findings that name the template, the line and the path to fill. Throws MisuseError "unknown-template", "bad-date", "bad-number", "law-missing".
 * `compose("complaint-acceptance-notice", decision, file, { date, agency })`.
 */
export function compose(
  template: string,
  decision: Decision,
  file: CaseFile,
  data: ComposeData,
): Parsed<OfficialDocument> {
  const { lang = "vi", templates = builtInTemplates(), blanks = false } = data;
  const date = isoDate(data.date);
  requireTemplate(templates, template);
  const version = versionOn(templates, template, date);
  if (version === undefined) {
    return { ok: false, findings: [toFinding(noFormProblem(templates, template, date), lang)] };
  }
  const built = buildData(version, decision, file, { ...data, date });
  const visible = redacted(built.data, version.audience, templateDataTree());
  const { markup, gaps } = fill(version, templates, visible);
  const problems = [
    ...composeProblems(version, decision, file, date),
    ...letterWarnings(version, built.data, data.agency, date),
    ...gaps.map((gap) => gapProblem(gap, version, built.sources, blanks)),
  ];
  const findings: readonly Finding[] = distinct(
    problems.map((problem) => toFinding(problem, lang)),
  );
  if (findings.some(({ severity }) => severity === "error")) return { ok: false, findings };
  const content = contentOf(markup, version, decision, data);
  if (content.nodes.some((node) => node.type === "basis" && node.lines.length === 0)) {
    return { ok: false, findings: [...findings, toFinding(noBasisProblem(version, date), lang)] };
  }
  return {
    ok: true,
    value: documentOf(version, content, decision, {
      agency: cleanText(built.data.agency.name ?? "").text,
      date,
    }),
    findings,
  };
}

/** One value missing in three sentences is one finding. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ rule, path, severity }: Finding): string => `${rule} ${path} ${severity}`;
  const keys = findings.map(keyOf);
  return findings.filter((finding, index) => keys.indexOf(keyOf(finding)) === index);
}

function contentOf(
  markup: string,
  template: Template,
  decision: Decision,
  data: ComposeData,
): Content {
  const elements = parseMarkup(markup);
  if ("message" in elements) {
    throw new Error(`Template ${template.file}: ${elements.message.en} Run the template check.`);
  }
  const prints = elements.some(({ tag }) => tag === "basis");
  return toNodes(elements, prints ? basesOf(template, decision, data) : []);
}

function basesOf(
  template: Template,
  decision: Decision,
  { law, date }: ComposeData,
): readonly string[] {
  if (law === undefined) {
    throw new MisuseError(
      "law-missing",
      `Template \`${template.id}\` prints legal bases: give the rulebook's law as \`law\`.`,
    );
  }
  const due = decision.documents.find((document) => document.template === template.id);
  const lines = law.legalBases(due?.cites ?? [], isoDate(date)).map((line) => cleanText(line).text);
  // The last legal basis ends with a full stop: mục II.6 phần I Phụ lục I Nghị định 30/2020/NĐ-CP.
  return lines.map((line, index) =>
    index === lines.length - 1 ? line.replace(/[;,.]$/u, ".") : line,
  );
}

function documentOf(
  template: Template,
  content: Content,
  decision: Decision,
  { agency, date }: { readonly agency: string; readonly date: IsoDate },
): OfficialDocument {
  const letterhead = content.letterhead ?? { superior: [], body: [], number: "", placeDate: "" };
  const heads = content.nodes.flatMap((node) =>
    node.type === "title" || node.type === "subtitle" ? [plainText(node.inlines)] : [],
  );
  return {
    format: 1,
    template: template.id,
    ...(template.form === undefined ? {} : { form: template.form }),
    date,
    lang: "vi",
    title: heads.length === 0 ? template.title : heads.join(" "),
    letterhead,
    nodes: content.nodes,
    metadata: {
      case: decision.case.id,
      agency,
      asOf: decision.asOf,
      rulebook: { version: decision.rulebook.version, digest: decision.rulebook.digest },
    },
  };
}
