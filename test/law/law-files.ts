import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type LawBook, lawBookFrom } from "../../src/law/law-book";
import { type LawSource, parseLawData } from "../../src/law/parse-law";

const folder = new URL("../../rules/law/", import.meta.url);

export const lawFiles: readonly string[] = [
  "instruments.yaml",
  "party-instruments.yaml",
  ...readdirSync(new URL("provisions/", folder))
    .sort()
    .map((name) => `provisions/${name}`),
];

export const readLawFile = (name: string): unknown =>
  parse(readFileSync(new URL(name, folder), "utf8"));

export const lawSources = (): readonly LawSource[] =>
  lawFiles.map((name) => ({ value: readLawFile(name) }));

/** The project's own law data, checked. */
export function projectLaw(): LawBook {
  const parsed = parseLawData(lawSources());
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return lawBookFrom(parsed.value);
}
