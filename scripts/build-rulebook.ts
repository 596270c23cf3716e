// Writes src/generated/rulebook.json from rules/, after checking it with the same code that reads an agency's own rules.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtInSources } from "../src/rulebook/built-in-sources";
import { compileRulebook } from "../src/rulebook/compile-rulebook";
import { rulebookDigest } from "../src/rulebook/digest";
import { readRuleFiles } from "../src/rulebook/read-files";

const files = readRuleFiles(await builtInSources("."), "en");
const compiled = compileRulebook(files, { lang: "en" });
for (const { rule, message, at, fix } of compiled.ok ? [] : compiled.findings) {
  const next = fix === undefined ? "" : `; ${fix}`;
  console.error(`${at?.file}:${at?.line}:${at?.column}: ${rule}: ${message}${next}`);
  process.exitCode = 1;
}
if (compiled.ok) {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly version: string;
  };
  const calendar: unknown = JSON.parse(readFileSync("src/generated/calendar.json", "utf8"));
  const digest = rulebookDigest(compiled.value, { calendar });
  mkdirSync("src/generated", { recursive: true });
  writeFileSync(
    "src/generated/rulebook.json",
    `${JSON.stringify({ version, digest, ...compiled.value })}\n`,
  );
}
