import type { CaseCheck, CheckProblem } from "../case-check";
import { outOfOrder } from "../day-order";

/** Days around a suspension or termination follow one another, and the two say one thing. */
export const interruptionInOrder: CaseCheck = {
  id: "interruption-in-order",
  run: ({ file }) => {
    const { termination } = file.complaint ?? {};
    const written = file.complaint?.interruption;
    const interruption = written === "none" ? undefined : written;
    const place = (group: string, key: string) => ["complaint", group, key];
    return [
      ...outOfOrder(
        { path: place("interruption", "establishedOn"), day: interruption?.establishedOn },
        { path: place("interruption", "endedOn"), day: interruption?.endedOn },
      ),
      ...outOfOrder(
        { path: place("termination", "noticeOn"), day: termination?.noticeOn },
        { path: place("termination", "resumedOn"), day: termination?.resumedOn },
      ),
      ...(termination?.none === true && termination.noticeOn !== undefined ? [bothNoneAndDay] : []),
    ];
  },
};

const bothNoneAndDay: CheckProblem = {
  severity: "error",
  path: ["complaint", "termination", "none"],
  message: {
    vi: "`complaint.termination` vừa ghi là không có thông báo đình chỉ, vừa ghi ngày thông báo",
    en: "`complaint.termination` says that there was no notice, and gives the day of one",
  },
  fix: { vi: "hãy xóa một trong hai", en: "delete one of the two" },
};
