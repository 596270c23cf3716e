import { MisuseError } from "../finding/misuse-error";
import { type IsoDate, parseIsoDate } from "./iso-date";
import type { PeriodUnit } from "./period";

/** A period as a statute words it: which unit its article uses, and on which days the wording is in force. */
export interface StatuteUnit {
  readonly law: string;
  /** Ids of the provisions, without the year of their wording. */
  readonly provisions: readonly string[];
  readonly article: string;
  readonly what: string;
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly from: string;
  readonly inForce: { readonly from: IsoDate; readonly to?: IsoDate };
}

/**
 * The rows of the units table (`rules/calendar/units.yaml`, parsed), against which the units of topic rules are checked: "10 ngày" and
 * "10 ngày làm việc" are different periods. Throws MisuseError "bad-units" when the table has another shape.
 */
export function statuteUnits(table: unknown): readonly StatuteUnit[] {
  return listOf(table, "units").flatMap((law) =>
    listOf(law, "periods").map((row): StatuteUnit => {
      const span = fieldOf(row, "inForce");
      const from = dayOf(span, "from");
      const to = dayOf(span, "to");
      const length = fieldOf(row, "length");
      const unit = textOf(row, "unit");
      if (from === undefined || typeof length !== "number" || !isUnit(unit)) throw badTable();
      return {
        law: textOf(law, "law"),
        provisions: listOf(row, "provisions").map(String),
        article: textOf(row, "article"),
        what: textOf(row, "what"),
        length,
        unit,
        from: textOf(row, "from"),
        inForce: to === undefined ? { from } : { from, to },
      };
    }),
  );
}

/**
 * Whether a period has the unit in which its provision words it on a day; undefined when the table does not know the provision.
 * `agreesWithStatute(rows, { basis: "LKN-2011/d27@2012", length: 10, unit: "working-day", on })` is false: the Law says 10 days.
 */
export function agreesWithStatute(
  rows: readonly StatuteUnit[],
  period: {
    readonly basis: string;
    readonly length: number;
    readonly unit: PeriodUnit;
    readonly on: IsoDate;
  },
): boolean | undefined {
  const { basis, length, unit, on } = period;
  const known = rows.filter(
    ({ provisions, inForce }) =>
      provisions.some(
        (id) => basis === id || basis.startsWith(`${id}/`) || basis.startsWith(`${id}@`),
      ) &&
      inForce.from <= on &&
      (inForce.to === undefined || on <= inForce.to),
  );
  if (known.length === 0) return undefined;
  const sameLength = known.filter((row) => row.length === length);
  return (sameLength.length > 0 ? sameLength : known).some((row) => row.unit === unit);
}

const unitNames = ["hour", "day", "working-day", "week", "month", "year"] as const;

function isUnit(text: string): text is PeriodUnit {
  return (unitNames as readonly string[]).includes(text);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  if (!Array.isArray(list)) throw badTable();
  return list;
}

function textOf(value: unknown, key: string): string {
  const text = fieldOf(value, key);
  if (typeof text !== "string") throw badTable();
  return text;
}

function dayOf(value: unknown, key: string): IsoDate | undefined {
  const text = fieldOf(value, key);
  return typeof text === "string" ? parseIsoDate(text) : undefined;
}

function badTable(): MisuseError {
  return new MisuseError(
    "bad-units",
    "The units table does not have the shape of `rules/calendar/units.yaml`: give the parsed file.",
  );
}
