import type { Lang, Parsed } from "../finding/finding";
import { toFinding } from "../finding/problem";
import type { Assembled } from "./assemble";
import type { OfficialDocument } from "./official-document";

/** What composing came to, in the reader's language: Vietnamese unless told. */
export function parsedDocument(
  { document, problems }: Assembled,
  lang: Lang = "vi",
): Parsed<OfficialDocument> {
  const findings = problems.map((problem) => toFinding(problem, lang));
  return document === undefined ? { ok: false, findings } : { ok: true, value: document, findings };
}
