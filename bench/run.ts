// Measures against the named peers in one run and prints the tables; with --write, keeps them in bench/RESULTS.md.
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { benchColdStart } from "./cold-start";
import { benchDeciding } from "./deciding";
import { benchDocuments } from "./documents";
import { benchOffices } from "./offices";
import { benchPlaces } from "./places";
import { benchWorkingDays } from "./working-days";

const sections = [
  "# Results",
  `Node ${process.versions.node}, ${availableParallelism()} cores. Ratios are what counts: both sides ran in turns, in one process, on one core.`,
  "`npm run bench -- --write` makes this page anew.",
  // First, for its table is unpacked once in a process.
  "## Looking up places",
  await benchPlaces(),
  "## Deciding a case",
  await benchDeciding(),
  "## Deciding the year of an office",
  await benchOffices(),
  "## Counting working days",
  await benchWorkingDays(),
  "## Starting the command",
  benchColdStart(),
  "## Drawing documents",
  "The same texts in the same font files, of which the serial numbers change from document to document; each program in processes of its own, in turns. A new process is measured whole, from its start to its end. tiepdan and Typst write PDF/A-2b with tags; pdfmake writes neither. docxtemplater fills a template of a few kilobytes that has no styles.",
  await benchDocuments(),
];
const page = `${sections.join("\n\n")}\n`;
console.log(page);
if (process.argv.includes("--write")) writeFileSync("bench/RESULTS.md", page);
