import { eventLabels } from "../../case/fact-catalogue/event-facts";
import type { EventName } from "../../case/word-lists";
import { dayText } from "../../language/day-text";
import type { CaseCheck } from "../case-check";

/** What may stand in the record with a day before the competent office got the petition. */
const mayComeBefore: ReadonlySet<EventName> = new Set([
  "transferred",
  "guided",
  "returned",
  "lawsuit",
]);

/** An office cannot act on a petition before it has it. */
export const eventBeforeReceipt: CaseCheck = {
  id: "event-before-receipt",
  run: ({ file }) => {
    const { receivedOn } = file;
    // A second complaint's record may go on from the first instance.
    if (receivedOn === undefined || file.instance === 2) return [];
    return (file.events ?? []).flatMap(({ what, on }, index) =>
      on >= receivedOn || mayComeBefore.has(what)
        ? []
        : [
            {
              severity: "error" as const,
              path: ["events", index, "on"],
              message: {
                vi: `Việc "${eventLabels[what].vi}" ghi ngày \`${dayText(on).vi}\`, trước ngày nhận đơn \`${dayText(receivedOn).vi}\``,
                en: `\`${what}\` is of \`${on}\`, before the petition was received on \`${receivedOn}\``,
              },
              fix: {
                vi: "hãy kiểm tra lại ngày của việc này và `receivedOn`",
                en: "check this day and `receivedOn`",
              },
            },
          ],
    );
  },
};
