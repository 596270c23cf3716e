import { dayText } from "../../language/day-text";
import { bearerText } from "../../people/bearer-text";
import { addDays } from "../../time/iso-date";
import type { RecordCheck } from "../record-check";

/** `<rule id>.due-soon`: a duty whose last day comes within the days asked for. */
export const dueSoon: RecordCheck = ({ decision, soonDays }) => {
  const last = addDays(decision.asOf, soonDays);
  return decision.matters.flatMap(({ label, path, obligations }) =>
    obligations.flatMap(({ rule, duty, deadline, status, bearer, cites }) => {
      if (status !== "open" || deadline === undefined || deadline.due > last) return [];
      const who = bearerText(bearer);
      const due = dayText(deadline.due);
      return [
        {
          rule: `${rule}.due-soon`,
          severity: "info" as const,
          path,
          message: {
            vi: `${label.vi}: sắp đến hạn \`${due.vi}\`. ${duty.vi}, trách nhiệm của ${who.vi}`,
            en: `${label.en}: due soon, on \`${due.en}\`. ${duty.en}, borne by ${who.en}`,
          },
          cites,
        },
      ];
    }),
  );
};
