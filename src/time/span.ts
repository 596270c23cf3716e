import type { Text } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { type IsoDate, isoDate } from "./iso-date";

/** A suspension: from the day of the decision to suspend to the day of the decision to continue; open while there is none. */
export interface Pause {
  readonly from: IsoDate | string;
  readonly to?: IsoDate | string;
  readonly basis?: string;
  /** One reading counts the day of the decision to continue as a day of the period: the safe day is then one day earlier. */
  readonly endMayCount?: boolean;
}

/** Time that is not counted, both days included, such as an illness inside a limitation period. */
export interface ExcludedTime {
  readonly from: IsoDate | string;
  readonly to: IsoDate | string;
  readonly reason: string | Text;
  readonly basis?: string;
}

/** The two days of a span; throws MisuseError "bad-date", or "bad-span" when it ends before it begins. */
export function checkSpan(span: { readonly from: string; readonly to?: string }): {
  readonly from: IsoDate;
  readonly to?: IsoDate;
} {
  const from = isoDate(span.from);
  if (span.to === undefined) return { from };
  const to = isoDate(span.to);
  if (to < from) {
    throw new MisuseError(
      "bad-span",
      `The span \`${from}..${to}\` ends before it begins: exchange the two days or correct one.`,
    );
  }
  return { from, to };
}
