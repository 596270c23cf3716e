import { bearerText } from "../../people/bearer-text";
import type { DecisionCheck } from "../decision-check";

/** What goes higher, to whom; `<rule id>` of the escalation. */
export const escalated: DecisionCheck = ({ decision }) =>
  decision.escalations.map(({ rule, label, to, cites }) => {
    const whom = bearerText(to);
    return {
      rule,
      severity: "warning" as const,
      path: ["events"],
      message: {
        vi: `${label.vi}: ${whom.vi}`,
        en: `${label.en}: ${whom.en}`,
      },
      cites,
    };
  });
