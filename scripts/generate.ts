// Regenerates every generated file; with --check, fails when a committed one differs from what would be generated.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const generators = [
  "scripts/build-calendar.ts",
  "scripts/build-bodies.ts",
  "scripts/build-document-kinds.ts",
  "scripts/build-case-words.ts",
  "scripts/build-templates.ts",
  "scripts/build-rulebook.ts",
  "scripts/build-handling.ts",
  "scripts/build-report-tables.ts",
  "scripts/build-places.ts",
  "scripts/build-schemas.ts",
  "scripts/build-docs.ts",
  "scripts/build-origin.ts",
];
const generatedFolders = ["src/generated", "schemas", "docs/rules"];
const generatedFiles = [
  "README.md",
  "docs/command.md",
  "docs/origin-documents.md",
  "docs/reports.md",
];

function snapshot(): Map<string, string> {
  const inFolders = generatedFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
  const files = [...inFolders, ...generatedFiles.filter((file) => existsSync(file))];
  return new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
}

const before = snapshot();
for (const generator of generators) {
  execFileSync(process.execPath, ["--import", "tsx", generator], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
const after = snapshot();
const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (process.argv.includes("--check") && differing.length > 0) {
  console.error(`Generated files differ from what their sources give: ${differing.join(", ")}.`);
  console.error("They have been regenerated: look at them and commit them.");
  process.exitCode = 1;
} else {
  console.log(
    differing.length === 0
      ? "Generated files are up to date."
      : `Regenerated ${differing.join(", ")}.`,
  );
}
