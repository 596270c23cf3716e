import type { ObligationStatus, Window } from "../decide/decision";
import type { Text } from "../finding/finding";

/** What a status is called in output for people. */
export const statusWords: Readonly<Record<ObligationStatus | Window["status"], Text>> = {
  "not-yet": { vi: "chưa đến bước", en: "not yet" },
  open: { vi: "đang trong hạn", en: "open" },
  paused: { vi: "tạm dừng", en: "paused" },
  done: { vi: "đã xong", en: "done" },
  "done-late": { vi: "xong muộn", en: "done late" },
  overdue: { vi: "QUÁ HẠN", en: "OVERDUE" },
  unknown: { vi: "chưa rõ", en: "unknown" },
  used: { vi: "đã thực hiện", en: "used" },
  late: { vi: "thực hiện muộn", en: "late" },
  lapsed: { vi: "đã hết", en: "lapsed" },
};
