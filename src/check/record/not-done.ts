import { bearerText } from "../../people/bearer-text";
import type { RecordCheck } from "../record-check";

/** `<rule id>.not-done`: a duty for which the law sets no number of days, and which the record does not show as done. */
export const notDone: RecordCheck = ({ decision }) =>
  decision.matters.flatMap(({ label, path, obligations }) =>
    obligations
      .filter(
        ({ status, deadline, candidates }) =>
          status === "open" && deadline === undefined && candidates === undefined,
      )
      .map(({ rule, duty, bearer, cites }) => {
        const who = bearerText(bearer);
        return {
          rule: `${rule}.not-done`,
          severity: "warning" as const,
          path,
          message: {
            vi: `${label.vi}: hồ sơ chưa ghi việc này. ${duty.vi}, trách nhiệm của ${who.vi}`,
            en: `${label.en}: not on record. ${duty.en}, borne by ${who.en}`,
          },
          fix: {
            vi: "văn bản không đặt số ngày; hãy làm sớm và ghi ngày làm vào hồ sơ",
            en: "the texts set no number of days: do it soon and record the day",
          },
          cites,
        };
      }),
  );
