import { readFileSync } from "node:fs";

/** One row of the table as it was published, cell by cell, but for spaces that are too many or of another alphabet. */
export type Row = Readonly<Record<string, string>>;

const text = readFileSync("rules/geography/communes-succession.tsv", "utf8").normalize("NFC");
const [head = "", ...lines] = text.trimEnd().split("\n");
const columns = head.split("\t");

export const rows: readonly Row[] = lines.map((line) => {
  const cells = line.split("\t");
  return Object.fromEntries(
    columns.map((column, index) => [column, (cells[index] ?? "").replace(/\s+/gu, " ").trim()]),
  );
});

/** Codes that the table misprints, by the name beside them: the lists of before the reform give the right ones. */
const misprints: readonly (readonly [code: string, name: string, right: string])[] = [
  ["00553", "Xã Đặng Xá", "00556"],
  ["01615", "Xã Mỹ Hưng", "01651"],
  ["02485", "Xã Phú Thịnh", "02482"],
];

/** The code of a row's former commune. */
export function formerCode({ old_code: code = "", old_name: name = "" }: Row): string {
  return misprints.find((one) => one[0] === code && one[1] === name)?.[2] ?? code;
}

export function grouped(key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
