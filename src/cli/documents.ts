import { checkDocument } from "../document/form/check-document";
import { parseDocument } from "../document/parse-document";
import type { Finding, Lang } from "../finding/finding";
import type { Input } from "./input";

/** What is wrong with the file of a document, or with the form of the document in it. */
export function checkDocumentInput({ file, bytes }: Input, lang: Lang): readonly Finding[] {
  const parsed = parseDocument(bytes, { file, lang });
  return parsed.ok ? checkDocument(parsed.value, { lang }) : parsed.findings;
}
