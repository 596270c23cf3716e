import type { Petition } from "../../case/case-schema";
import { eventLabels } from "../../case/fact-catalogue/event-facts";
import type { EventName } from "../../case/word-lists";
import { byText } from "../../finding/by-text";
import { dayText } from "../../language/day-text";
import type { CaseCheck, CheckProblem } from "../case-check";
import { isEarlierInstance } from "../earlier-instance";

/** Pairs of which the second cannot come before the first. */
const order: readonly (readonly [EventName, EventName])[] = [
  ["accepted", "verification-assigned"],
  ["verification-assigned", "verification-reported"],
  ["dialogue-notified", "dialogue-held"],
  ["accepted", "suspended"],
  ["suspended", "suspension-sent"],
  ["suspended", "continued"],
  ["continued", "continuation-sent"],
  ["accepted", "decided"],
  ["terminated", "termination-sent"],
  ["decided", "decision-sent"],
  ["decided", "decision-received"],
  ["decided", "decision-published"],
  ["decided", "publication-meeting-notified"],
  ["publication-meeting-notified", "publication-meeting"],
  ["decided", "enforcement-directed"],
];

/** What follows another step of the settlement has a later day, by the first day of each. */
export const eventsInOrder: CaseCheck = {
  id: "events-in-order",
  run: ({ file }) => order.flatMap(([earlier, later]) => wrongPair(file, earlier, later)),
};

function wrongPair(file: Petition, earlier: EventName, later: EventName): readonly CheckProblem[] {
  const first = firstOf(file, earlier);
  const second = firstOf(file, later);
  if (first === undefined || second === undefined || second.on >= first.on) return [];
  return [
    {
      severity: "error",
      path: ["events", second.index, "on"],
      message: {
        vi: `Việc "${eventLabels[later].vi}" ghi ngày \`${dayText(second.on).vi}\`, trước việc "${eventLabels[earlier].vi}" (\`${dayText(first.on).vi}\`)`,
        en: `\`${later}\` is of \`${second.on}\`, before \`${earlier}\` (\`${first.on}\`)`,
      },
      fix: { vi: "hãy kiểm tra lại hai ngày này", en: "check both days" },
    },
  ];
}

/** In the file of a second complaint, what came before it is the first instance's and is not compared with the second's. */
function firstOf(
  file: Petition,
  name: EventName,
): { readonly on: string; readonly index: number } | undefined {
  return (file.events ?? [])
    .map(({ what, on }, index) => ({ what, on, index }))
    .filter(({ what, on }) => what === name && !isEarlierInstance(file, on))
    .sort((a, b) => byText(a.on, b.on))[0];
}
