import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { preflightClasses, run } from "./tools";

/** Whether the file is sound PDF, as qpdf sees it. */
export function checkSyntax(file: string): string | undefined {
  const said = run("qpdf", ["--check", file]);
  return said.includes("No syntax or stream encoding errors found") ? undefined : said;
}

/** Whether what a screen reader reads is the composed text, and what a reader copies off the pages is the same, word for word. */
export function checkText(file: string, text: string): string | undefined {
  const read = structureTexts(file);
  if (withoutSpaces(read.join("")) !== withoutSpaces(text)) {
    return `the tagged text differs from the composed one: ${difference(read.join(""), text)}`;
  }
  const copied = oneSpace(pagesOf(file).join("\n"));
  const lost = read.find((piece) => !copied.includes(oneSpace(piece)));
  return lost === undefined ? undefined : `the pages do not give back \`${lost.slice(0, 80)}\``;
}

export function pageCount(file: string): number {
  return Number(/^Pages:\s+(\d+)/mu.exec(run("pdfinfo", [file]))?.[1]);
}

/** Runs Apache PDFBox preflight over a folder of PDF/A-1b files: a problem for each file that is not valid. */
export function checkArchive(
  files: readonly string[],
  folder: string,
): ReadonlyMap<string, string> {
  run("java", [
    ...["-cp", preflightClasses, "org.apache.pdfbox.preflight.Validator_A1b"],
    ...["xml", "batch", folder],
  ]);
  const problems = new Map<string, string>();
  for (const file of files) {
    const result = readFileSync(`${file}.preflight.xml`, "utf8");
    if (result.includes('<isValid type="PDF/A1-b">true</isValid>')) continue;
    const details = [...result.matchAll(/<details>([^<]*)/gu)].map(([, text]) => text);
    problems.set(file, details.slice(0, 3).join("; "));
  }
  return problems;
}

/** Opens DOCX files in LibreOffice, all in one call, and answers how many pages each has there. */
export function pagesInLibreOffice(files: readonly string[]): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  run("soffice", [
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    ...["--headless", "--convert-to", "pdf", "--outdir", folder],
    ...files,
  ]);
  return new Map(
    files.map((file) => [file, pageCount(join(folder, `${basename(file, ".docx")}.pdf`))]),
  );
}

/** The texts of the tagged structure, in reading order; page numbers and repeated headers are not in it. */
function structureTexts(file: string): readonly string[] {
  return [...run("pdfinfo", ["-struct-text", file]).matchAll(/^ *"(.*)"$/gmu)].map(([, text]) =>
    String(text),
  );
}

/** The text of each page as it is drawn, without the number of the page. */
function pagesOf(file: string): readonly string[] {
  return run("pdftotext", ["-raw", file, "-"])
    .split("\f")
    .map((page, index) => page.replace(new RegExp(`^${index + 1}$`, "gmu"), ""));
}

function difference(read: string, text: string): string {
  const one = withoutSpaces(read);
  const other = withoutSpaces(text);
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const start = Math.max(0, (at === -1 ? one.length : at) - 20);
  return `\`${one.slice(start, start + 60)}\` for \`${other.slice(start, start + 60)}\``;
}

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, "");
const oneSpace = (text: string): string => text.replace(/\s+/gu, " ").trim();
