import { readFile } from "node:fs/promises";
import type { BookSource } from "../book/context";
import type { Template } from "../document/template/template";
import { readYamlSource } from "../finding/yaml-source";
import { builtInSources } from "../rulebook/built-in-sources";
import { loadRulebook } from "../rulebook/load";
import { type RuleSource, readRuleFiles } from "../rulebook/read-files";
import { readFolder } from "../rulebook/read-folder";

export interface BookFolders {
  readonly folder: string;
  readonly rules: readonly string[];
  readonly overlays: readonly string[];
  readonly templates: readonly Template[];
  /** Whether the scenarios of a packaged topic are wanted; all are unless told. Reading them takes longest. */
  readonly wantsScenariosOf?: (topic: string) => boolean;
}

/** What a book is made from: the packaged rule files with those of the folders, and the rulebook that they give. */
export async function openBookSource({
  folder,
  rules,
  overlays,
  templates,
  wantsScenariosOf = () => true,
}: BookFolders): Promise<BookSource> {
  const rulebook = await loadRulebook({ folders: rules, overlays });
  const own = await Promise.all([...overlays, ...rules].map(readFolder));
  const packaged = scenariosOfTopics(await builtInSources(folder), wantsScenariosOf);
  const files = readRuleFiles([...packaged, ...own.flat()]);
  const file = `${folder}/rules/law/not-encoded.yaml`;
  const { value } = readYamlSource(await readFile(file), { file });
  return {
    rulebook,
    files: files.rules.map((placed) => placed.value),
    scenarios: files.scenarios.map((placed) => placed.value),
    templates,
    notEncoded: value as Readonly<Record<string, string>>,
  };
}

/** Without the scenarios of topics that are not wanted; in the package they stand beside the file of their topic and bear its name. */
function scenariosOfTopics(
  sources: readonly RuleSource[],
  isWanted: (topic: string) => boolean,
): readonly RuleSource[] {
  const topics = new Map(
    sources.flatMap(({ file, text }) => {
      const topic = /^topic: (?<topic>\S+)$/mu.exec(wordsOf(text))?.groups?.topic;
      return topic === undefined ? [] : [[file, topic] as const];
    }),
  );
  return sources.filter(({ file }) => {
    const topic = topics.get(file.replace(/\.scenarios\.yaml$/u, ".yaml"));
    return !file.endsWith(".scenarios.yaml") || topic === undefined || isWanted(topic);
  });
}

function wordsOf(text: RuleSource["text"]): string {
  return typeof text === "string" ? text : new TextDecoder().decode(text);
}
