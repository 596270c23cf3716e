import type { CountContext } from "./count-context";
import { type DeadlineStep, step } from "./deadline-step";
import { addDays, type IsoDate } from "./iso-date";
import { dayLabel, spanLabel } from "./period-label";
import { restDayWords } from "./rest-day-words";

/** The ledger line for an end that falls on a rest day and moves to a working day, later or (counted back) earlier; none if it stays. */
export function rollSteps(
  nominal: IsoDate,
  due: IsoDate,
  { calendar }: Pick<CountContext, "calendar">,
): readonly DeadlineStep[] {
  if (nominal === due) return [];
  const isBack = due < nominal;
  const [first, last] = isBack ? [addDays(due, 1), nominal] : [nominal, addDays(due, -1)];
  const days = [];
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(calendar.dayKind(date));
  const words = restDayWords(days);
  const span = spanLabel(first, last);
  const day = dayLabel(due);
  const where = isBack
    ? { vi: "lấy ngày làm việc sớm hơn", en: "the earlier working day is taken" }
    : { vi: "chuyển sang ngày làm việc tiếp theo", en: "moved to the next working day" };
  return [
    step(
      due,
      {
        vi: `Ngày cuối rơi vào ngày nghỉ ${span.vi} (${words.vi}), ${where.vi}: ${day.vi}`,
        en: `The last day is off, ${span.en} (${words.en}), ${where.en}: ${day.en}`,
      },
      isBack ? undefined : calendar.citeOf("roll", nominal),
    ),
  ];
}
