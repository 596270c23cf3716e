import { suggest } from "../../finding/suggest";
import type { OfficeCheck } from "../office-check";

/** An ad hoc session names an incident of the record, and each incident has an id of its own. */
export const incidentNotKnown: OfficeCheck = {
  id: "incident-not-known",
  run: ({ office: { incidents = [], receptions = [] } }) => {
    const ids = incidents.map(({ id }) => id);
    return [
      ...receptions.flatMap(({ incident }, index) => {
        if (incident === undefined || ids.includes(incident)) return [];
        const near = suggest(incident, ids);
        return [
          {
            severity: "error" as const,
            path: ["receptions", index, "incident"],
            message: {
              vi: `\`incidents\` không có vụ việc \`${incident}\``,
              en: `\`incidents\` has no \`${incident}\``,
            },
            fix:
              near === undefined
                ? { vi: "hãy ghi vụ việc này vào `incidents`", en: "add it to `incidents`" }
                : { vi: `có phải \`${near}\`?`, en: `did you mean \`${near}\`?` },
          },
        ];
      }),
      ...ids.flatMap((id, index) =>
        ids.indexOf(id) === index
          ? []
          : [
              {
                severity: "error" as const,
                path: ["incidents", index, "id"],
                message: {
                  vi: `Mã vụ việc \`${id}\` đã dùng cho vụ việc khác`,
                  en: `The id \`${id}\` is used by another incident`,
                },
                fix: { vi: "hãy đặt mã khác", en: "choose another id" },
              },
            ],
      ),
    ];
  },
};
