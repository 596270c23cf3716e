import type { Agency } from "../case/agency-schema";
import type { Lang, Parsed } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { toFinding } from "../finding/problem";
import { vietnameseDate } from "../language/vietnamese-date";
import { holdingOn } from "../people/holding-on";
import { type IsoDate, isoDate } from "../time/iso-date";
import { cleanText } from "./clean-text";
import { copyProblems } from "./copy-problems";
import { type Signer, signatureOf, signerOf } from "./data/signature";
import { forAudience } from "./for-audience";
import type { Copy, CopyBlock, OfficialDocument } from "./official-document";
import { type Keep, partOf } from "./part-of";

export interface CopyOptions {
  /** `SY` sao y, `SL` sao lục (of a sao y), `TrS` trích sao. */
  readonly kind: Copy["kind"];
  /** The body that copies; its profile gives name, place and head on that day. */
  readonly agency: Agency;
  readonly date: IsoDate | string;
  /** All copies of a body are numbered in one series a year; left out, room is left for the clerk to write it. */
  readonly number?: string;
  /** Who signs, when not the head: the head says who signs copies (khoản 1 Điều 27 Nghị định 30/2020/NĐ-CP). */
  readonly signer?: Signer;
  readonly recipients?: readonly string[];
  /** Of a trích sao: which parts of the text are wanted; title, addressees, recipients and signatures always stay. */
  readonly keep?: Keep;
  /** Of a trích sao: who is to read it; what they may not see is left out. */
  readonly audience?: readonly string[];
  readonly lang?: Lang;
}

/**
 * A copy of a document with what makes it one under it (Điều 25 Nghị định 30/2020/NĐ-CP): whole as sao y or sao lục, in part as trích
 * sao. What speaks against the copy is a finding. Throws MisuseError "bad-number", "bad-date", and those of `forAudience`.
 * `copyDocument(document, { kind: "SY", agency, date: "2026-07-09", number: "5" })` bears `Số: 05/SY-UBND`.
 */
export function copyDocument(
  document: OfficialDocument,
  options: CopyOptions,
): Parsed<OfficialDocument> {
  const { lang = "vi", audience, keep } = options;
  const date = isoDate(options.date);
  const seen = audience === undefined ? document : forAudience(document, audience);
  const part = keep === undefined ? seen : partOf(seen, keep);
  const copy = copyOf(document, date, options);
  const findings = copyProblems(document, part, copy, { ...options, date }).map((problem) =>
    toFinding(problem, lang),
  );
  return findings.length === 0
    ? { ok: true, value: { ...part, copy }, findings }
    : { ok: false, findings };
}

function copyOf(document: OfficialDocument, date: IsoDate, options: CopyOptions): Copy {
  const { kind, agency, recipients = [] } = options;
  const [name] = holdingOn(agency.names, date);
  const [place] = holdingOn(agency.places, date);
  const superiors = holdingOn(agency.superiors, date).filter(({ printed }) => printed === true);
  const { posts, name: signer = "" } = signatureOf(
    signerOf({ agency, date, given: options.signer }) ?? { title: "" },
    { regime: document.regime, signs: "own" },
    agency,
  );
  return {
    kind,
    superior: superiors.map((body) => upper(body.name)),
    body: (name?.letterhead ?? []).map(upper),
    number: numberLine(document, options),
    placeDate: place === undefined ? "" : `${clean(place.place)}, ${vietnameseDate(date)}`,
    recipients: [
      ...recipients.map((line) => `${line.replace(/[.;,\s]+$/u, "")};`),
      archiveLine(document, name?.name),
    ].map((text) => [{ text: clean(text) }]),
    signature: { posts: posts.map(clean), name: signer === "" ? [] : [{ text: clean(signer) }] },
    ...(document.copy === undefined ? {} : { of: blockOf(document.copy) }),
  };
}

/** Where the copy is kept: the State's clerical office, the office of the Party's committee. */
function archiveLine({ regime }: OfficialDocument, agency = ""): string {
  return regime === "party" ? `Lưu Văn phòng ${agency}.` : "Lưu: VT.";
}

function upper(text: string): string {
  return clean(text).toLocaleUpperCase("vi");
}

function clean(text: string): string {
  return cleanText(text).text;
}

/** `Số: 05/SY-UBND`; copies of the Party are all `BS`: `Số 05-BS/TU`. */
function numberLine({ regime }: OfficialDocument, { kind, agency, number }: CopyOptions): string {
  const [, digits] = /^0*([1-9]\d*)$/u.exec(number?.trim() ?? "") ?? [];
  if (number !== undefined && digits === undefined) {
    throw new MisuseError("bad-number", `\`${number}\` is no number of a copy: write it as 12.`);
  }
  const written = digits?.padStart(2, "0") ?? "          ";
  return regime === "party"
    ? `Số ${written}-BS/${agency.symbol}`
    : `Số: ${written}/${kind}-${agency.symbol}`;
}

/** A copy of a copy is drawn under the block it was made of, and no deeper. */
function blockOf({ of: _, ...block }: Copy): CopyBlock {
  return block;
}
