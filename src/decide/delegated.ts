import type { Text } from "../finding/finding";
import type { Problem } from "../finding/problem";
import type { Bearer } from "../people/bearer";

/** What is owed in person is owed by the holder of the office alone: who stands in on the day is not named. */
export function inPerson({ holder, ...office }: Bearer): Bearer {
  const isStandIn = holder?.capacity === "deputy" || holder?.capacity === "delegate";
  return holder === undefined || isStandIn ? office : { ...office, holder };
}

/** That the agency profile delegates what may not be delegated. A deputy while the head is away is no delegation. */
export function delegatedProblems(
  {
    rule,
    label,
    cites,
  }: { readonly rule: string; readonly label: Text; readonly cites: readonly string[] },
  task: string,
  { holder, name }: Bearer,
): readonly Problem[] {
  if (holder?.capacity !== "delegate") return [];
  return [
    {
      rule: "not-to-be-delegated",
      severity: "error",
      path: ["agency", "delegations"],
      message: {
        vi: `Hồ sơ cơ quan giao \`${holder.name}\` làm thay \`${name.vi}\` việc không được ủy quyền (\`${task}\`, ${rule}): ${label.vi}`,
        en: `The agency profile has \`${holder.name}\` act for \`${name.en}\` in what may not be delegated (\`${task}\`, ${rule}): ${label.en}`,
      },
      fix: {
        vi: "hãy bỏ việc đó khỏi `delegations`; người giữ chức vụ vắng thì tự làm vào ngày khác",
        en: "take it out of `delegations`; a holder who is away acts in person on another day",
      },
      cites,
    },
  ];
}
