import { dayText } from "../../language/day-text";
import type { DialogueCheck } from "../dialogue-check";

/** The day fixed for a dialogue passed, and the record tells of no conference. */
export const dialogueNotHeld: DialogueCheck = {
  id: "dialogue-not-held",
  run: ({ dialogue: { plannedOn, heldOn }, asOf }) =>
    plannedOn === undefined || heldOn !== undefined || plannedOn >= asOf
      ? []
      : [
          {
            severity: "warning",
            path: ["plannedOn"],
            message: {
              vi: `Đã qua ngày dự kiến \`${dayText(plannedOn).vi}\` mà hồ sơ chưa ghi hội nghị đã tổ chức`,
              en: `The day fixed, \`${plannedOn}\`, has passed and the record tells of no conference`,
            },
            fix: {
              vi: "hãy ghi ngày đã tổ chức vào `heldOn`, hoặc ghi ngày dự kiến mới và thông báo lại",
              en: "write the day it was held in `heldOn`, or fix and announce another day",
            },
          },
        ],
};
