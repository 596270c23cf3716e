// Draws every sample document in every format and lets other programs judge the files: qpdf, Apache PDFBox preflight, poppler, LibreOffice.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OfficialDocument } from "../src/document/official-document";
import { render } from "../src/document/render";
import { documentSections } from "../src/document/text/document-sections";
import {
  checkArchive,
  checkSyntax,
  checkText,
  pageCount,
  pagesInLibreOffice,
} from "./conformance/check-pdf";
import { checkWorkbook } from "./conformance/check-workbook";
import { type Sample, samples } from "./conformance/samples";
import { missingTools } from "./conformance/tools";
import { workbookSamples } from "./conformance/workbook-samples";

interface Files {
  readonly name: string;
  readonly pdf: string;
  readonly archive: string;
  readonly docx: string;
  readonly texts: readonly string[];
}

/** What a document prints, in reading order; marks without letters, such as the Party's asterisk, are drawn and not read. */
function printedTexts(document: OfficialDocument): readonly string[] {
  return documentSections(document)
    .flat(2)
    .flatMap(({ texts }) => texts)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

async function write({ name, document }: Sample, folder: string): Promise<Files> {
  const pdf = join(folder, `${name}.pdf`);
  const archive = join(folder, "archive", `${name}.pdf`);
  const docx = join(folder, `${name}.docx`);
  writeFileSync(pdf, await render(document, "pdf"));
  writeFileSync(archive, await render(document, "pdf", { archival: "PDF/A-1b" }));
  writeFileSync(docx, await render(document, "docx"));
  writeFileSync(join(folder, `${name}.html`), await render(document, "html"));
  writeFileSync(join(folder, `${name}.txt`), await render(document, "text"));
  return { name, pdf, archive, docx, texts: printedTexts(document) };
}

function problemOf(check: () => string | undefined): string | undefined {
  try {
    return check();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const missing = missingTools();
if (missing.length > 0) {
  console.error(missing.join("\n"));
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "conformance-"));
mkdirSync(join(folder, "archive"));
const files: Files[] = [];
for (const sample of samples()) files.push(await write(sample, folder));
const archives = checkArchive(
  files.map(({ archive }) => archive),
  join(folder, "archive"),
);
const opened = pagesInLibreOffice(files.map(({ docx }) => docx));

let passed = 0;
let failed = 0;
for (const { name, pdf, archive, docx, texts } of files) {
  const checks: Readonly<Record<string, () => string | undefined>> = {
    "qpdf, PDF/A-2b": () => checkSyntax(pdf),
    "qpdf, PDF/A-1b": () => checkSyntax(archive),
    "PDFBox preflight": () => archives.get(archive),
    "text of the PDF": () => checkText(pdf, texts.join("")),
    "pages in LibreOffice": () => {
      const [ours, theirs] = [pageCount(pdf), opened.get(docx)];
      return ours === theirs ? undefined : `${theirs} pages, the PDF has ${ours}`;
    },
  };
  for (const [title, check] of Object.entries(checks)) {
    const problem = problemOf(check);
    if (problem === undefined) {
      passed += 1;
    } else {
      failed += 1;
      console.error(`${name}: ${title}: ${problem}`);
    }
  }
}
for (const [name, bytes] of await workbookSamples()) {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const problem = await checkWorkbook(file);
  if (problem === undefined) {
    passed += 1;
  } else {
    failed += 1;
    console.error(`${name}: formulas in LibreOffice: ${problem}`);
  }
}
if (failed === 0) rmSync(folder, { recursive: true });
else console.error(`The files are in ${folder}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = files.length > 0 && failed === 0 ? 0 : 1;
