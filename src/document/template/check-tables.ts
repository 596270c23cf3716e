import type { Text } from "../../finding/finding";
import type { TemplateProblem } from "./check-program";
import type { PlacedToken } from "./placed-tokens";
import { columnsOf } from "./to-nodes";

interface Row {
  readonly token: PlacedToken;
  readonly cells: number;
  /** False where a block may leave cells out or repeat them. */
  readonly isFixed: boolean;
}

interface Table {
  readonly wanted?: number;
  readonly columns?: { readonly text: string; readonly token: PlacedToken };
  readonly row?: Row;
}

/** Tables whose `<columns>` cannot be read, or whose rows have another number of cells than the columns or the first row. */
export function tableProblems(tokens: readonly PlacedToken[]): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  let table: Table | undefined;
  for (const placed of tokens) {
    const { token } = placed;
    if (token.kind === "open" && token.tag === "table") table = {};
    else if (token.kind === "close" && token.tag === "table") table = undefined;
    else if (table !== undefined) table = next(table, placed, problems);
  }
  return problems;
}

function next(table: Table, placed: PlacedToken, problems: TemplateProblem[]): Table {
  const { token } = placed;
  const say = ({ file, line }: PlacedToken, message: Text): void => {
    problems.push({ file, line, message });
  };
  const { columns, row } = table;
  if (token.kind === "open" && token.tag === "columns") {
    return { ...table, columns: { text: "", token: placed } };
  }
  if (columns !== undefined) {
    if (token.kind === "text") {
      return { ...table, columns: { ...columns, text: columns.text + token.text } };
    }
    const { columns: _, ...rest } = table;
    const read = token.kind === "close" ? columnsOf(columns.text.trim()) : undefined;
    if (read === undefined) {
      say(columns.token, badColumns);
      return rest;
    }
    return { ...rest, wanted: read.length };
  }
  if (token.kind === "open" && token.tag === "tr") {
    return { ...table, row: { token: placed, cells: 0, isFixed: true } };
  }
  if (row === undefined) return table;
  if (token.kind === "open" && (token.tag === "td" || token.tag === "th")) {
    const isFixed = row.isFixed && placed.depth === row.token.depth;
    return { ...table, row: { ...row, cells: row.cells + 1, isFixed } };
  }
  if (token.kind !== "close" || token.tag !== "tr") return table;
  const { row: _, ...rest } = table;
  if (!row.isFixed) return rest;
  const { wanted = row.cells } = table;
  if (row.cells !== wanted) say(row.token, otherCells(row.cells, wanted));
  return { ...rest, wanted };
}

const badColumns: Text = {
  vi: "`<columns>` phải là chữ cố định, mỗi cột một canh lề và một phần bề rộng: `<columns>centre 1, left 6, right 2</columns>`.",
  en: "`<columns>` is fixed text, for each column how it stands and its share of the width: `<columns>centre 1, left 6, right 2</columns>`.",
};

function otherCells(cells: number, wanted: number): Text {
  return {
    vi: `Hàng này có ${cells} ô, bảng có ${wanted} cột: thêm hoặc bớt ô.`,
    en: `This row has ${cells} cells and the table ${wanted} columns: add cells or take some away.`,
  };
}
