import type { Agency } from "../../case/agency-schema";
import { MisuseError } from "../../finding/misuse-error";
import { holdingOn } from "../../people/holding-on";
import type { IsoDate } from "../../time/iso-date";
import type { Template } from "../template/template";
import { copiesOf } from "./copies";
import { documentNumber, numberMarks } from "./document-number";
import { present } from "./present";
import { type Signer, signatureOf } from "./signature";
import type { OfficeData } from "./template-data";

/** What the caller says of every letter: its day, the office, and what the office decides about it. */
export interface OfficeWords {
  /** The day the letter bears; it picks the version of the form and the agency's name. */
  readonly date: IsoDate;
  readonly agency: Agency;
  /** `12` or `12/TB-UBND`; left out, room is left for the clerk to write it. */
  readonly number?: string;
  /** Who signs, when not the person whom the decision or the agency profile names. */
  readonly signer?: Signer;
  /** More lines for `Nơi nhận`: other bodies concerned. */
  readonly recipients?: readonly string[];
}

/** What the agency profile and the caller say about any letter of an office. */
export function officeData(
  template: Template,
  words: OfficeWords,
  signer: Signer | undefined,
): OfficeData {
  const { agency, date } = words;
  const name = holdingOn(agency.names, date)[0];
  const { otherRecipients } = copiesOf(undefined, undefined, words.recipients ?? []);
  return {
    letterhead: {
      superior: holdingOn(agency.superiors, date).flatMap((body) =>
        body.printed === true ? [upper(body.name)] : [],
      ),
      body: (name?.letterhead ?? []).map(upper),
      ...numberOf(words.number, symbolOf(template, agency), template.regime),
      ...present("place", holdingOn(agency.places, date)[0]?.place),
    },
    date,
    agency: present("name", name?.name),
    otherRecipients,
    ...present("draftingUnit", agency.draftingUnit),
    signature: signer === undefined ? { posts: [] } : signatureOf(signer, template, agency),
  };
}

const sources: Readonly<Record<string, string>> = {
  "letterhead.place": "agency.places",
  "letterhead.body[]": "agency.names",
  "letterhead.superior[]": "agency.superiors",
  "letterhead.symbol": "agency.symbol",
  draftingUnit: "agency.draftingUnit",
  "agency.name": "agency.names",
  "signature.posts[]": "agency.offices",
  "signature.name": "agency.offices",
};

/** Where the values of an office's letter are to be written. */
export function officeSources(
  template: Pick<Template, "regime" | "symbol" | "signs">,
): Readonly<Record<string, string>> {
  return {
    ...sources,
    ...(isStateDispatch(template) ? { "letterhead.symbol": "agency.draftingUnit" } : {}),
    ...(template.signs === "collective" ? { "signature.posts[0]": "agency.collective" } : {}),
  };
}

/** The kinds of the State without an abbreviation: dispatches, whose number ends with the unit that drafted them. */
function isStateDispatch({ regime, symbol }: Pick<Template, "regime" | "symbol">): boolean {
  return regime === "state" && symbol === undefined;
}

/**
 * What stands after the number. A kind with an abbreviation: `TB-UBND`; a dispatch of the State: the body and the unit that drafted it,
 * `UBND-TCD` (mục II.3 phần I Phụ lục I Nghị định 30/2020/NĐ-CP); of the Party: `TB/TU` (khoản 1 mục II Hướng dẫn 36-HD/VPTW).
 */
function symbolOf({ regime, symbol }: Template, { symbol: body, draftingUnit }: Agency): string {
  if (regime === "party") return symbol === undefined ? body : `${symbol}/${body}`;
  if (symbol !== undefined) return `${symbol}-${body}`;
  // Without the unit the number would be wrong: an empty symbol is a gap that the letter tells about.
  return draftingUnit === undefined ? "" : `${body}-${draftingUnit}`;
}

/** The number with its zero (below 10), and the symbol after it. */
function numberOf(
  text: string | undefined,
  symbol: string,
  regime: Template["regime"],
): { readonly symbol: string; readonly number?: string } {
  if (text === undefined) return { symbol };
  const number = documentNumber(text, regime);
  if (number === undefined) {
    throw new MisuseError(
      "bad-number",
      `\`${text}\` is no document number: write it as 12 or 12${numberMarks[regime]}${symbol}.`,
    );
  }
  return { symbol, ...number };
}

function upper(text: string): string {
  return text.toLocaleUpperCase("vi");
}
