import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { parseCase } from "../src/case/parse-case";
import { parseDialogue } from "../src/case/parse-dialogue";
import { decide } from "../src/decide/decide";
import { decideDialogue } from "../src/decide/decide-dialogue";
import type { Decision } from "../src/decide/decision";
import type { RecordDecision } from "../src/decide/record-decision";
import type { Parsed } from "../src/finding/finding";
import { builtInSources } from "../src/rulebook/built-in-sources";
import { loadRulebook } from "../src/rulebook/load";
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
      examples: z.array(z.strictObject({ file: words, asOf: z.iso.date() })).min(1),
      passages: z.array(passageSchema).min(1),
    }),
  ),
});

/** A rule that carries a passage, and a scenario in which it answers yes. */
export interface CarryingRule {
  readonly id: string;
  readonly scenario?: string;
  /** The example files in whose decision it answers yes. */
  readonly examples: readonly string[];
}

export interface OriginExample {
  readonly file: string;
  readonly asOf: string;
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
  readonly examples: readonly OriginExample[];
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
  return Promise.all(
    documents.map(async ({ passages, ...document }) => {
      const shown = await rulesShown(root, document.overlay, document.examples);
      return {
        ...document,
        passages: passages.map(({ where, vi, en, provision, rules = [] }) => {
          const ids = [...new Set([...rules, ...rulesCiting(provision, files)])];
          const reason = excuses[provision];
          return {
            where,
            says: { vi, en },
            provision,
            rules: ids.map((id) => carrying(id, files, shown)),
            ...(reason === undefined ? {} : { reason }),
          };
        }),
      };
    }),
  );
}

/** Rule → the example files in whose decision it answers yes. */
async function rulesShown(
  root: string,
  overlay: string,
  examples: readonly OriginExample[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rulebook = await loadRulebook({ overlays: [`${root}/rules/overlays/${overlay}`] });
  const shown = new Map<string, string[]>();
  for (const { file, asOf } of examples) {
    const bytes = readFileSync(`${root}/${file}`);
    const firing = /^record: dialogue$/mu.test(bytes.toString("utf8"))
      ? firingIn(await decideDialogue(rulebook, given(parseDialogue(bytes, { file })), { asOf }))
      : firingOn(await decide(rulebook, given(parseCase(bytes, { file })), { asOf }));
    for (const rule of firing) {
      const id = rule.replace(/\/.*$/u, "");
      const known = shown.get(id) ?? [];
      if (!known.includes(file)) shown.set(id, [...known, file]);
    }
  }
  return shown;
}

function given<Kind>(parsed: Parsed<Kind>): Kind {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
}

function firingOn({ answers }: Decision): readonly string[] {
  return answers.flatMap(({ rule, answer }) => (answer === "yes" ? [rule] : []));
}

function firingIn({ matters }: RecordDecision): readonly string[] {
  return matters.flatMap((matter) =>
    [
      ...matter.quotas,
      ...matter.obligations,
      ...matter.escalations,
      ...matter.assigned,
      ...matter.forbidden,
      ...matter.findings,
    ].map(({ rule }) => rule),
  );
}

function rulesCiting(provision: string, files: readonly RuleFiles[]): readonly string[] {
  return files
    .flatMap((one) => one.rules.flatMap(({ value }) => value.rules))
    .filter(({ versions }) => versions.some(({ cites }) => cites.includes(provision)))
    .map(({ id }) => id);
}

function carrying(
  id: string,
  files: readonly RuleFiles[],
  shown: ReadonlyMap<string, readonly string[]>,
): CarryingRule {
  const scenario = files
    .flatMap((one) => one.scenarios.flatMap(({ value }) => value.scenarios))
    .find(({ rule, expect }) => rule === id && expect.answer === "yes");
  return {
    id,
    ...(scenario === undefined ? {} : { scenario: scenario.name }),
    examples: shown.get(id) ?? [],
  };
}

/** The page `docs/origin-documents.md`. */
export function originPage(documents: readonly OriginDocument[]): string {
  const sections = documents.map(({ title, overlay, examples, passages }) =>
    [
      `## ${title.vi}`,
      "",
      `${title.en}. Rules: \`rules/overlays/${overlay}\`; their scenarios run with \`tiepdan rules test rules/overlays/${overlay}\`. Examples that run:`,
      "",
      "```sh",
      ...examples.map(
        ({ file, asOf }) =>
          `tiepdan explain ${file} --overlay rules/overlays/${overlay} --as-of ${asOf}`,
      ),
      "```",
      "",
      "| Passage | Provision | Rules | A scenario that runs | Examples in which it applies |",
      "| --- | --- | --- | --- | --- |",
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
  const examples = [...new Set(rules.flatMap((rule) => rule.examples))].map(nameOf);
  return `| ${where}: ${says.vi} (${says.en}) | ${provision} | ${named}${note} | ${scenarios.join("<br>")} | ${examples.join("<br>")} |`;
}

const nameOf = (file: string): string => `\`${file.replace(/^.*\/|\.yaml$/gu, "")}\``;
