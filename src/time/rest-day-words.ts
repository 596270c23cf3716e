import type { Text } from "../finding/finding";
import { weekdayName } from "../language/weekday-name";
import type { CalendarDay } from "./calendar-day";
import { weekday } from "./iso-date";
import { slashed } from "./period-label";

/** Why days are off, each reason once: `thứ Bảy, Chủ nhật; Tết Âm lịch; Nghỉ hoán đổi (làm bù 10/01/2026)`. */
export function restDayWords(days: readonly CalendarDay[]): Text {
  const weekends = days.filter(({ kind }) => kind === "weekly-rest");
  const swapped = days.filter(({ kind }) => kind === "worked-swap");
  const named = days.filter(({ kind }) => kind !== "weekly-rest" && kind !== "worked-swap");
  const weekendNames = weekends.map(({ date }) => weekdayName(weekday(date)));
  const groups = new Map<string, CalendarDay[]>();
  for (const day of named) groups.set(day.name.en, [...(groups.get(day.name.en) ?? []), day]);
  const reasons: readonly Text[] = [
    ...(weekends.length === 0
      ? []
      : [
          {
            vi: unique(weekendNames.map(({ vi }) => vi)).join(", "),
            en: unique(weekendNames.map(({ en }) => en)).join(", "),
          },
        ]),
    ...[...groups.values()].map(groupWords),
    // Swapped days do not bind citizens: such a Saturday is a rest day only when a citizen's limit is counted.
    ...swapped.map(({ date }) => ({
      vi: `${slashed(date)} cơ quan làm bù nhưng vẫn là ngày nghỉ của người dân`,
      en: `${date} is worked in exchange by offices but a rest day for citizens`,
    })),
  ];
  return {
    vi: reasons.map(({ vi }) => vi).join("; "),
    en: reasons.map(({ en }) => en).join("; "),
  };
}

/** Several days of one holiday are named by the holiday alone. */
function groupWords(days: readonly CalendarDay[]): Text {
  const [first] = days;
  if (first === undefined) return { vi: "", en: "" };
  const { name, madeUpOn } = first;
  const several = days.length > 1;
  return {
    vi: `${several ? name.vi.replace(/ \([^)]*\)$/u, "") : name.vi}${madeUpOn === undefined || several ? "" : ` (làm bù ${slashed(madeUpOn)})`}`,
    en: `${name.en}${madeUpOn === undefined || several ? "" : ` (worked on ${madeUpOn})`}`,
  };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
