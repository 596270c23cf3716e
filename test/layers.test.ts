import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const sourceRoot = resolve(import.meta.dirname, "../src");

/** Lowest first; a folder imports itself and folders of lower rows only. */
const layers: readonly (readonly string[])[] = [
  ["finding", "language", "generated"],
  ["time"],
  ["law"],
  ["case", "place"],
  ["rulebook"],
  ["people"],
  ["decide"],
  ["explain", "document"],
  ["check", "book"],
  ["summary"],
  ["report"],
  ["cli"],
];

const rankOf = new Map(layers.flatMap((names, rank) => names.map((name) => [name, rank] as const)));

interface Import {
  readonly file: string;
  readonly fromFolder: string;
  readonly toFolder: string;
  readonly target: string;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, "utf8");
  const targets = [...text.matchAll(/(?:from\s+|import\()\s*"(\.[^"]+)"/gu)].map((match) =>
    String(match[1]),
  );
  const fromFolder = String(relative(sourceRoot, file).split("/")[0]);
  return targets.map((target) => ({
    file: relative(sourceRoot, file),
    fromFolder,
    toFolder: String(relative(sourceRoot, resolve(dirname(file), target)).split("/")[0]),
    target,
  }));
}

const files = readdirSync(sourceRoot, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(sourceRoot, name));
const imports = files.filter((file) => dirname(file) !== sourceRoot).flatMap(importsOf);

describe("the folders of src", () => {
  it("are all named in the order of layers", () => {
    const folders = readdirSync(sourceRoot, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map((entry) => entry.name).filter((name) => !rankOf.has(name))).toEqual([]);
  });

  it("import downward only", () => {
    expect(imports.length).toBeGreaterThan(50);
    const upward = imports.filter(
      ({ fromFolder, toFolder }) => (rankOf.get(toFolder) ?? 99) > (rankOf.get(fromFolder) ?? -1),
    );
    expect(upward).toEqual([]);
  });

  it("leave json-rules-engine to one file", () => {
    const users = files.filter((file) =>
      /from "json-rules-engine"|import\("json-rules-engine"\)/u.test(readFileSync(file, "utf8")),
    );
    expect(users.map((file) => relative(sourceRoot, file))).toEqual(["decide/engine.ts"]);
  });

  it("hold no file of more than 250 lines", () => {
    const long = files
      .map((file) => ({
        file: relative(sourceRoot, file),
        lines: readFileSync(file, "utf8").split("\n").length - 1,
      }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it("read no clock, network or environment outside the command", () => {
    const library = files.filter((file) => !relative(sourceRoot, file).startsWith("cli/"));
    const offenders = library.filter((file) =>
      /\bDate\.now\(|new Date\(\)|process\.env|Math\.random|\bfetch\(|DateTime\.(?:now|local)\(\)/u.test(
        readFileSync(file, "utf8"),
      ),
    );
    expect(offenders.map((file) => relative(sourceRoot, file))).toEqual([]);
  });
});
