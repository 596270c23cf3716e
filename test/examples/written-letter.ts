import { decide } from "../../src/decide/decide";
import { compose } from "../../src/document/compose";
import { composeGeneral } from "../../src/document/compose-general";
import type { OfficialDocument } from "../../src/document/official-document";
import type { Parsed } from "../../src/finding/finding";
import { loadRulebook } from "../../src/rulebook/load";
import type { HistoryLetter } from "./read-history";

export const rulebook = await loadRulebook();

/** The letter as it was written: on its own day, with the case as it stood. */
export async function written({
  record,
  agency,
  about,
}: HistoryLetter): Promise<Parsed<OfficialDocument>> {
  const { record: _, template, unit: __, case: ___, ...words } = record;
  const options = { ...words, agency, law: rulebook.law };
  if (about === undefined) return composeGeneral(template, options);
  const decision = await decide(rulebook, about.file, { asOf: record.date, agency });
  return compose(template, decision, about.file, options);
}

/** The letter itself, where nothing keeps it from being written. */
export function letterOf(parsed: Parsed<OfficialDocument>): OfficialDocument {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
}
