import { eventLabels } from "../../case/fact-catalogue/event-facts";
import { dayText } from "../../language/day-text";
import type { CaseCheck } from "../case-check";

/** The same step on the same day with the same paper is recorded once. */
export const duplicateEvent: CaseCheck = {
  id: "duplicate-event",
  run: ({ file }) => {
    const seen = new Set<string>();
    return (file.events ?? []).flatMap(({ what, on, number, to }, index) => {
      const key = JSON.stringify([what, on, number, to]);
      if (seen.size < seen.add(key).size) return [];
      return [
        {
          severity: "warning" as const,
          path: ["events", index],
          message: {
            vi: `Việc "${eventLabels[what].vi}" ngày \`${dayText(on).vi}\` được ghi hai lần`,
            en: `\`${what}\` of \`${on}\` is recorded twice`,
          },
          fix: { vi: "hãy xóa một dòng", en: "delete one of them" },
        },
      ];
    });
  },
};
