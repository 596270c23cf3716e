import { eventLabels } from "../../case/fact-catalogue/event-facts";
import { dayText } from "../../language/day-text";
import type { HandlingCheck } from "../handling-check";
import { entriesOn } from "../handling-table";

/** A step between one that stops the case and the one that lets it go on. */
export const stepBarred: HandlingCheck = {
  id: "step-barred",
  run: ({ steps, table }) =>
    steps.flatMap((step) =>
      entriesOn(table.meanwhile, step.on)
        .filter(({ barred }) => barred === step.what)
        .flatMap(({ opened, closedBy, severity, fix, cites }) => {
          const earlier = steps.slice(0, steps.indexOf(step));
          const stop = earlier.findLast(({ what }) => what === opened || closedBy.includes(what));
          if (stop?.what !== opened) return [];
          return [
            {
              severity,
              path: ["events", step.index],
              message: {
                vi: `Việc "${eventLabels[step.what].vi}" ngày \`${dayText(step.on).vi}\` khi còn "${eventLabels[opened].vi}" (từ \`${dayText(stop.on).vi}\`)`,
                en: `\`${step.what}\` of \`${step.on}\` while \`${opened}\` (since \`${stop.on}\`) still holds`,
              },
              fix,
              cites,
            },
          ];
        }),
    ),
};
