import type { ReportTable } from "../src/summary/report-tables";

interface Column {
  readonly n: number;
  readonly label: string;
  readonly sum?: readonly number[] | undefined;
  readonly count?: readonly string[] | undefined;
}

/** The columns of the statutory tables, and what fills each of them. */
export function columnTables(
  tables: readonly (Omit<ReportTable, "columns"> & { readonly columns: readonly Column[] })[],
): string {
  return tables
    .map(({ id, title, columns }) => {
      const filled = columns.filter(({ sum, count }) => sum !== undefined || count !== undefined);
      const blank = columns.filter(({ sum, count }) => sum === undefined && count === undefined);
      const rows = filled.map(({ n, label, sum, count = [] }) => {
        const source = sum === undefined ? count.map((path) => `\`${path}\``) : sum.map(String);
        return `| ${n} | ${label} | ${source.join(" + ")} |`;
      });
      return [
        `### ${id}: ${title}`,
        "",
        "| Column | Heading | Filled with |",
        "| --: | --- | --- |",
        ...rows,
        "",
        blank.length === 0
          ? "No column stays blank."
          : `Blank, to be filled in by hand: ${blank.map(({ n, label }) => `${n} ${label}`).join("; ")}.`,
      ].join("\n");
    })
    .join("\n\n");
}
