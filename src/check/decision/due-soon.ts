import { dayText } from "../../language/day-text";
import { bearerText } from "../../people/bearer-text";
import { addDays } from "../../time/iso-date";
import type { DecisionCheck } from "../decision-check";

/** `<rule id>.due-soon`: a duty whose earliest possible last day comes within the days asked for. */
export const dueSoon: DecisionCheck = ({ decision, soonDays }) => {
  const last = addDays(decision.asOf, soonDays);
  return decision.obligations.flatMap(
    ({ rule, duty, deadline, candidates = [], status, bearer, cites }) => {
      const [due] = [
        ...(deadline === undefined ? [] : [deadline]),
        ...candidates.map((candidate) => candidate.deadline),
      ]
        .map((one) => one.due)
        .sort();
      if (status !== "open" || due === undefined || due > last) return [];
      const who = bearerText(bearer);
      return [
        {
          rule: `${rule}.due-soon`,
          severity: "info" as const,
          path: ["events"],
          message: {
            vi: `Sắp đến hạn \`${dayText(due).vi}\`: ${duty.vi}, trách nhiệm của ${who.vi}`,
            en: `Due soon, on \`${due}\`: ${duty.en}, borne by ${who.en}`,
          },
          cites,
        },
      ];
    },
  );
};
