import type { Agency } from "../../case/agency-schema";
import type { Petition } from "../../case/case-schema";
import type { Decision } from "../../decide/decision";
import { MisuseError } from "../../finding/misuse-error";
import type { IsoDate } from "../../time/iso-date";
import type { Template } from "../template/template";
import { firstCited } from "./citation-words";
import { copiesOf } from "./copies";
import { holdingOn } from "./in-force";
import { partyOf } from "./party";
import { type Signer, signatureOf, signerOf } from "./signature";
import type { TemplateData } from "./template-data";

/** What the caller says about a letter beside the case and the decision. */
export interface LetterWords {
  /** The day the letter bears; it picks the version of the form and the agency's name. */
  readonly date: IsoDate;
  readonly agency: Agency;
  /** `12` or `12/TB-UBND`; left out, room is left for the clerk to write it. */
  readonly number?: string;
  /** Who signs, when not the person whom the decision or the agency profile names. */
  readonly signer?: Signer;
  /** More lines for `Nơi nhận`: other bodies concerned. */
  readonly recipients?: readonly string[];
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
  const due = decision.documents.find((document) => document.template === template.id);
  const rule =
    due?.rule ??
    template.forRules.find((id) => decision.obligations.some((duty) => duty.rule === id));
  const signer = signerOf({ decision, rule, agency, date, given: words.signer });
  const party = partyOf(petition, template.papers);
  const name = holdingOn(agency.names, date)[0];
  const cites = due?.cites ?? decision.obligations.find((duty) => duty.rule === rule)?.cites ?? [];
  const data: TemplateData = {
    letterhead: {
      superior: holdingOn(agency.superiors, date).flatMap((body) =>
        body.printed === true ? [upper(body.name)] : [],
      ),
      body: (name?.letterhead ?? []).map(upper),
      ...numberOf(words.number, `${template.symbol}-${agency.symbol}`),
      ...present("place", holdingOn(agency.places, date)[0]?.place),
    },
    date,
    agency: present("name", name?.name),
    ...present("receivedBy", receiverOf(agency, petition.receivedOn, name?.name)),
    petition: {
      ...present("receivedOn", petition.receivedOn),
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
    ...copiesOf(
      transferrer(petition),
      holdingOn(agency.inspectorates, date)[0]?.name,
      words.recipients ?? [],
    ),
    ...present("draftingUnit", agency.draftingUnit),
    signature: signer === undefined ? { posts: [] } : signatureOf(signer),
  };
  return { data, sources: { ...fixedSources, ...party.sources } };
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

const fixedSources: Readonly<Record<string, string>> = {
  "letterhead.place": "agency.places",
  "letterhead.body[]": "agency.names",
  "letterhead.superior[]": "agency.superiors",
  "letterhead.symbol": "agency.symbol",
  draftingUnit: "agency.draftingUnit",
  receivedBy: "agency.names",
  "signature.posts[]": "agency.offices",
  "agency.name": "agency.names",
  "signature.name": "agency.offices",
  "petition.receivedOn": "receivedOn",
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

function upper(text: string): string {
  return text.toLocaleUpperCase("vi");
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

/** The number with its zero (below 10), and the symbol after the stroke. */
function numberOf(
  number: string | undefined,
  symbol: string,
): { readonly symbol: string; readonly number?: string } {
  if (number === undefined) return { symbol };
  const parts = /^0*([1-9]\d*)(?:\/(\S.*))?$/u.exec(number.trim());
  if (parts === null) {
    throw new MisuseError(
      "bad-number",
      `\`${number}\` is no document number: write it as 12 or 12/${symbol}.`,
    );
  }
  return { number: (parts[1] ?? "").padStart(2, "0"), symbol: parts[2] ?? symbol };
}

function transferrer({ transferredBy }: Petition): string | undefined {
  return transferredBy === "none" ? undefined : transferredBy?.name;
}

function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
