import type { CalendarDay } from "./calendar-day";
import type { CountContext } from "./count-context";
import { type DeadlineStep, step } from "./deadline-step";
import { addDays, type IsoDate } from "./iso-date";
import { dayLabel, slashed, spanLabel } from "./period-label";
import { restDayWords } from "./rest-day-words";

/** Longest count whose days are listed one by one. */
const longestList = 15;

interface Stretch {
  readonly counted: boolean;
  readonly days: readonly CalendarDay[];
}

/**
 * The ledger of a working-day count from the day after the event to its last day: each counted day and each stretch of rest days; in
 * counts over 15 days, runs of counted days, and only the stretches with more than a weekend.
 */
export function workingDaySteps(
  last: IsoDate,
  length: number,
  context: Pick<CountContext, "start" | "calendar" | "profile">,
): readonly DeadlineStep[] {
  const stretches = stretchesOf(last, context);
  const listed = length <= longestList ? stretches : withoutPlainWeekends(stretches);
  let number = 0;
  return listed.flatMap(({ counted, days }) => {
    if (!counted) return [restStep(days, context)];
    const worked = days.filter(({ date }) => context.calendar.isWorkingDay(date, context.profile));
    const before = number;
    number += worked.length;
    return length <= longestList
      ? worked.map((day, index) => countedStep(day, before + index + 1, context))
      : [runStep(worked, before, context)];
  });
}

function stretchesOf(
  last: IsoDate,
  { start, calendar, profile }: Pick<CountContext, "start" | "calendar" | "profile">,
): readonly Stretch[] {
  const direction = last < start ? -1 : 1;
  const stretches: { counted: boolean; days: CalendarDay[] }[] = [];
  for (let date = addDays(start, direction); ; date = addDays(date, direction)) {
    const counted = calendar.isWorkingDay(date, profile);
    const current = stretches.at(-1);
    if (current?.counted === counted) current.days.push(calendar.dayKind(date));
    else stretches.push({ counted, days: [calendar.dayKind(date)] });
    if (date === last) return stretches;
  }
}

/** Joins runs of counted days over weekends that hold nothing else. */
function withoutPlainWeekends(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: { counted: boolean; days: CalendarDay[] }[] = [];
  for (const { counted, days } of stretches) {
    const isPlain = !counted && days.every(({ kind }) => kind === "weekly-rest");
    const current = joined.at(-1);
    if (isPlain && current?.counted === true) current.days.push(...days);
    else if (counted && current?.counted === true) current.days.push(...days);
    else joined.push({ counted, days: [...days] });
  }
  return joined;
}

function countedStep(
  day: CalendarDay,
  number: number,
  { calendar }: Pick<CountContext, "calendar">,
): DeadlineStep {
  const label = dayLabel(day.date);
  const swap =
    day.inPlaceOf === undefined
      ? { vi: "", en: "" }
      : { vi: ` (${day.name.vi})`, en: ` (${day.name.en})` };
  return step(
    day.date,
    {
      vi: `Ngày làm việc thứ ${number}: ${label.vi}${swap.vi}`,
      en: `Working day ${number}: ${label.en}${swap.en}`,
    },
    day.cite ?? calendar.citeOf("workingDays", day.date),
  );
}

function runStep(
  worked: readonly CalendarDay[],
  before: number,
  { calendar, start }: Pick<CountContext, "calendar" | "start">,
): DeadlineStep {
  const first = worked[0]?.date ?? start;
  const last = worked.at(-1)?.date ?? first;
  const [from, to] = first <= last ? [first, last] : [last, first];
  const numbers = worked.length === 1 ? `${before + 1}` : `${before + 1}–${before + worked.length}`;
  const span = spanLabel(from, to);
  const swapped = worked.filter(({ kind }) => kind === "worked-swap").map(({ date }) => date);
  const also =
    swapped.length === 0
      ? { vi: "", en: "" }
      : {
          vi: ` (trừ ngày làm bù ${swapped.map(slashed).join(", ")})`,
          en: ` (but for ${swapped.join(", ")}, worked in exchange)`,
        };
  return step(
    last,
    {
      vi: `Ngày làm việc thứ ${numbers}: ${span.vi}, không kể thứ Bảy, Chủ nhật${also.vi}`,
      en: `Working days ${numbers}: ${span.en}, without Saturdays and Sundays${also.en}`,
    },
    calendar.citeOf("workingDays", last),
  );
}

function restStep(
  days: readonly CalendarDay[],
  { start }: Pick<CountContext, "start">,
): DeadlineStep {
  const dates = days.map(({ date }) => date).sort();
  const first = dates[0] ?? start;
  const span = spanLabel(first, dates.at(-1) ?? first);
  const words = restDayWords(first === days[0]?.date ? days : [...days].reverse());
  const named = days.find(({ kind }) => kind !== "weekly-rest") ?? days[0];
  return step(
    first,
    { vi: `Không tính ${span.vi}: ${words.vi}`, en: `Not counted ${span.en}: ${words.en}` },
    named?.cite,
  );
}
