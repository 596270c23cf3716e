// Changes the rules one small thing at a time and tells how many of the changes the scenarios notice: npm run mutate [-- --topic <topic>]
import { parseArgs } from "node:util";
import { builtInSources } from "../src/rulebook/built-in-sources";
import { readRuleFiles } from "../src/rulebook/read-files";
import { shareCaught, survivorLines, tableLines } from "./mutation/mutation-report";
import { runMutants } from "./mutation/run-mutants";

/** Of the mutants that the loader takes, at least this share must be caught in every topic. */
const leastShare = 0.95;

const { values } = parseArgs({ options: { topic: { type: "string", multiple: true } } });
const files = readRuleFiles(await builtInSources("."), "en");
const topics = files.rules.map(({ value }) => value.topic);
const asked = values.topic ?? topics;
const unknown = asked.filter((topic) => !topics.includes(topic));
if (unknown.length > 0) {
  process.stderr.write(`no topic ${unknown.join(", ")}; there are ${topics.join(", ")}\n`);
  process.exitCode = 2;
} else {
  const mutants = runMutants(files, (topic) => asked.includes(topic));
  process.stdout.write(`${[...survivorLines(mutants), "", ...tableLines(mutants)].join("\n")}\n`);
  const isWeak = asked.some(
    (topic) => shareCaught(mutants.filter((one) => one.topic === topic)) < leastShare,
  );
  if (isWeak) process.exitCode = 1;
}
