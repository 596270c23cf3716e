import type { FactValue } from "../case/fact";
import { capitalised } from "../language/letter-case";
import type { RuleVersion } from "../rulebook/rule-schema";
import { type Block, type Inlines, type Item, join } from "./block";
import { type BookContext, citeLink, says } from "./context";
import { factWords, orText, statement, valueWords } from "./fact-words";
import { outcomeItems } from "./outcome-items";
import type { OutcomeOf } from "./outcome-points";

type Table = NonNullable<RuleVersion["table"]>;

/** A decision table: a column for each fact, what follows, and the provisions of the row. */
export function tableBlock(
  context: BookContext,
  { inputs, rows }: Table,
  { cites, ...of }: OutcomeOf & { readonly cites: readonly string[] },
): Block {
  return {
    type: "table",
    name: says(context, "Bảng quyết định", "Decision table"),
    head: [
      ...inputs.map((fact) => capitalised(plain(factWords(context, fact)))),
      says(context, "Kết quả", "What follows"),
      says(context, "Căn cứ", "Provisions"),
    ],
    rows: rows.map((row) => [
      ...inputs.map((fact) => cell(context, fact, row.when[fact])),
      oneLine(outcomeItems(context, row.event, of)),
      join(
        (row.cites ?? cites).map((id) => [citeLink(context, id)]),
        "; ",
      ),
    ]),
  };
}

function cell(
  context: BookContext,
  fact: string,
  wanted: FactValue | readonly (string | number | boolean)[] | undefined,
): Inlines {
  if (wanted === undefined) return [says(context, "bất kỳ", "any")];
  if (typeof wanted === "boolean") return statement(context, fact, wanted);
  const values = (typeof wanted === "object" ? wanted : [wanted]) as readonly (
    | string
    | number
    | boolean
  )[];
  const names = values.map((one) =>
    typeof one === "boolean"
      ? plain(statement(context, fact, one))
      : valueWords(context, fact, one),
  );
  return [orText(context, names)];
}

/** A list as one line of a table: points after each other, those under them after a colon. */
export function oneLine(items: readonly Item[]): Inlines {
  return join(
    items.map(({ inlines, items: under = [] }) =>
      under.length === 0 ? inlines : [...inlines, " ", ...oneLine(under)],
    ),
    "; ",
  );
}

/** Inlines as plain text. */
export function plain(inlines: Inlines): string {
  return inlines
    .map((part) => {
      if (typeof part === "string") return part;
      if ("anchor" in part) return "";
      return "code" in part ? part.code : part.text;
    })
    .join("");
}
