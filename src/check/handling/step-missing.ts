import { eventLabels } from "../../case/fact-catalogue/event-facts";
import type { Obligation } from "../../decide/decision";
import { dayText } from "../../language/day-text";
import type { HandlingCheck } from "../handling-check";
import type { Step } from "../handling-step";

/** A duty that had to be done before a step which is on file, and is not on file itself or only afterwards. */
export const stepMissing: HandlingCheck = {
  id: "step-missing",
  run: ({ decision, steps, table }) =>
    table.before.flatMap(({ duty, step: name, severity, fix }) => {
      const step = steps.find(({ what }) => what === name);
      const owed = decision.obligations.find(({ rule }) => rule === duty);
      if (step === undefined || owed === undefined || !isUndone(owed, step)) return [];
      const label = eventLabels[name];
      const day = dayText(step.on);
      const done = owed.doneOn === undefined ? undefined : dayText(owed.doneOn);
      return [
        {
          severity,
          path: ["events", step.index],
          message:
            done === undefined
              ? {
                  vi: `Đã ${label.vi} ngày \`${day.vi}\`, nhưng hồ sơ không có việc phải làm trước: ${owed.duty.vi}`,
                  en: `\`${name}\` of \`${step.on}\` without what must come before it: ${owed.duty.en}`,
                }
              : {
                  vi: `Đã ${label.vi} ngày \`${day.vi}\`, trước khi làm việc phải làm trước (ngày \`${done.vi}\`): ${owed.duty.vi}`,
                  en: `\`${name}\` of \`${step.on}\` before what must come first (\`${done.en}\`): ${owed.duty.en}`,
                },
          fix,
          cites: owed.cites,
        },
      ];
    }),
};

/** Overdue duties are told by their own finding. */
function isUndone({ status, doneOn }: Obligation, { on }: Step): boolean {
  if (doneOn !== undefined) return doneOn > on && status !== "done-late";
  return status === "open" || status === "paused";
}
