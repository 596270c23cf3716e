import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { MisuseError } from "../finding/misuse-error";

/**
 * Writes a whole file or nothing: what is half-written never stands under the final name. A place that cannot be written to is wrong
 * use (exit 2).
 */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(partial, bytes);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw cannotWrite(file, error);
  }
}

function cannotWrite(file: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (code === undefined) return error;
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "writing there is not allowed",
    EPERM: "writing there is not allowed",
    EROFS: "the disk is read-only",
    EEXIST: "a file stands where the folder should be",
    ENOTDIR: "a file stands where the folder should be",
    EISDIR: "it is a folder",
    ENAMETOOLONG: "the name is too long",
    ENOSPC: "the disk is full",
  };
  return new MisuseError(
    "cannot-write",
    `\`${file}\` cannot be written: ${reasons[code] ?? code}.`,
  );
}
