import { MisuseError } from "../finding/misuse-error";
import type { RuleSource } from "./read-files";

/** The YAML and JSON files of a rule folder and the folders in it, in the order of their names. Throws MisuseError "cannot-read". */
export async function readFolder(folder: string): Promise<readonly RuleSource[]> {
  const { readdir, readFile } = await import("node:fs/promises");
  const { join } = await import("node:path");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new MisuseError(
      "cannot-read",
      `\`${folder}\` is no folder that can be read: name a folder of rule files.`,
    );
  });
  const names = entries
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  if (names.length === 0) {
    throw new MisuseError(
      "nothing-matches",
      `\`${folder}\` holds no rule file (.yaml, .yml, .json): check the path.`,
    );
  }
  return Promise.all(names.map(async (file) => ({ file, text: await readFile(file) })));
}
