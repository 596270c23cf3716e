import { eventLabels } from "../../case/fact-catalogue/event-facts";
import type { EventName } from "../../case/word-lists";
import type { CaseCheck } from "../case-check";

/** Steps that only follow from another one, which the record should hold too. */
const causes: Partial<Readonly<Record<EventName, EventName>>> = {
  "suspension-sent": "suspended",
  continued: "suspended",
  "continuation-sent": "continued",
  "termination-sent": "terminated",
  "decision-annulled": "decided",
  "decision-sent": "decided",
  "decision-received": "decided",
  "decision-published": "decided",
  "publication-meeting-notified": "decided",
  "publication-meeting": "decided",
  "enforcement-directed": "decided",
  "verification-reported": "verification-assigned",
  decided: "accepted",
};

/** A record that holds a step without the one before it is incomplete, and deadlines counted from it are missing. */
export const eventWithoutItsCause: CaseCheck = {
  id: "event-without-its-cause",
  run: ({ file }) => {
    const recorded = new Set((file.events ?? []).map(({ what }) => what));
    return (file.events ?? []).flatMap(({ what }, index) => {
      const cause = causes[what];
      if (cause === undefined || recorded.has(cause)) return [];
      // In the file of a second complaint the decision is the first resolver's, whose acceptance is in another file.
      if (what === "decided" && file.instance === 2) return [];
      return [
        {
          severity: "warning" as const,
          path: ["events", index],
          message: {
            vi: `Có việc "${eventLabels[what].vi}" mà không ghi việc "${eventLabels[cause].vi}"`,
            en: `\`${what}\` is recorded without \`${cause}\``,
          },
          fix: {
            vi: `hãy ghi thêm việc \`${cause}\` và ngày`,
            en: `record \`${cause}\` and its day too`,
          },
        },
      ];
    });
  },
};
