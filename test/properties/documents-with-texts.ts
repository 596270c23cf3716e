import { composeGeneral } from "../../src/document/compose-general";
import type { OfficialDocument } from "../../src/document/official-document";
import type { Parsed } from "../../src/finding/finding";
import { isoDate } from "../../src/time/iso-date";
import { agency, composed, petition } from "../document/samples";

/** A letter about a case with texts wherever the case file and the caller may write any. */
export function caseLetter([
  name = "",
  address = "",
  summary = "",
  signer = "",
  recipient = "",
]: readonly string[]): Parsed<OfficialDocument> {
  return composed({
    petition: {
      ...petition,
      summary,
      complainants: (petition.complainants ?? []).map((person) => ({ ...person, name, address })),
    },
    data: { signer: { title: "CHỦ TỊCH", name: signer }, recipients: [recipient] },
  });
}

/** A general letter with texts in its fields. */
export function dispatch([
  about = "",
  to = "",
  opening = "",
  point = "",
  place = "",
]: readonly string[]): Parsed<OfficialDocument> {
  return composeGeneral("dispatch", {
    date: isoDate("2026-07-08"),
    number: "5",
    agency: { ...agency, places: [{ place, from: isoDate("2025-07-01") }] },
    fields: {
      about,
      to: [to, "Ông Hai"],
      opening: [opening],
      points: [point, "Hai"],
      closing: "Hết",
    },
  });
}

const wordKeys = [
  ...["text", "superior", "body", "number", "placeDate", "lines", "posts", "note", "contact"],
  ...["label", "reference", "title"],
];

/** A document with the given texts, in turn, wherever the model has a text. */
export function withTexts(document: OfficialDocument, given: readonly string[]): OfficialDocument {
  let next = 0;
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === "string") {
      if (!wordKeys.includes(key)) return value;
      next += 1;
      return given[next % given.length];
    }
    if (Array.isArray(value)) return value.map((item) => replaced(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, replaced(item, name)]),
    );
  };
  return replaced(document, "") as OfficialDocument;
}
