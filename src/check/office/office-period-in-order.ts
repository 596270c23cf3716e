import { dayText } from "../../language/day-text";
import type { OfficeCheck } from "../office-check";

/** The time a record covers ends no earlier than it begins. */
export const officePeriodInOrder: OfficeCheck = {
  id: "office-period-in-order",
  run: ({ office: { period, schedules = [] } }) =>
    [
      { ...period, path: ["period"] as const },
      ...schedules.map(({ from, to = from }, index) => ({
        from,
        to,
        path: ["schedules", index] as const,
      })),
    ]
      .filter(({ from, to }) => to < from)
      .map(({ from, to, path }) => ({
        severity: "error" as const,
        path: [...path, "to"],
        message: {
          vi: `\`to\` là \`${dayText(to).vi}\`, trước \`from\` là \`${dayText(from).vi}\``,
          en: `\`to\` is \`${to}\`, before \`from\`, \`${from}\``,
        },
        fix: { vi: "hãy sửa một trong hai ngày", en: "correct one of the two days" },
      })),
};
