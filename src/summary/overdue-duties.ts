import type { Obligation } from "../decide/decision";
import { byText } from "../finding/by-text";
import type { Text } from "../finding/finding";
import { addDays, daysBetween, type IsoDate, latestDay } from "../time/iso-date";
import type { OverdueDuty } from "./summary";

/** The duties among some that are late on a day, with the day since when. */
export function overdueDuties(
  obligations: readonly Obligation[],
  {
    record,
    matter,
    asOf,
    ofPetition = [],
  }: {
    readonly record: string;
    readonly matter?: Text;
    readonly asOf: IsoDate;
    /** The duties whose time is that of the petition. */
    readonly ofPetition?: readonly Obligation[];
  },
): readonly OverdueDuty[] {
  return obligations.flatMap((duty): OverdueDuty[] => {
    const deadlines =
      duty.deadline === undefined
        ? (duty.candidates ?? []).map(({ deadline }) => deadline)
        : [duty.deadline];
    if (duty.status !== "overdue" || deadlines.length === 0) return [];
    const overdueSince = addDays(latestDay(deadlines.map(({ latest }) => latest)), 1);
    return [
      {
        record,
        ...(matter === undefined ? {} : { matter }),
        rule: duty.rule,
        act: duty.act,
        duty: duty.duty,
        due: latestDay(deadlines.map(({ due }) => due)),
        overdueSince,
        daysLate: daysBetween(overdueSince, asOf) + 1,
        bearer: duty.bearer,
        cites: duty.cites,
        isOfPetition: ofPetition.includes(duty),
      },
    ];
  });
}

/** What is late longest stands first. */
export function byLateness(one: OverdueDuty, other: OverdueDuty): number {
  return (
    byText(one.overdueSince, other.overdueSince) ||
    byText(one.record, other.record) ||
    byText(one.rule, other.rule)
  );
}
