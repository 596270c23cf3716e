import type { Lang } from "../finding/finding";
import { builtInData } from "../rulebook/built-in-rulebook";
import { builtInSources } from "../rulebook/built-in-sources";
import { type RuleFiles, readRuleFiles } from "../rulebook/read-files";
import { readFolder } from "../rulebook/read-folder";
import type { RulebookData } from "../rulebook/rulebook-data";
import { packageFolder } from "./package-folder";

export interface OpenedRules {
  readonly files: RuleFiles;
  /** What the files join; nothing when they are the packaged rules themselves. */
  readonly base?: RulebookData;
}

/** The rule files of the folders named, or the packaged ones. */
export async function openRules(folders: readonly string[], lang: Lang): Promise<OpenedRules> {
  if (folders.length === 0) {
    return { files: readRuleFiles(await builtInSources(await packageFolder()), lang) };
  }
  const sources = (await Promise.all(folders.map(readFolder))).flat();
  return { files: readRuleFiles(sources, lang), base: builtInData() };
}
