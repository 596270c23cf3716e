import type { RuleSource } from "./read-files";
import { readFolder } from "./read-folder";

/**
 * The packaged rule files of a package folder: all of `rules/` but the calendar, the administrative units, the tables of bodies, of case
 * files, of documents, of handling and of reports, and the list of what is not encoded.
 */
export async function builtInSources(packageFolder: string): Promise<readonly RuleSource[]> {
  const sources = await readFolder(`${packageFolder}/rules`);
  return sources.filter(
    ({ file }) =>
      !/rules[\\/](?:(?:bodies|calendar|case|documents|geography|handling|reporting-tables)[\\/]|law[\\/]not-encoded\.yaml$|overlays[\\/])/u.test(
        file,
      ),
  );
}
