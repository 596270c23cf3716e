import type { ExtentLetter } from "../src/place/packed-places";

/** One row of the official table: a former commune, or a district or area without one (no code), and a commune that it came to. */
export interface SuccessionRow {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
  readonly district: string;
  readonly provinceCode: string;
  readonly newCode: string;
  readonly newName: string;
  readonly newProvinceCode: string;
  readonly extent: ExtentLetter;
}

interface Correction {
  readonly where: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, string>>;
}

/** The rows of the table with its corrections made; throws an Error on a correction that fits no row. */
export function readSuccession(
  table: string,
  corrections: readonly Correction[],
): readonly SuccessionRow[] {
  const [head = "", ...lines] = table.normalize("NFC").trimEnd().split("\n");
  const columns = head.split("\t");
  const used = new Set<Correction>();
  const rows = lines.map((line) => {
    const cells = line.split("\t");
    const row: Record<string, string> = Object.fromEntries(
      columns.map((column, index) => [column, tidy(cells[index] ?? "")]),
    );
    for (const correction of corrections) {
      if (Object.entries(correction.where).every(([column, value]) => row[column] === value)) {
        used.add(correction);
        Object.assign(row, correction.set);
      }
    }
    return readRow(row);
  });
  const idle = corrections.find((correction) => !used.has(correction));
  if (idle !== undefined)
    throw new Error(`the correction of ${JSON.stringify(idle.where)} fits no row`);
  return rows;
}

/** Spaces of any alphabet become one space; the word for the kind begins with its only capital: `Thị Xã` is `Thị xã`. */
function tidy(cell: string): string {
  return cell
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:thị xã|thành phố|thị trấn|xã|phường)(?= )/iu, (word) => {
      const lower = word.toLowerCase();
      return lower.charAt(0).toUpperCase() + lower.slice(1);
    });
}

function readRow(row: Readonly<Record<string, string>>): SuccessionRow {
  const cell = (column: string): string => {
    const value = row[column];
    if (value === undefined) throw new Error(`the table has no column \`${column}\``);
    return value;
  };
  return {
    code: cell("old_code"),
    name: cell("old_name"),
    districtCode: cell("old_district_code"),
    district: cell("old_district"),
    provinceCode: cell("old_province_code"),
    newCode: cell("new_code"),
    newName: cell("new_name"),
    newProvinceCode: cell("new_province_code"),
    extent: extentOf(cell("extent"), cell("note")),
  };
}

function extentOf(extent: string, note: string): ExtentLetter {
  if (note.includes("toàn bộ dân số")) return "a";
  if (note.includes("một phần dân số")) return "s";
  if (extent !== "whole" && extent !== "part") throw new Error(`\`${extent}\` is no extent`);
  return extent === "whole" ? "w" : "p";
}
