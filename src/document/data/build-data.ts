import type { Agency } from "../../case/agency-schema";
import type { Petition } from "../../case/case-schema";
import type { Decision } from "../../decide/decision";
import { holdingOn } from "../../people/holding-on";
import { documentDueOn } from "../document-due";
import type { Template } from "../template/template";
import { firstCited } from "./citation-words";
import { complaintDataOf, complaintSources } from "./complaint-data";
import { copiesOf } from "./copies";
import { courseOf, courseSources } from "./course-data";
import { denunciationOf, denunciationSources } from "./denunciation-data";
import { type OfficeWords, officeData, officeSources } from "./office-data";
import { partiesOf } from "./parties-data";
import { partyOf } from "./party";
import { present } from "./present";
import { proceedingDataOf, proceedingSources } from "./proceeding-data";
import { signerOf } from "./signature";
import { stepSources } from "./step-data";
import type { TemplateData } from "./template-data";

/** What the caller says about a letter beside the case and the decision. */
export interface LetterWords extends OfficeWords {
  /** Of a refusal: the facts behind its grounds, printed after them as one paragraph; `groundsCheck.reason` of the file otherwise. */
  readonly reason?: string;
}

export interface BuiltData {
  readonly data: TemplateData;
  /** Path of a template value → where the value is to be written: a path of the case file, or `agency.…`. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Brings together what a template may print. Nothing is made up: what is not known is left out. */
export function buildData(
  template: Template,
  decision: Decision,
  petition: Petition,
  words: LetterWords,
): BuiltData {
  const { agency, date } = words;
  const due = documentDueOn(decision, template.id, date);
  const rule =
    due?.rule ??
    template.forRules.find((id) => decision.obligations.some((duty) => duty.rule === id));
  const signer = signerOf({ decision, rule, agency, date, given: words.signer });
  const party = partyOf(petition, template.papers);
  const name = holdingOn(agency.names, date)[0];
  const cites = due?.cites ?? decision.obligations.find((duty) => duty.rule === rule)?.cites ?? [];
  const reaches = (audience: string): boolean => template.audience.includes(audience);
  const data: TemplateData = {
    ...officeData(template, words, signer),
    ...present("receivedBy", receiverOf(agency, petition.receivedOn, name?.name)),
    petition: {
      ...present("receivedOn", petition.receivedOn),
      ...present("writtenOn", petition.writtenOn),
      ...present("summary", subjectOf(petition.summary)),
      ...present(
        "instance",
        petition.instance === undefined ? undefined : instances[petition.instance],
      ),
    },
    addressees: [...party.addressees],
    party: present("name", party.name),
    persons: [...party.persons],
    ...present("complaintOf", party.complaintOf),
    aboutDiscipline: petition.complaint?.object?.kind === "disciplinary-decision",
    ...present("provision", firstCited(cites, template.cites)),
    refusal: {
      grounds: groundsOf(decision, template),
      ...present("reason", words.reason ?? petition.complaint?.groundsCheck?.reason),
    },
    ...present("transferredBy", transferrer(petition)),
    // Only a body that the letter names by itself is left out of the further recipients.
    ...copiesOf(
      reaches("transferring-body") ? transferrer(petition) : undefined,
      reaches("same-level-inspectorate")
        ? holdingOn(agency.inspectorates, date)[0]?.name
        : undefined,
      words.recipients ?? [],
    ),
    ...present("denunciation", denunciationOf(petition)),
    ...complaintDataOf(petition, due, { agency, date }),
    ...partiesOf(petition, template.papers),
    ...courseOf(petition, due),
    ...proceedingDataOf(decision, due, { agency, date }),
  };
  return {
    data,
    sources: {
      ...officeSources(template),
      ...caseSources,
      ...courseSources,
      ...complaintSources(petition),
      ...proceedingSources,
      ...stepSources,
      ...party.sources,
      ...denunciationSources(petition),
    },
  };
}

function groundsOf(
  { admission: { grounds } }: Decision,
  { cites }: Template,
): TemplateData["refusal"]["grounds"] {
  if (grounds.length === 0) return [{}];
  return grounds.map((ground) => ({
    ...present("provision", firstCited(ground.cites, cites)),
    label: ground.label.vi,
  }));
}

const instances = { 1: "lần đầu", 2: "lần hai" } as const;

const caseSources: Readonly<Record<string, string>> = {
  receivedBy: "agency.names",
  "petition.receivedOn": "receivedOn",
  "petition.writtenOn": "writtenOn",
  "petition.summary": "summary",
  "petition.instance": "instance",
  transferredBy: "transferredBy.name",
  inspectorate: "agency.inspectorates",
};

/**
 * Who received the petition, by the name of that day: a body that was renamed or merged since says so. Undefined when the profile does
 * not say how the agency was named then.
 */
function receiverOf(
  agency: Agency,
  receivedOn: string | undefined,
  today: string | undefined,
): string | undefined {
  if (receivedOn === undefined || today === undefined) return today;
  const then = holdingOn(agency.names, receivedOn)[0]?.name;
  return then === undefined || then === today ? then : `${then} (nay là ${today})`;
}

/** The summary as it follows the words `Khiếu nại về việc`: without repeating `khiếu nại`, without a full stop. */
function subjectOf(summary: string | undefined): string | undefined {
  return summary
    ?.normalize("NFC")
    .trim()
    .replace(/^khiếu nại\s+(?:về\s+việc\s+|về\s+|đối\s+với\s+)?/iu, "")
    .replace(/^về\s+việc\s+/iu, "")
    .replace(/[.,;:/\s]+$/u, "");
}

function transferrer({ transferredBy }: Petition): string | undefined {
  return transferredBy === "none" ? undefined : transferredBy?.name;
}
