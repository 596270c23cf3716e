import { conferenceMatter } from "../case/dialogue-conference";
import { proposalMatters } from "../case/dialogue-proposals";
import type { Dialogue } from "../case/dialogue-schema";
import type { Rulebook } from "../rulebook/rulebook";
import { type DecideRecordOptions, decideRecord } from "./decide-record";
import type { RecordDecision } from "./record-decision";

export type DecideDialogueOptions = DecideRecordOptions;

/**
 * What the rules say of a dialogue: whether the conference has to be held and why, its announcement, chair, conclusion and publication,
 * and of each proposal whether it was answered, passed on and reported. Reads nothing but its arguments. Throws MisuseError "bad-date".
 * `await decideDialogue(rulebook, dialogue, { asOf: "2026-07-20" })`.
 */
export async function decideDialogue(
  rulebook: Rulebook,
  dialogue: Dialogue,
  options: DecideDialogueOptions,
): Promise<RecordDecision> {
  const { record, id, unit, role } = dialogue;
  return decideRecord(
    rulebook,
    {
      record: { kind: record, id, unit, role },
      mattersOn: (asOf) => ({
        whole: [conferenceMatter(dialogue, asOf), ...proposalMatters(dialogue, asOf)],
      }),
    },
    options,
  );
}
