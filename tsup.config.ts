import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly version: string;
};

// The command starts faster when these, hundreds of small files, are one with it; the library leaves them to its user's node_modules.
const bundled = ["cli-table3", "commander", "json-rules-engine", "yaml", "zod"];

/** Writes the licences of all packages that the bundler took into the command. */
function writeLicences(): void {
  const metafile = "dist/metafile-esm.json";
  const { inputs } = JSON.parse(readFileSync(metafile, "utf8")) as { readonly inputs: object };
  const packages = Object.keys(inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? [],
  );
  const texts = [...new Set(packages)].sort().map((folder) => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
    const text =
      file === undefined ? licenceNamed(folder) : readFileSync(`${folder}/${file}`, "utf8");
    return `${folder.replace(/^.*node_modules\//u, "")}\n\n${text.trim()}`;
  });
  writeFileSync("dist/cli-third-party-licenses.txt", `${texts.join("\n\n\n")}\n`);
  if (existsSync(metafile)) rmSync(metafile);
}

/** What the package itself says of its licence, where it ships no text. */
function licenceNamed(folder: string): string {
  const { license, author } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as {
    readonly license?: string;
    readonly author?: unknown;
  };
  return `Licence: ${license ?? "not named"}. Author: ${JSON.stringify(author ?? "not named")}.`;
}

/**
 * Data become one string that is parsed when it is first read: several times faster than the object literal that bundlers write, which the
 * JavaScript parser has to go through.
 */
const parsedJson = {
  name: "parsed-json",
  setup(build: Parameters<NonNullable<Options["esbuildPlugins"]>[number]["setup"]>[0]): void {
    build.onLoad({ filter: /src.generated.[a-z-]+\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, "utf8")));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: "js" };
    });
  },
};

export default defineConfig([
  {
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    dts: true,
    target: "node20",
    shims: true,
    splitting: true,
    treeshake: true,
    esbuildPlugins: [parsedJson],
  },
  {
    entry: { cli: "src/cli/main.ts" },
    outDir: "dist",
    format: ["esm"],
    target: "node20",
    splitting: true,
    treeshake: true,
    noExternal: bundled,
    esbuildPlugins: [parsedJson],
    // Smaller files are read faster; names stay, so that a fault's stack can be read.
    esbuildOptions: (options) => {
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
    // Some of them ask for node's own modules by `require`.
    banner: {
      js: 'import { createRequire as createBundleRequire } from "node:module"; const require = createBundleRequire(import.meta.url);',
    },
    metafile: true,
    onSuccess: async () => writeLicences(),
    define: { TIEPDAN_VERSION: JSON.stringify(version) },
  },
]);
