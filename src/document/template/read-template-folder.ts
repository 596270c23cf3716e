import { MisuseError } from "../../finding/misuse-error";

/** A file of a template folder: where it is, and its name within the folder, both without `.hbs`. */
export interface TemplateFile {
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The `.hbs` files of a folder and the folders in it, in the order of their names. Throws MisuseError "cannot-read", "nothing-matches". */
export async function readTemplateFolder(folder: string): Promise<readonly TemplateFile[]> {
  const { readdir, readFile } = await import("node:fs/promises");
  const { join, relative, sep } = await import("node:path");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new MisuseError(
      "cannot-read",
      `\`${folder}\` is no folder that can be read: name a folder of templates.`,
    );
  });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".hbs"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  if (files.length === 0) {
    throw new MisuseError(
      "nothing-matches",
      `\`${folder}\` holds no template (.hbs): check the path.`,
    );
  }
  return Promise.all(
    files.map(async (path) => ({
      file: withoutEnding(path),
      name: withoutEnding(relative(folder, path).split(sep).join("/")),
      bytes: await readFile(path),
    })),
  );
}

function withoutEnding(path: string): string {
  return path.replace(/\.hbs$/u, "");
}
