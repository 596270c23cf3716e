import { defineConfig } from "tsup";

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
  },
]);
