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
          message: {
            vi: `Việc "${label.vi}" ngày \`${day.vi}\` ${done === undefined ? "mà hồ sơ không có" : `trước khi`}: ${owed.duty.vi}${done === undefined ? "" : ` (ngày \`${done.vi}\`)`}`,
            en: `\`${name}\` of \`${step.on}\` ${done === undefined ? "without" : "before"}: ${owed.duty.en}${done === undefined ? "" : ` (on \`${owed.doneOn}\`)`}`,
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
