import type { Quota } from "../../decide/decision";
import type { MatterDecision } from "../../decide/record-decision";
import type { Problem } from "../../finding/problem";
import { dayText } from "../../language/day-text";
import { bearerText } from "../../people/bearer-text";
import type { RecordCheck } from "../record-check";

/** `<rule id>.short`: less was done than was owed. `<rule id>.at-risk`: the time still runs, and the schedule plans too little. */
export const short: RecordCheck = ({ decision }) =>
  decision.matters.flatMap((matter) =>
    matter.quotas.flatMap((quota) => {
      if (quota.status === "short") return [shortfall(quota, matter)];
      return quota.status === "at-risk" ? [risk(quota, matter)] : [];
    }),
  );

function shortfall(quota: Quota, { label, path }: MatterDecision): Problem {
  const { rule, duty, least, done = 0, bearer, cites } = quota;
  const who = bearerText(bearer);
  return {
    rule: `${rule}.short`,
    severity: "error",
    path,
    message: {
      vi: `${label.vi}: phải có \`${least}\`, đã có \`${done}\`, thiếu \`${least - done}\`. ${duty.vi}, trách nhiệm của ${who.vi}`,
      en: `${label.en}: owed \`${least}\`, done \`${done}\`, missing \`${least - done}\`. ${duty.en}, borne by ${who.en}`,
    },
    fix: {
      vi: "nếu đã làm mà hồ sơ còn thiếu thì hãy ghi thêm; nếu không, nêu lý do trong báo cáo",
      en: "record what was done and is not in the record; otherwise give the reason in the report",
    },
    cites,
  };
}

function risk(quota: Quota, { label, path }: MatterDecision): Problem {
  const { rule, duty, least, done = 0, ahead = 0, until, cites } = quota;
  const last = dayText(until ?? "");
  return {
    rule: `${rule}.at-risk`,
    severity: "warning",
    path,
    message: {
      vi: `${label.vi}: phải có \`${least}\`, mới có \`${done}\`, lịch chỉ còn \`${ahead}\` buổi đến \`${last.vi}\`. ${duty.vi}`,
      en: `${label.en}: owed \`${least}\`, done \`${done}\` so far, and only \`${ahead}\` planned up to \`${last.en}\`. ${duty.en}`,
    },
    fix: {
      vi: `hãy bố trí và công bố thêm ngày tiếp trước khi hết \`${last.vi}\``,
      en: `plan and announce further days up to \`${last.en}\``,
    },
    cites,
  };
}
