import type { DialogueEventName } from "../dialogue-events";
import type { SessionEventName } from "../session-events";
import type { EventName } from "../word-lists";

/** Events whose name is a clause of its own, not a verb: `có việc người khiếu nại vắng mặt`, but `đã thụ lý`. */
const clauses: ReadonlySet<string> = new Set([
  "dialogue-missed",
  "decision-received",
  "issuer-reported",
  "council-proposed",
  "file-requested",
  "complied",
  "competence-disputed",
  "crowd-gathered",
  "own-fault-found",
  "body-taken-over",
  "some-complainants-withdrew",
  "complainant-documents-requested",
  "respondent-documents-requested",
  "respondent-explanation-supplied",
] satisfies readonly EventName[]);

/** What turns the name of an event into a statement that it happened. */
export function happenedAs(name: EventName | SessionEventName | DialogueEventName): string {
  return clauses.has(name) ? "có việc" : "đã";
}
