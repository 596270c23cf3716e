import { eventLabels } from "../../case/fact-catalogue/event-facts";
import { dayText } from "../../language/day-text";
import type { CaseCheck } from "../case-check";

/** What lies after the day for which the case is looked at has not happened yet. */
export const dayAfterAsOf: CaseCheck = {
  id: "day-after-as-of",
  run: ({ file, asOf }) => {
    const days = [
      { path: ["writtenOn"], day: file.writtenOn },
      { path: ["sentOn"], day: file.sentOn },
      { path: ["receivedOn"], day: file.receivedOn },
      { path: ["complaint", "object", "issuedOn"], day: file.complaint?.object?.issuedOn },
      { path: ["complaint", "object", "receivedOn"], day: file.complaint?.object?.receivedOn },
      { path: ["complaint", "object", "knownOn"], day: file.complaint?.object?.knownOn },
      { path: ["complaint", "groundsCheck", "on"], day: file.complaint?.groundsCheck?.on },
    ];
    const asOfText = dayText(asOf);
    const later = days.flatMap(({ path, day }) =>
      day === undefined || day <= asOf
        ? []
        : [
            {
              severity: "warning" as const,
              path,
              message: {
                vi: `\`${path.join(".")}\` là \`${dayText(day).vi}\`, sau ngày xem xét \`${asOfText.vi}\``,
                en: `\`${path.join(".")}\` is \`${day}\`, after the day looked at, \`${asOf}\``,
              },
              fix: {
                vi: "hãy kiểm tra ngày này, hoặc chọn ngày xem xét muộn hơn",
                en: "check it, or look at a later day",
              },
            },
          ],
    );
    const events = (file.events ?? []).flatMap(({ what, on }, index) =>
      on <= asOf
        ? []
        : [
            {
              severity: "warning" as const,
              path: ["events", index, "on"],
              message: {
                vi: `Việc "${eventLabels[what].vi}" ghi ngày \`${dayText(on).vi}\`, sau ngày xem xét \`${asOfText.vi}\`, nên coi như chưa diễn ra`,
                en: `\`${what}\` is of \`${on}\`, after the day looked at, \`${asOf}\`, and counts as not happened`,
              },
              fix: {
                vi: "hãy kiểm tra ngày này, hoặc chọn ngày xem xét muộn hơn",
                en: "check it, or look at a later day",
              },
            },
          ],
    );
    return [...later, ...events];
  },
};
