import type { CountContext } from "./count-context";
import type { CountedPeriod } from "./count-period";
import { type DeadlineStep, step } from "./deadline-step";
import type { IsoDate } from "./iso-date";
import type { Period } from "./period";
import { dayLabel, periodLabel } from "./period-label";
import { restDayWords } from "./rest-day-words";

/** The ledger's first lines: the day of the event, and receipt on a rest day where intake rules move it. */
export function eventSteps(
  period: Period,
  received: IsoDate,
  { start, calendar }: CountContext,
): readonly DeadlineStep[] {
  if (period.unit === "hour") return [];
  return [
    ...(received === start ? [] : [movedReceipt(received, calendar)]),
    step(
      start,
      {
        vi: "Ngày xảy ra sự kiện, không tính vào thời hạn",
        en: "The day of the event, not counted",
      },
      period.direction === "before" ? undefined : calendar.citeOf("firstDayNotCounted", start),
    ),
  ];
}

function movedReceipt(received: IsoDate, calendar: CountContext["calendar"]): DeadlineStep {
  const rest = restDayWords([calendar.dayKind(received)]);
  return step(received, {
    vi: `Nhận vào ngày nghỉ (${rest.vi}); theo quy chế tiếp nhận lấy ngày làm việc tiếp theo`,
    en: `Received on a rest day (${rest.en}); by the intake rules the next working day is taken`,
  });
}

/** The lines after the count: the hour the last day ends and the safe day. */
export function endSteps(
  period: Period,
  { due }: CountedPeriod,
  safe: IsoDate,
  { calendar, pauses }: CountContext,
): readonly DeadlineStep[] {
  const isDoubtful = pauses.some(({ endMayCount, to }) => endMayCount === true && to !== undefined);
  const reading = isDoubtful
    ? {
        vi: ", kể cả khi ngày quyết định tiếp tục được tính vào thời hạn",
        en: ", even if the day of the decision to continue counts",
      }
    : { vi: "", en: "" };
  const ends = step(
    due,
    { vi: "Thời hạn kết thúc lúc 24 giờ ngày này", en: "The period ends at 24:00 of this day" },
    calendar.citeOf("endOfLastDay", due),
  );
  const plan = step(safe, {
    vi: `Ngày an toàn: ngày làm việc cuối cùng không muộn hơn ngày hết hạn theo số ngày${reading.vi}`,
    en: `Safe day: the last working day not after the nominal last day${reading.en}`,
  });
  return [...(period.unit === "hour" ? [] : [ends]), ...(safe === due ? [] : [plan])];
}

/** The count of a lower-ranked text, which leaves the due day alone. */
export function competingSteps(
  period: Period,
  { due, steps }: CountedPeriod,
): readonly DeadlineStep[] {
  const label = periodLabel(period);
  const day = dayLabel(due);
  return [
    ...steps,
    step(
      due,
      {
        vi: `Theo văn bản khác, ${label.vi} hết vào ${day.vi}; ngày đến hạn vẫn theo văn bản có hiệu lực cao hơn`,
        en: `Under the other text ${label.en} end on ${day.en}; the higher-ranked text still sets the due day`,
      },
      period.basis,
    ),
  ];
}

/** The day if a swap that is only proposed is carried out. */
export function proposedStep(due: IsoDate): DeadlineStep {
  const day = dayLabel(due);
  return step(due, {
    vi: `Nếu việc hoán đổi đang đề xuất được thực hiện, hết hạn vào ${day.vi}`,
    en: `If the proposed swap is carried out, it ends on ${day.en}`,
  });
}
