import { eventLabels } from "../../case/fact-catalogue/event-facts";
import { dayText } from "../../language/day-text";
import type { HandlingCheck } from "../handling-check";
import { entriesOn } from "../handling-table";

/** Two steps on file in an order that the law rules out, by the first day of each. */
export const stepsInOrder: HandlingCheck = {
  id: "steps-in-order",
  run: ({ steps, table }) =>
    steps.flatMap((step) =>
      entriesOn(table.order, step.on).flatMap(({ first, next, severity, fix, cites }) => {
        const later = steps.find(({ what }) => what === first);
        const isFirst = steps.find(({ what }) => what === next) === step;
        if (!isFirst || later === undefined || later.on <= step.on) return [];
        return [
          {
            severity,
            path: ["events", step.index, "on"],
            message: {
              vi: `Việc "${eventLabels[next].vi}" (\`${dayText(step.on).vi}\`) trước việc "${eventLabels[first].vi}" (\`${dayText(later.on).vi}\`)`,
              en: `\`${next}\` (\`${step.on}\`) comes before \`${first}\` (\`${later.on}\`)`,
            },
            fix,
            cites,
          },
        ];
      }),
    ),
};
