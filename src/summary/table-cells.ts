import { isInForce } from "../law/in-force";
import { knownFigures } from "./figure";
import { type ReportTable, reportTables } from "./report-tables";
import type { Summary } from "./summary";

/** The statutory tables in force on the last day of a period whose columns are known. */
export function tablesFor({ period }: Summary): readonly ReportTable[] {
  return reportTables().tables.filter(({ inForce }) => isInForce(inForce, period.to));
}

/** The numbers of a table by column; a column of which the records do not tell everything has none. */
export function tableCells(
  { columns }: ReportTable,
  summary: Summary,
): ReadonlyMap<number, number | undefined> {
  const cells = new Map<number, number | undefined>();
  const numberIn = (n: number): number | undefined => {
    const column = columns.find((one) => one.n === n);
    if (column?.sum !== undefined) return whole(column.sum.map(numberIn));
    return column?.count === undefined
      ? undefined
      : whole(column.count.map((path) => knownFigures.get(path)?.(summary)));
  };
  for (const { n } of columns) cells.set(n, numberIn(n));
  return cells;
}

/** The sum, where every part is known. */
function whole(parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
}
