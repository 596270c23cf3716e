// Reads a folder of case files, decides each one, and writes the letters that the decisions call for as PDF files.
// node examples/print-letters.mjs <folder of cases> <folder of agencies> <day> [<folder for letters>]
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compose, decide, isoDate, loadRulebook, parseAgency, parseCase, render } from "tiepdan";

const [caseFolder, agencyFolder, day, outFolder = "out"] = process.argv.slice(2);
if (caseFolder === undefined || agencyFolder === undefined || day === undefined) {
  console.error("node print-letters.mjs <cases> <agencies> <2026-11-18> [out]");
  process.exit(2);
}

const asOf = isoDate(day);
const rulebook = await loadRulebook();
const agencies = await readAll(agencyFolder, parseAgency);
const cases = await readAll(caseFolder, parseCase);
await mkdir(outFolder, { recursive: true });

for (const file of cases) {
  const agency = agencies.find(({ unit }) => unit === file.handledBy?.unit);
  if (agency === undefined) {
    report(file.id, "không có hồ sơ cơ quan của đơn vị giữ hồ sơ");
    continue;
  }
  const decision = await decide(rulebook, file, { asOf, agency });
  // A document with `issuedOn` went out with a step that is done; an `optional` one is written when somebody chooses it.
  const toWrite = decision.documents.filter(
    ({ issuedOn, optional }) => issuedOn === undefined && optional === undefined,
  );
  for (const { template } of toWrite) {
    const letter = compose(template, decision, file, { date: asOf, agency });
    for (const { message } of letter.findings) console.error(`${file.id}: ${message}`);
    if (!letter.ok) {
      process.exitCode = 1;
      continue;
    }
    const target = join(outFolder, `${file.id.replaceAll("/", "-")}.${template}.pdf`);
    await writeFile(target, await render(letter.value, "pdf"));
    console.log(target);
  }
}

/** The records of a folder; a file that is not a record of this kind is told and passed over. */
async function readAll(folder, parseRecord) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml"));
  const records = [];
  for (const name of names.sort()) {
    const parsed = parseRecord(await readFile(join(folder, name)), { file: name });
    if (parsed.ok) records.push(parsed.value);
    else for (const { message, at } of parsed.findings) report(`${name}:${at?.line}`, message);
  }
  return records;
}

function report(where, message) {
  console.error(`${where}: ${message}`);
  process.exitCode = 1;
}
