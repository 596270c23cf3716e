import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import excel, { type CellValue } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "./tools";

/** Whether LibreOffice, which is given the formulas without their results, reckons the results that the workbook holds. */
export async function checkWorkbook(file: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  const bare = join(folder, basename(file));
  writeFileSync(bare, withoutResults(readFileSync(file)));
  // Each sheet as a file of its own, with the values of cells and not their formats.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
  run("soffice", [
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    ...["--headless", "--convert-to", filter, "--outdir", folder, bare],
  ]);
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file);
  const told = workbook.worksheets.flatMap((sheet) => {
    const name = readdirSync(folder).find(
      (one) => one.normalize("NFC") === `${basename(file, ".xlsx")}-${sheet.name}.csv`,
    );
    if (name === undefined) return [`${sheet.name}: not written`];
    const rows = parseCsv(readFileSync(join(folder, name), "utf8"));
    const problems: string[] = [];
    let formulas = 0;
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula === undefined) return;
        formulas += 1;
        const theirs = rows[Number(cell.row) - 1]?.[Number(cell.col) - 1] ?? "";
        const ours = textOf(cell.result);
        if (theirs !== ours) problems.push(`${sheet.name} ${cell.address}: ${theirs}, not ${ours}`);
      }),
    );
    return formulas === 0 && sheet.name === "Tổng hợp" ? ["no formula was looked at"] : problems;
  });
  return told.length === 0 ? undefined : told.slice(0, 3).join("; ");
}

function textOf(value: CellValue | undefined): string {
  return value === undefined || value === null ? "" : String(value);
}

/** The same workbook with nothing but formulas in the cells that have one. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        name.startsWith("xl/worksheets/")
          ? strToU8(strFromU8(content).replace(/<\/f><v>[^<]*<\/v>/gu, "</f>"))
          : content,
      ]),
    ),
  );
}

/** The rows of a CSV text; a cell in quotation marks may hold commas, line breaks and doubled marks. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? String(plain) : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  return rows;
}
