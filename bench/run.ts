// Measures against the named peers in one run and prints the tables; with --write, keeps them in bench/RESULTS.md.
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { benchColdStart } from "./cold-start";
import { benchDeciding } from "./deciding";
import { benchWorkingDays } from "./working-days";

const sections = [
  "# Results",
  `Node ${process.versions.node}, ${availableParallelism()} cores. Ratios are what counts: both sides ran in turns, in one process, on one core.`,
  "`npm run bench -- --write` makes this page anew.",
  "## Deciding a case",
  await benchDeciding(),
  "## Counting working days",
  await benchWorkingDays(),
  "## Starting the command",
  benchColdStart(),
];
const page = `${sections.join("\n\n")}\n`;
console.log(page);
if (process.argv.includes("--write")) writeFileSync("bench/RESULTS.md", page);
