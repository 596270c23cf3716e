import { MisuseError } from "../finding/misuse-error";

/** One input: its name for findings, and its bytes. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the inputs that the arguments name: files, folders with all records in them, glob patterns, or `-` for standard input.
 * A pattern or folder in which nothing is found, and a file that cannot be read, are wrong use (exit 2).
 */
export async function readInputs(patterns: readonly string[]): Promise<readonly Input[]> {
  const names = (await Promise.all(patterns.map(namesOf))).flat();
  return Promise.all([...new Set(names)].map(readInput));
}

async function namesOf(pattern: string): Promise<readonly string[]> {
  if (pattern === "-") return [pattern];
  if (!/[*?{}[\]!]/u.test(pattern))
    return (await isFolder(pattern)) ? recordsIn(pattern) : [pattern];
  const { glob } = await import("tinyglobby");
  const found = await glob([pattern], { expandDirectories: false });
  if (found.length === 0) {
    throw new MisuseError(
      "nothing-matches",
      `\`${pattern}\` matches no file: check the pattern and the folder it starts from.`,
    );
  }
  return found.sort();
}

async function isFolder(name: string): Promise<boolean> {
  const { stat } = await import("node:fs/promises");
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The records in a folder and in the folders in it, in the order of their names. */
async function recordsIn(folder: string): Promise<readonly string[]> {
  const [{ glob }, { join }] = await Promise.all([import("tinyglobby"), import("node:path")]);
  const found = await glob(["**/*.{yaml,yml,json,ndjson,jsonl}"], { cwd: folder });
  if (found.length === 0) {
    throw new MisuseError(
      "nothing-matches",
      `\`${folder}\` holds no record (.yaml, .yml, .json, .ndjson): check the folder.`,
    );
  }
  return found.sort().map((name) => join(folder, name));
}

async function readInput(file: string): Promise<Input> {
  const { readFile } = await import("node:fs/promises");
  if (file === "-") return { file: "stdin", bytes: await readStdin() };
  try {
    return { file, bytes: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: "there is no such file",
      ENOTDIR: "a file stands where a folder should be",
      EISDIR: "it is a folder",
      EACCES: "reading it is not allowed",
      EPERM: "reading it is not allowed",
    };
    throw new MisuseError("cannot-read", `\`${file}\` cannot be read: ${reasons[code] ?? code}.`);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
