import type { Subject } from "../../case/subject";
import type { Text } from "../../finding/finding";

/** What each kind of matter is called above its entries. */
export const subjectTitles: Readonly<Record<Subject, Text>> = {
  petition: { vi: "Đơn", en: "Petitions" },
  period: { vi: "Số lần phải làm trong kỳ", en: "How often in a time" },
  session: { vi: "Từng buổi tiếp công dân", en: "Each session" },
  schedule: { vi: "Lịch tiếp công dân", en: "Schedules" },
  incident: { vi: "Vụ việc", en: "Incidents" },
  dialogue: { vi: "Đối thoại", en: "Dialogues" },
  proposal: { vi: "Kiến nghị tại đối thoại", en: "Proposals raised at a dialogue" },
  report: { vi: "Báo cáo định kỳ", en: "Periodic reports" },
};
