import { pathText } from "../../finding/path-text";
import { dayText } from "../../language/day-text";
import type { DialogueCheck } from "../dialogue-check";
import { daysAfterwards } from "../dialogue-days";

/** What lies after the day for which the record is looked at has not happened yet. */
export const dialogueDayAfterAsOf: DialogueCheck = {
  id: "dialogue-day-after-as-of",
  run: ({ dialogue, asOf }) =>
    [
      { path: ["requestedOn"], day: dialogue.requestedOn },
      { path: ["plan", "on"], day: dialogue.plan?.on },
      { path: ["announced", "on"], day: dialogue.announced?.on },
      { path: ["heldOn"], day: dialogue.heldOn },
      ...daysAfterwards(dialogue),
    ].flatMap(({ path, day }) =>
      day === undefined || day <= asOf
        ? []
        : [
            {
              severity: "warning" as const,
              path,
              message: {
                vi: `\`${pathText(path)}\` là \`${dayText(day).vi}\`, sau ngày xem xét \`${dayText(asOf).vi}\`, nên coi như chưa diễn ra`,
                en: `\`${pathText(path)}\` is \`${day}\`, after the day looked at, \`${asOf}\`, and counts as not happened`,
              },
              fix: {
                vi: "hãy kiểm tra ngày này, hoặc chọn ngày xem xét muộn hơn; ngày dự kiến thì ghi vào `plannedOn`",
                en: "check it, or look at a later day; a day that is only planned stands in `plannedOn`",
              },
            },
          ],
    ),
};
