import type { Text } from "../finding/finding";
import { addPeriod } from "./add-period";
import type { CountContext } from "./count-context";
import { countHours } from "./count-hours";
import type { CountingRuleId } from "./counting-law";
import { type DeadlineStep, step } from "./deadline-step";
import { applyExtensions } from "./extensions";
import { addDays, type IsoDate } from "./iso-date";
import type { Moment } from "./moment";
import type { Period } from "./period";
import { dayLabel, periodLabel, slashed } from "./period-label";
import { rollSteps } from "./roll";
import { applyStops } from "./stops";
import { workingDaySteps } from "./working-day-steps";

/** One period counted alone. `due` is the nominal day moved off a rest day, `latest` differs only where an hour is not known. */
export interface CountedPeriod {
  readonly nominal: IsoDate;
  readonly due: IsoDate;
  readonly latest: IsoDate;
  readonly endsAt?: Moment;
  readonly paused: boolean;
  readonly doubt?: Text;
  readonly steps: readonly DeadlineStep[];
}

/** Counts one period from the event, with its extensions, suspensions, excluded time and roll. */
export function countPeriod(period: Period, context: CountContext): CountedPeriod {
  if (period.unit === "hour") return countHours(period, context);
  return period.direction === "before" ? countBack(period, context) : countOn(period, context);
}

function countOn(period: Period, context: CountContext): CountedPeriod {
  const { start, calendar, profile } = context;
  const last = addPeriod(start, period, context);
  const extended = applyExtensions(last, context);
  const stopped = applyStops(extended.nominal, period, context);
  const { nominal } = stopped;
  // A rest day only moves the end: khoản 5 Điều 148 Bộ luật Dân sự 2015.
  const due = calendar.isWorkingDay(nominal, profile)
    ? nominal
    : calendar.nextWorkingDay(nominal, profile);
  return {
    nominal,
    due,
    latest: due,
    paused: stopped.paused,
    steps: [
      ...lengthSteps(period, last, context),
      ...extended.steps,
      ...stopped.steps,
      ...rollSteps(nominal, due, context),
    ],
  };
}

/** "At least n days before": the event's day is not counted, and a rest day moves to the earlier working day unless it stays. */
function countBack(period: Period, context: CountContext): CountedPeriod {
  const { start, calendar, profile, extensions, pauses, excluded } = context;
  const nominal = addPeriod(start, period, context);
  const due =
    period.onRestDay === "stays" || calendar.isWorkingDay(nominal, profile)
      ? nominal
      : calendar.previousWorkingDay(nominal, profile);
  const unused = extensions.length + pauses.length + excluded.length > 0;
  return {
    nominal,
    due,
    latest: due,
    paused: false,
    steps: [
      ...lengthSteps(period, nominal, context),
      ...rollSteps(nominal, due, context),
      ...(unused ? [step(start, notForBackward)] : []),
    ],
  };
}

const notForBackward: Text = {
  vi: "Gia hạn, tạm đình chỉ và thời gian không tính không áp dụng cho thời hạn đếm lùi",
  en: "Extensions, suspensions and time not counted do not apply to a limit counted back",
};

function lengthSteps(
  period: Period,
  last: IsoDate,
  context: CountContext,
): readonly DeadlineStep[] {
  const { start, calendar } = context;
  const back = period.direction === "before";
  const label = periodLabel(period);
  const first = addDays(start, back ? -1 : 1);
  const opening = step(
    first,
    back
      ? { vi: `Đếm lùi ${label.vi} từ ngày này`, en: `${label.en} counted back from this day` }
      : { vi: `Ngày thứ nhất của thời hạn ${label.vi}`, en: `Day one of the ${label.en}` },
    period.basis,
  );
  if (period.unit === "working-day") {
    const begins = {
      vi: back ? `Đếm lùi ${label.vi}` : `Bắt đầu đếm ${label.vi}`,
      en: back ? `${label.en} counted back` : `The count of ${label.en} begins`,
    };
    return [step(first, begins, period.basis), ...workingDaySteps(last, period.length, context)];
  }
  const rule = endRules[period.unit === "hour" ? "day" : period.unit];
  return [
    opening,
    step(last, endWords(period, last, start), back ? undefined : calendar.citeOf(rule, last)),
  ];
}

const endRules = {
  day: "endOfDays",
  week: "endOfWeeks",
  month: "endOfMonths",
  year: "endOfYears",
} as const satisfies Record<string, CountingRuleId>;

function endWords(period: Period, last: IsoDate, start: IsoDate): Text {
  const label = periodLabel(period);
  const day = dayLabel(last);
  const isClamped =
    (period.unit === "month" || period.unit === "year") && last.slice(8) !== start.slice(8);
  const clamped = isClamped
    ? {
        vi: ` (tháng này không có ngày ${slashed(start).slice(0, 2)}, lấy ngày cuối tháng)`,
        en: ` (the month has no day ${Number(start.slice(8))}, its last day is taken)`,
      }
    : { vi: "", en: "" };
  return {
    vi: `Hết ${label.vi}, ngày cuối theo lịch: ${day.vi}${clamped.vi}`,
    en: `End of ${label.en} by the calendar: ${day.en}${clamped.en}`,
  };
}
