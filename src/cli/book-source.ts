import { readFile } from "node:fs/promises";
import type { BookSource } from "../book/context";
import type { Template } from "../document/template/template";
import { readYamlSource } from "../finding/yaml-source";
import { builtInSources } from "../rulebook/built-in-sources";
import { loadRulebook } from "../rulebook/load";
import { readRuleFiles } from "../rulebook/read-files";
import { readFolder } from "../rulebook/read-folder";

export interface BookFolders {
  readonly folder: string;
  readonly rules: readonly string[];
  readonly overlays: readonly string[];
  readonly templates: readonly Template[];
}

/** What a book is made from: the packaged rule files with those of the folders, and the rulebook that they give. */
export async function openBookSource({
  folder,
  rules,
  overlays,
  templates,
}: BookFolders): Promise<BookSource> {
  const rulebook = await loadRulebook({ folders: rules, overlays });
  const own = await Promise.all([...overlays, ...rules].map(readFolder));
  const files = readRuleFiles([...(await builtInSources(folder)), ...own.flat()]);
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
