import type { CaseFile } from "../case/case-schema";
import type { Decision } from "../decide/decision";
import type { Parsed } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { type Assembled, assemble } from "./assemble";
import type { ComposeOptions } from "./compose-options";
import { composeProblems } from "./compose-problems";
import { copyCountProblems } from "./copy-count";
import { buildData } from "./data/build-data";
import { documentDueOn } from "./document-due";
import { endedBodies } from "./ended-bodies";
import { letterWarnings } from "./letter-warnings";
import type { OfficialDocument } from "./official-document";
import { parsedDocument } from "./parsed-document";
import { openTemplate } from "./template/open-template";

/** What the caller adds to a case and its decision. */
export interface ComposeData extends ComposeOptions {
  /** Of a refusal: the facts behind its grounds, printed after them as one paragraph; `groundsCheck.reason` of the file otherwise. */
  readonly reason?: string;
}

/**
 * Composes a letter from a decision, its case file and an agency profile; the letter's day picks the version of the form. Missing values
 * are findings that name the template, the line and the path to fill. Throws MisuseError "unknown-template", "letter-without-case",
 * "bad-date", "bad-number", "bad-signer-form", "law-missing".
 * `compose("complaint-acceptance-notice", decision, file, { date, agency })`.
 */
export function compose(
  template: string,
  decision: Decision,
  file: CaseFile,
  data: ComposeData,
): Parsed<OfficialDocument> {
  return parsedDocument(composed(template, decision, file, data), data.lang);
}

function composed(id: string, decision: Decision, file: CaseFile, options: ComposeData): Assembled {
  const { date, templates, template, problem } = openTemplate(id, options);
  if (template === undefined) return { problems: [problem] };
  if (template.case === "none") {
    throw new MisuseError(
      "letter-without-case",
      `Template \`${id}\` is not about a case: compose it with ${template.about === undefined ? "composeGeneral" : "composeDialogue"}.`,
    );
  }
  const { data, sources } = buildData(template, decision, file, { ...options, date });
  const due = documentDueOn(decision, template.id, date);
  return assemble(
    {
      template,
      templates,
      date,
      data,
      sources,
      bases: [...template.bases, ...(due?.cites ?? [])],
      problems: [
        ...composeProblems(template, decision, file, date),
        ...copyCountProblems(template, due, options.fields ?? {}),
        ...letterWarnings(template, data, options.agency, date),
        ...endedBodies(data, options.fields ?? {}, date),
      ],
      file,
      metadata: {
        case: decision.case.id,
        asOf: decision.asOf,
        rulebook: { version: decision.rulebook.version, digest: decision.rulebook.digest },
      },
    },
    options,
  );
}
