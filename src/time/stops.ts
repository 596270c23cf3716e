import { byText } from "../finding/by-text";
import type { Text } from "../finding/finding";
import type { CountContext } from "./count-context";
import { type DeadlineStep, step } from "./deadline-step";
import { addDays, daysBetween, type IsoDate } from "./iso-date";
import type { Period } from "./period";
import { dayLabel, periodLabel, spanLabel } from "./period-label";
import { checkSpan } from "./span";

/** Time that lengthens a running period: its first and last day not counted, and the day on which the period must still be running. */
interface Stop {
  readonly kind: "pause" | "excluded";
  readonly reach: IsoDate;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly open: boolean;
  readonly from: IsoDate;
  readonly reason: Text;
  readonly basis?: string;
}

export interface Stopped {
  readonly nominal: IsoDate;
  /** A suspension is still open. */
  readonly paused: boolean;
  readonly steps: readonly DeadlineStep[];
}

/**
 * Moves the nominal last day by the time not counted: a suspension from its decision S to the decision to continue C adds C − S days, an
 * obstacle both its first and last day; days that overlap count once. Only what begins while the period runs counts, and a period
 * lengthened by one may run into the next. Periods in working days are lengthened by the working days of that time.
 */
export function applyStops(nominal: IsoDate, period: Period, context: CountContext): Stopped {
  const stops = [...pauseStops(context), ...excludedStops(context)].sort(
    (a, b) => byText(a.reach, b.reach) || byText(a.first, b.first),
  );
  let end = nominal;
  let counted = context.start;
  let paused = false;
  const steps: DeadlineStep[] = [];
  for (const stop of stops) {
    const ignored = whyIgnored(stop, end, context.start);
    if (ignored !== undefined) {
      steps.push(step(stop.from, ignored, stop.basis));
      continue;
    }
    const before = stop.first > counted ? addDays(stop.first, -1) : counted;
    const added = stop.last > before ? lengthOf(before, stop.last, period, context) : 0;
    end = lengthen(end, added, period, context);
    if (stop.last > counted) counted = stop.last;
    paused ||= stop.open;
    steps.push(step(stop.from, stopWords(stop, added, period), stop.basis));
  }
  if (end !== nominal) steps.push(step(end, movedWords(end)));
  return { nominal: end, paused, steps };
}

function pauseStops({ pauses, asOf }: CountContext): readonly Stop[] {
  return pauses.map((pause) => {
    const { from, to } = checkSpan(pause);
    const last = to ?? (asOf !== undefined && asOf > from ? asOf : from);
    return {
      kind: "pause",
      reach: from,
      first: addDays(from, 1),
      last,
      open: to === undefined,
      from,
      reason: { vi: "Tạm đình chỉ", en: "Suspended" },
      ...(pause.basis === undefined ? {} : { basis: pause.basis }),
    };
  });
}

function excludedStops({ excluded }: CountContext): readonly Stop[] {
  return excluded.map((time) => {
    const { from, to = from } = checkSpan(time);
    const { reason } = time;
    return {
      kind: "excluded",
      reach: from,
      first: from,
      last: to,
      open: false,
      from,
      reason: typeof reason === "string" ? { vi: reason, en: reason } : reason,
      ...(time.basis === undefined ? {} : { basis: time.basis }),
    };
  });
}

function whyIgnored(stop: Stop, end: IsoDate, start: IsoDate): Text | undefined {
  const what = stopName(stop);
  if (stop.reach > end) {
    return {
      vi: `${what.vi}: bắt đầu khi thời hạn đã hết nên không được cộng thêm`,
      en: `${what.en}: begins when the period is already over, so nothing is added`,
    };
  }
  if (stop.last <= start && !stop.open) {
    return {
      vi: `${what.vi}: kết thúc trước khi thời hạn bắt đầu nên không được cộng thêm`,
      en: `${what.en}: is over before the period begins, so nothing is added`,
    };
  }
  return undefined;
}

function lengthOf(before: IsoDate, last: IsoDate, { unit }: Period, context: CountContext): number {
  return unit === "working-day"
    ? context.calendar.workingDaysBetween(before, last, context.profile)
    : daysBetween(before, last);
}

function lengthen(end: IsoDate, added: number, { unit }: Period, context: CountContext): IsoDate {
  return unit === "working-day"
    ? context.calendar.addWorkingDays(end, added, context.profile)
    : addDays(end, added);
}

function stopWords(stop: Stop, added: number, { unit }: Period): Text {
  const what = stopName(stop);
  if (stop.open) {
    return {
      vi: `${what.vi}, chưa có quyết định tiếp tục: ngày hết hạn nêu ra là ngày sớm nhất có thể`,
      en: `${what.en}, no decision to continue yet: the last day given is the earliest possible`,
    };
  }
  const label = periodLabel({ length: added, unit: unit === "working-day" ? unit : "day" });
  return {
    vi: `${what.vi}: ${label.vi} không tính vào thời hạn`,
    en: `${what.en}: ${label.en} not counted`,
  };
}

function stopName({ kind, reason, open, from, last }: Stop): Text {
  const span = open
    ? { vi: `từ ${dayLabel(from).vi}`, en: `since ${dayLabel(from).en}` }
    : spanLabel(from, last);
  return kind === "pause"
    ? { vi: `${reason.vi} ${span.vi}`, en: `${reason.en} ${span.en}` }
    : { vi: `Trở ngại ${span.vi} (${reason.vi})`, en: `Obstacle ${span.en} (${reason.en})` };
}

function movedWords(end: IsoDate): Text {
  const label = dayLabel(end);
  return {
    vi: `Cộng thời gian không tính, hết hạn theo số ngày: ${label.vi}`,
    en: `With the time not counted added, the nominal last day: ${label.en}`,
  };
}
