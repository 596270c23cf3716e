import type { Text } from "../../finding/finding";
import { dayText } from "../../language/day-text";
import type { OfficeCheck } from "../office-check";

/** What happened lies within the time of the record, and not after the day on which it is looked at. */
export const officeDayOutOfTime: OfficeCheck = {
  id: "office-day-out-of-time",
  run: ({ office: { period, receptions = [], dialogues = [], incidents = [] }, asOf }) =>
    [
      ...receptions.map(({ on }, index) => ({ on, path: ["receptions", index, "on"] })),
      ...dialogues.map(({ on }, index) => ({ on, path: ["dialogues", index, "on"] })),
      ...incidents.map(({ on }, index) => ({ on, path: ["incidents", index, "on"] })),
    ].flatMap(({ on, path }) => {
      const why = reasonOf(on, period, asOf);
      if (why === undefined) return [];
      return [
        {
          severity: "warning" as const,
          path,
          message: {
            vi: `Ngày \`${dayText(on).vi}\` ${why.vi}, nên không được tính`,
            en: `\`${on}\` ${why.en}, and does not count`,
          },
          fix: {
            vi: "hãy kiểm tra ngày này, thời gian của hồ sơ và ngày xem xét",
            en: "check this day, the time of the record and the day looked at",
          },
        },
      ];
    }),
};

function reasonOf(
  on: string,
  { from, to }: { readonly from: string; readonly to: string },
  asOf: string,
): Text | undefined {
  if (on < from || on > to) {
    return {
      vi: `nằm ngoài thời gian của hồ sơ (\`${dayText(from).vi}\` đến \`${dayText(to).vi}\`)`,
      en: `lies outside the time of the record (\`${from}\` to \`${to}\`)`,
    };
  }
  if (on <= asOf) return undefined;
  return {
    vi: `sau ngày xem xét \`${dayText(asOf).vi}\``,
    en: `is after the day looked at, \`${asOf}\``,
  };
}
