import type { RulePeriod } from "../rulebook/rule-schema";
import { periodLabel } from "../time/period-label";
import { type Inlines, type Item, join, sentence } from "./block";
import { whenItems } from "./condition-items";
import { type BookContext, citesInBrackets, says, spanText } from "./context";
import { factWords } from "./fact-words";

/** Periods, one point each: `07 ngày làm việc, tính từ ngày nhận đơn (Điều 27 …)`, with the cases in which each counts. */
export function periodItems(
  context: BookContext,
  periods: readonly RulePeriod[],
  governedBy: string,
): readonly Item[] {
  return periods.map((period) => {
    const when = period.when === undefined ? undefined : whenItems(context, period.when);
    return {
      inlines: sentence([
        ...lengthInlines(context, period),
        ...citesInBrackets(context, [period.basis]),
        ...bounds(context, period, governedBy),
        ...(when === undefined ? [] : [`, ${when.lead}`]),
      ]),
      ...(when === undefined ? {} : { items: when.items }),
    };
  });
}

function lengthInlines(context: BookContext, period: RulePeriod): Inlines {
  const { from, notBefore, direction } = period;
  const length = periodLabel(period)[context.lang];
  const or = says(context, ", không biết ngày đó thì ", ", where that is not known ");
  const start = join(
    [from].flat().map((fact) => factWords(context, fact)),
    or,
  );
  const floor: Inlines =
    notBefore === undefined
      ? []
      : [
          says(context, "; không bắt đầu trước ", "; not starting before "),
          ...join(
            [notBefore].flat().map((fact) => factWords(context, fact)),
            says(context, " và ", " and "),
          ),
        ];
  return direction === "before"
    ? [
        says(context, `chậm nhất ${length} trước `, `at least ${length} before `),
        ...start,
        ...floor,
      ]
    : [`${length}${says(context, ", tính từ ", ", counted from ")}`, ...start, ...floor];
}

/** The days of the governing date on which the period counted. */
function bounds(context: BookContext, { since, until }: RulePeriod, governedBy: string): Inlines {
  if (since === undefined && until === undefined) return [];
  const span =
    since === undefined
      ? says(context, `đến hết ngày ${until?.split("-").reverse().join("/")}`, `until ${until}`)
      : spanText(context, { from: since, to: until });
  return [
    says(context, ", áp dụng khi ", ", where "),
    ...factWords(context, governedBy),
    ` ${says(context, "nằm trong thời gian ", "is ")}${span}`,
  ];
}
