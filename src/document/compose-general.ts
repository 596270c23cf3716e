import type { Parsed } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { type Assembled, assemble } from "./assemble";
import type { ComposeOptions } from "./compose-options";
import { officeData, officeSources } from "./data/office-data";
import { signerOf } from "./data/signature";
import { endedBodies } from "./ended-bodies";
import { signerWarnings } from "./letter-warnings";
import type { OfficialDocument } from "./official-document";
import { parsedDocument } from "./parsed-document";
import { openTemplate } from "./template/open-template";

/**
 * Composes a document that is not about a case, such as a dispatch, a plan or an invitation, from an agency profile and the fields its
 * template asks for; the day picks the version of the form. Throws MisuseError "unknown-template", "case-needed", "bad-date", "bad-number",
 * "dialogue-needed", "bad-signer-form", "law-missing". `composeGeneral("dispatch", { date, agency, fields: { about: "…" } })`.
 */
export function composeGeneral(template: string, data: ComposeOptions): Parsed<OfficialDocument> {
  return parsedDocument(composed(template, data), data.lang);
}

function composed(id: string, options: ComposeOptions): Assembled {
  const { date, templates, template, problem } = openTemplate(id, options);
  if (template === undefined) return { problems: [problem] };
  if (template.case === "required") {
    throw new MisuseError(
      "case-needed",
      `Template \`${id}\` is about a case: compose it with compose, a decision and a case file.`,
    );
  }
  if (template.about !== undefined) {
    throw new MisuseError(
      "dialogue-needed",
      `Template \`${id}\` is about a dialogue: compose it with composeDialogue and the record of the dialogue.`,
    );
  }
  const { agency, signer: given } = options;
  const signer = signerOf({ agency, date, given });
  const data = officeData(template, { ...options, date }, signer);
  return assemble(
    {
      template,
      templates,
      date,
      data,
      sources: officeSources(template),
      bases: template.bases,
      problems: [
        ...signerWarnings(data, agency, date),
        ...endedBodies(data, options.fields ?? {}, date),
      ],
      metadata: {},
    },
    options,
  );
}
