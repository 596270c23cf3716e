import { spawnSync } from "node:child_process";
import { median } from "./measure";

const commands: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "tiepdan count 2026-08-26 7wd": ["dist/cli.js", "count", "2026-08-26", "7wd"],
  "tiepdan decide, one case": [
    "dist/cli.js",
    "decide",
    "examples/cases/01-accept-in-time.yaml",
    "--as-of",
    "2026-11-18",
    "--agency",
    "examples/agencies/commune.yaml",
  ],
};

/** Whole processes, in turns: how long the command takes above an empty node. */
export function benchColdStart(rounds = 15): string {
  const samples = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, parameters] of Object.entries(commands)) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, parameters, { stdio: "ignore" });
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      // The first round only warms the file cache.
      if (round > 0) samples[name]?.push(performance.now() - start);
    }
  }
  const [empty = 0, ...others] = Object.values(samples).map(median);
  const names = Object.keys(commands);
  return [
    "| Command | Median, ms | Above node, ms |",
    "| --- | --: | --: |",
    `| ${names[0]} | ${empty.toFixed(0)} | |`,
    ...others.map(
      (value, index) =>
        `| ${names[index + 1]} | ${value.toFixed(0)} | ${(value - empty).toFixed(0)} |`,
    ),
  ].join("\n");
}
