import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { builtInSources } from "../src/rulebook/built-in-sources";
import { type RuleFiles, readRuleFiles } from "../src/rulebook/read-files";
import { readFolder } from "../src/rulebook/read-folder";

const words = z.string().trim().min(1);
const text = z.strictObject({ vi: words, en: words });
const passageSchema = z.strictObject({
  where: words,
  vi: words,
  en: words,
  provision: words,
  /** Rules that carry it beside those that cite the provision. */
  rules: z.array(words).optional(),
});
const fileSchema = z.strictObject({
  documents: z.array(
    z.strictObject({
      title: text,
      overlay: words,
      example: words,
      /** The record of a dialogue under the same rules. */
      dialogue: words.optional(),
      passages: z.array(passageSchema).min(1),
    }),
  ),
});

/** A rule that carries a passage, and a scenario in which it answers yes. */
export interface CarryingRule {
  readonly id: string;
  readonly scenario?: string;
}

export interface TracedPassage {
  readonly where: string;
  readonly says: { readonly vi: string; readonly en: string };
  readonly provision: string;
  readonly rules: readonly CarryingRule[];
  /** Why no rule cites the provision. */
  readonly reason?: string;
}

export interface OriginDocument {
  readonly title: { readonly vi: string; readonly en: string };
  readonly overlay: string;
  readonly example: string;
  readonly dialogue?: string | undefined;
  readonly passages: readonly TracedPassage[];
}

/** Each passage of the documents the project came from, with the rules that carry it. `root` is the folder of the repository. */
export async function originDocuments(root: string): Promise<readonly OriginDocument[]> {
  const read = (file: string): unknown => parse(readFileSync(`${root}/${file}`, "utf8"));
  const { documents } = fileSchema.parse(read("docs/origin-passages.yaml"));
  const excuses = z.record(words, words).parse(read("rules/law/not-encoded.yaml"));
  const overlays = readdirSync(`${root}/rules/overlays`).sort();
  const files = [
    readRuleFiles(await builtInSources(root), "en"),
    ...(await Promise.all(
      overlays.map(async (name) =>
        readRuleFiles(await readFolder(`${root}/rules/overlays/${name}`), "en"),
      ),
    )),
  ];
  return documents.map(({ passages, ...document }) => ({
    ...document,
    passages: passages.map(({ where, vi, en, provision, rules = [] }) => {
      const ids = [...new Set([...rules, ...rulesCiting(provision, files)])];
      const reason = excuses[provision];
      return {
        where,
        says: { vi, en },
        provision,
        rules: ids.map((id) => carrying(id, files)),
        ...(reason === undefined ? {} : { reason }),
      };
    }),
  }));
}

function rulesCiting(provision: string, files: readonly RuleFiles[]): readonly string[] {
  return files
    .flatMap((one) => one.rules.flatMap(({ value }) => value.rules))
    .filter(({ versions }) => versions.some(({ cites }) => cites.includes(provision)))
    .map(({ id }) => id);
}

function carrying(id: string, files: readonly RuleFiles[]): CarryingRule {
  const scenario = files
    .flatMap((one) => one.scenarios.flatMap(({ value }) => value.scenarios))
    .find(({ rule, expect }) => rule === id && expect.answer === "yes");
  return { id, ...(scenario === undefined ? {} : { scenario: scenario.name }) };
}

/** The page `docs/origin-documents.md`. */
export function originPage(documents: readonly OriginDocument[]): string {
  const sections = documents.map(({ title, overlay, example, dialogue, passages }) =>
    [
      `## ${title.vi}`,
      "",
      `${title.en}. Rules: \`rules/overlays/${overlay}\`. An example that runs: \`tiepdan decide ${example} --overlay rules/overlays/${overlay}\`${dialogue === undefined ? "" : `, and of a dialogue and what was raised in it: \`tiepdan explain ${dialogue} --overlay rules/overlays/${overlay}\``}; the scenarios run with \`tiepdan rules test rules/overlays/${overlay}\`.`,
      "",
      "| Passage | Provision | Rules | A scenario that runs |",
      "| --- | --- | --- | --- |",
      ...passages.map(row),
    ].join("\n"),
  );
  return [
    "# The origin documents",
    "",
    "Generated from `docs/origin-passages.yaml` and the rule files: what each passage of the five documents that the project came from has become. Passages are named in our own words.",
    "",
    `${sections.join("\n\n")}\n`,
  ].join("\n");
}

function row({ where, says, provision, rules, reason }: TracedPassage): string {
  const named = rules.map(({ id }) => `\`${id}\``).join("<br>");
  const scenarios = rules.map(({ scenario }) => scenario ?? "").filter((name) => name !== "");
  const note = reason === undefined ? "" : `${named === "" ? "" : "<br>"}${reason}`;
  return `| ${where}: ${says.vi} (${says.en}) | ${provision} | ${named}${note} | ${scenarios.join("<br>")} |`;
}
