import { factIn, type RuleContext } from "../rule-context";
import type { RuleProblem } from "../rule-problem";
import type { RuleVersion } from "../rule-schema";

type Table = NonNullable<RuleVersion["table"]>;
type Combination = Readonly<Record<string, string>>;

/** More combinations than this are too many for a table that a person reads. */
const mostCombinations = 10_000;

/**
 * A decision table that leaves a combination of its inputs out, hits one twice, names a row twice or a value that its input never has;
 * and a rule whose versions are partly tables, which would make the others silent.
 */
export function tableComplete(context: RuleContext): readonly RuleProblem[] {
  return context.rules.flatMap(({ file, path, rule }) => {
    const hasTable = rule.versions.some(({ table }) => table !== undefined);
    return rule.versions.flatMap(({ table }, index) => {
      const faults = table === undefined ? (hasTable ? [noTable] : []) : faultsOf(table, context);
      return faults.map(({ id, at, message }) => ({
        rule: id,
        severity: "error" as const,
        file,
        path: [...path, "versions", index, ...at],
        message,
      }));
    });
  });
}

const noTable: TableFault = {
  id: "table-mixed",
  at: ["event"],
  message: {
    vi: "Phiên bản khác của quy tắc là bảng; hãy viết phiên bản này thành bảng, hoặc tách thành quy tắc riêng",
    en: "Another version of the rule is a table; write this one as a table too, or make it a rule of its own",
  },
};

interface TableFault {
  readonly id: string;
  readonly at: RuleProblem["path"];
  readonly message: RuleProblem["message"];
}

function faultsOf(table: Table, context: RuleContext): readonly TableFault[] {
  const inputs = table.inputs.map((fact) => ({ fact, values: valuesOf(fact, context) }));
  const unlisted = inputs.find(({ values }) => values === undefined);
  if (unlisted !== undefined) {
    return [
      {
        id: "table-input",
        at: ["table", "inputs"],
        message: {
          vi: `\`${unlisted.fact}\` không có danh sách giá trị nên không làm đầu vào của bảng được; hãy dùng điều kiện`,
          en: `\`${unlisted.fact}\` has no list of values and cannot be a table's input; use a condition`,
        },
      },
    ];
  }
  const listed = inputs.map(({ fact, values = [] }) => ({ fact, values }));
  const size = listed.reduce((product, { values }) => product * values.length, 1);
  const wrong = [
    ...rowsTwice(table),
    ...whensOf(table).flatMap((one) => faultsOfWhen(one, table, context)),
  ];
  if (wrong.length > 0 || size > mostCombinations) return wrong;
  return combinations(listed).flatMap((combination) => {
    const rows = table.rows.filter(({ when }) => covers(when, combination));
    const isLeftOut = (table.leavesOut ?? []).some(({ when }) => covers(when, combination));
    if (rows.length + (isLeftOut ? 1 : 0) === 1) return [];
    const words = Object.entries(combination)
      .map(([fact, value]) => `${fact} = ${value}`)
      .join(", ");
    return [
      rows.length === 0
        ? {
            id: "table-gap",
            at: ["table", "rows"],
            message: {
              vi: `Bảng không có hàng nào cho \`${words}\`; hãy thêm hàng hoặc ghi \`leavesOut\` với lý do`,
              en: `No row for \`${words}\`; add one, or give \`leavesOut\` with the reason`,
            },
          }
        : {
            id: "table-overlap",
            at: ["table", "rows"],
            message: {
              vi: `\`${words}\` vào hơn một hàng hoặc vừa có hàng vừa bị bỏ ra; hãy để một`,
              en: `\`${words}\` is hit more than once, or both by a row and by \`leavesOut\`; keep one`,
            },
          },
    ];
  });
}

interface PlacedWhen {
  readonly when: Table["rows"][number]["when"];
  readonly at: RuleProblem["path"];
}

function whensOf({ rows, leavesOut = [] }: Table): readonly PlacedWhen[] {
  return [
    ...rows.map(({ when }, row) => ({ when, at: ["table", "rows", row, "when"] })),
    ...leavesOut.map(({ when }, index) => ({ when, at: ["table", "leavesOut", index, "when"] })),
  ];
}

function faultsOfWhen(
  { when, at }: PlacedWhen,
  { inputs }: Table,
  context: RuleContext,
): readonly TableFault[] {
  return Object.entries(when).flatMap(([fact, wanted]): readonly TableFault[] => {
    if (!inputs.includes(fact)) return [strangeKey(fact, at)];
    const values =
      factIn(context, fact)?.type === "boolean" ? [true, false] : valuesOf(fact, context);
    const known: readonly unknown[] = values ?? [];
    return [wanted]
      .flat()
      .filter((value) => !known.includes(value))
      .map((value) => strangeValue(fact, value, known, at));
  });
}

function strangeKey(fact: string, at: RuleProblem["path"]): TableFault {
  return {
    id: "table-input",
    at: [...at, fact],
    message: {
      vi: `\`${fact}\` không phải đầu vào của bảng; hãy thêm vào \`inputs\` hoặc bỏ đi`,
      en: `\`${fact}\` is no input of the table; add it to \`inputs\` or remove it`,
    },
  };
}

function strangeValue(
  fact: string,
  value: unknown,
  known: readonly unknown[],
  at: RuleProblem["path"],
): TableFault {
  const written = JSON.stringify(value);
  const values = known.map((one) => `\`${String(one)}\``).join(", ");
  return {
    id: "table-value",
    at: [...at, fact],
    message: {
      vi: `đầu vào \`${fact}\` không bao giờ có giá trị \`${written}\`; các giá trị: ${values}`,
      en: `the input \`${fact}\` never has the value \`${written}\`; it has one of ${values}`,
    },
  };
}

/** Of two rows with one name only the first would be a rule. */
function rowsTwice({ rows }: Table): readonly TableFault[] {
  return rows.flatMap(({ row }, index) =>
    rows.findIndex((one) => one.row === row) === index
      ? []
      : [
          {
            id: "table-row-twice",
            at: ["table", "rows", index, "row"],
            message: {
              vi: `Hàng \`${row}\` có hai lần trong bảng; hãy đặt tên khác`,
              en: `The row \`${row}\` stands twice in the table; give it another name`,
            },
          },
        ],
  );
}

function valuesOf(fact: string, context: RuleContext): readonly string[] | undefined {
  const definition = factIn(context, fact);
  return definition?.type === "boolean" ? ["true", "false"] : definition?.values;
}

/** A fact that a row does not name may have any value. */
function covers(when: Readonly<Record<string, unknown>>, combination: Combination): boolean {
  return Object.entries(when).every(([fact, wanted]) =>
    [wanted]
      .flat()
      .map(String)
      .includes(combination[fact] ?? ""),
  );
}

function combinations(
  inputs: readonly { readonly fact: string; readonly values: readonly string[] }[],
): readonly Combination[] {
  return inputs.reduce<readonly Combination[]>(
    (all, { fact, values }) =>
      all.flatMap((combination) => values.map((value) => ({ ...combination, [fact]: value }))),
    [{}],
  );
}
