import type { OfficialDocument } from "../official-document";

/** The document with all its text in NFC, in which the checks look for words; itself when it is so already. */
export function precomposed(document: OfficialDocument): OfficialDocument {
  const written = JSON.stringify(document);
  if (written === written.normalize("NFC")) return document;
  const composed: unknown = JSON.parse(written, (_, value: unknown) =>
    typeof value === "string" ? value.normalize("NFC") : value,
  );
  return composed as OfficialDocument;
}
