import { readFileSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly version: string;
};

// The command starts faster when these, hundreds of small files, are one with it; the library leaves them to its user's node_modules.
const bundled = ["yaml", "zod"];

function writeLicences(): void {
  const texts = bundled.map(
    (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8")}`,
  );
  writeFileSync("dist/cli-third-party-licenses.txt", texts.join("\n\n"));
}

export default defineConfig([
  {
    entry: { index: "src/index.ts" },
    format: ["esm", "cjs"],
    dts: true,
    target: "node20",
    shims: true,
    splitting: true,
    treeshake: true,
  },
  {
    entry: { cli: "src/cli/main.ts" },
    outDir: "dist",
    format: ["esm"],
    target: "node20",
    splitting: true,
    treeshake: true,
    noExternal: bundled,
    // yaml asks for node's own modules by `require`.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    onSuccess: async () => writeLicences(),
    define: { TIEPDAN_VERSION: JSON.stringify(version) },
  },
]);
