import type { Text } from "../finding/finding";

const names: readonly Text[] = [
  { vi: "thứ Hai", en: "Monday" },
  { vi: "thứ Ba", en: "Tuesday" },
  { vi: "thứ Tư", en: "Wednesday" },
  { vi: "thứ Năm", en: "Thursday" },
  { vi: "thứ Sáu", en: "Friday" },
  { vi: "thứ Bảy", en: "Saturday" },
  { vi: "Chủ nhật", en: "Sunday" },
];

/** The name of a day of the week, Monday 1 to Sunday 7: `weekdayName(2)` is `thứ Ba`, `Tuesday`. */
export function weekdayName(weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7): Text {
  return names[weekday - 1] ?? { vi: "", en: "" };
}
