import type { Text } from "../finding/finding";
import { addPeriod } from "./add-period";
import type { CountContext } from "./count-context";
import type { CountedPeriod } from "./count-period";
import { type DeadlineStep, step } from "./deadline-step";
import { addDays, daysBetween, type IsoDate } from "./iso-date";
import { addHours, dayOfMoment, lastDayBefore, type Moment, onDay, startOf } from "./moment";
import type { Period } from "./period";
import { periodLabel, slashed } from "./period-label";
import { applyStops } from "./stops";

/**
 * Hours run from the moment itself, without a break and without a roll (khoản 1 Điều 147 Bộ luật Dân sự 2015). Where only the day of the
 * event is known they are counted from its first minute, and the end from its last minute is `latest`.
 */
export function countHours(period: Period, context: CountContext): CountedPeriod {
  const { start, at, calendar } = context;
  const early = countFrom(at ?? startOf(start), period, context);
  const late = at === undefined ? countFrom(startOf(addDays(start, 1)), period, context) : early;
  const label = periodLabel(period);
  const opening = step(
    start,
    at === undefined
      ? {
          vi: `${label.vi}, không rõ giờ xảy ra sự kiện nên tính từ đầu ngày`,
          en: `${label.en}; the hour of the event is not known, so they run from the start of the day`,
        }
      : { vi: `${label.vi} từ ${clock(at)}`, en: `${label.en} from ${at}` },
    period.basis,
  );
  const nominal = lastDay(early.end, period);
  return {
    nominal,
    due: nominal,
    latest: lastDay(late.end, period),
    endsAt: early.end,
    paused: early.paused,
    ...(at === undefined ? { doubt: hourUnknown } : {}),
    steps: [
      opening,
      ...early.steps,
      step(
        nominal,
        {
          vi: `Hết hạn lúc ${clock(early.end)}, không chuyển khi gặp ngày nghỉ`,
          en: `Ends at ${early.end}, not moved off a rest day`,
        },
        calendar.citeOf("hoursFromTheMoment", nominal),
      ),
    ],
  };
}

const hourUnknown: Text = {
  vi: "không rõ giờ xảy ra sự kiện; hãy ghi cả giờ, ví dụ 2026-08-26T14:30",
  en: "the hour of the event is not known; write it too, as 2026-08-26T14:30",
};

function countFrom(
  from: Moment,
  period: Period,
  context: CountContext,
): { readonly end: Moment; readonly paused: boolean; readonly steps: readonly DeadlineStep[] } {
  if (period.direction === "before") {
    return { end: addHours(from, -period.length), paused: false, steps: [] };
  }
  const steps: DeadlineStep[] = [];
  let end = addHours(from, period.length);
  for (const extension of context.extensions) {
    end =
      extension.unit === "hour"
        ? addHours(end, extension.length)
        : onDay(end, addPeriod(dayOfMoment(end), { ...extension, direction: "after" }, context));
    const label = periodLabel(extension);
    steps.push(
      step(
        dayOfMoment(end),
        { vi: `Gia hạn ${label.vi}: ${clock(end)}`, en: `Extended by ${label.en}: ${end}` },
        extension.basis,
      ),
    );
  }
  const day = dayOfMoment(end);
  const stopped = applyStops(day, period, context);
  const added = daysBetween(day, stopped.nominal);
  return {
    end: onDay(end, addDays(day, added)),
    paused: stopped.paused,
    steps: [...steps, ...stopped.steps],
  };
}

/** Midnight ends the day before; counted back, the moment's own day is the last one. */
function lastDay(end: Moment, { direction }: Period): IsoDate {
  return direction === "before" ? dayOfMoment(end) : lastDayBefore(end);
}

function clock(at: Moment): string {
  return `${at.slice(11)} ngày ${slashed(dayOfMoment(at))}`;
}
