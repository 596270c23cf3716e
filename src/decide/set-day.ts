import { step } from "../time/deadline-step";
import { addDays, type IsoDate } from "../time/iso-date";
import { slashed } from "../time/period-label";
import type { CaseState } from "./case-state";
import type { Counted } from "./count-choices";

/** The deadline that a day set by letter makes: the day before it, rest day or not. Undefined where none was set. */
export function setDayOf(
  setDay: { readonly before: string; readonly basis: string } | undefined,
  { values, rulebook: { calendar } }: CaseState,
): Counted | undefined {
  const value = setDay === undefined ? undefined : values[setDay.before];
  if (setDay === undefined || typeof value !== "string") return undefined;
  const before = value as IsoDate;
  const due = addDays(before, -1);
  const { basis } = setDay;
  return {
    deadline: {
      nominal: due,
      due,
      latest: due,
      safe: calendar.isWorkingDay(due) ? due : calendar.previousWorkingDay(due),
      basis: [basis],
      steps: [
        step(
          before,
          {
            vi: `Văn bản của nơi nhận ấn định: phải xong trước ngày ${slashed(before)}`,
            en: `The recipient's letter sets the day: to be done before ${before}`,
          },
          basis,
        ),
        step(due, {
          vi: "Ngày cuối còn kịp; ngày đã ấn định không chuyển khi gặp ngày nghỉ",
          en: "The last day in time; a day that was set is not moved off a rest day",
        }),
      ],
    },
    starts: [],
    missing: [],
  };
}
