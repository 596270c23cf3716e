import type { Text } from "../finding/finding";

interface SessionEvent extends Text {
  /** Where the record of an office tells of it. */
  readonly path: string;
}

/** What may happen to a session, a schedule, an incident or a report of an office's record, and what it is called. */
export const sessionEvents = {
  "schedule-posted": {
    vi: "niêm yết, công bố lịch tiếp công dân",
    en: "schedule posted",
    path: "schedules[0].postedOn",
  },
  "session-held": { vi: "tiếp công dân", en: "session held", path: "receptions" },
  "postponement-announced": {
    vi: "thông báo lùi lịch tiếp công dân",
    en: "postponement announced",
    path: "postponed",
  },
  "new-day-announced": {
    vi: "thông báo ngày tiếp công dân mới",
    en: "new day announced",
    path: "postponed[0].to",
  },
  "conclusion-issued": {
    vi: "ra thông báo kết luận việc tiếp công dân",
    en: "notice of conclusion issued",
    path: "receptions[0].concludedOn",
  },
  "answer-day-told": {
    vi: "báo thời gian trả lời cho công dân",
    en: "day of the answer told",
    path: "receptions[0].answerToldOn",
  },
  "visitors-answered": {
    vi: "trả lời, thông báo cho công dân đã tiếp",
    en: "people received were answered or notified",
    path: "receptions[0].answeredOn",
  },
  "incident-arose": { vi: "phát sinh vụ việc", en: "incident arose", path: "incidents" },
  "ad-hoc-held": { vi: "tiếp công dân đột xuất", en: "ad hoc session held", path: "receptions" },
  "report-sent": { vi: "gửi báo cáo định kỳ", en: "periodic report sent", path: "reports" },
} as const satisfies Readonly<Record<string, SessionEvent>>;

export type SessionEventName = keyof typeof sessionEvents;

export const sessionEventNames = Object.keys(sessionEvents) as readonly SessionEventName[];
