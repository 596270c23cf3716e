import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { MisuseError } from "../../finding/misuse-error";
import { exitCode } from "../exit-code";
import { packageFolder } from "../package-folder";
import { writeOut } from "../write";

/** `tiepdan schema`: one of the published JSON Schemas, or their names. */
export async function schema(name: string | undefined): Promise<number> {
  const folder = join(await packageFolder(), "schemas");
  const names = (await readdir(folder)).map((file) => file.replace(/\.schema\.json$/u, "")).sort();
  if (name === undefined) {
    writeOut(names.join("\n"));
    return exitCode.clean;
  }
  if (!names.includes(name)) {
    throw new MisuseError(
      "unknown-schema",
      `\`${name}\` is no schema: choose one of ${names.join(", ")}.`,
    );
  }
  writeOut(await readFile(join(folder, `${name}.schema.json`), "utf8"));
  return exitCode.clean;
}
