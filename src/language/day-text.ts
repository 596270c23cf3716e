import type { Lang, Text } from "../finding/finding";

/** A day as people read it in a sentence: 02/07/2026 in Vietnamese, 2026-07-02 in English. */
export function dayText(day: string): Text {
  return { vi: day.split("-").reverse().join("/"), en: day };
}

/** The day in one language; nothing where there is none. */
export function dayIn(day: string | undefined, lang: Lang): string {
  return day === undefined ? "" : dayText(day)[lang];
}
