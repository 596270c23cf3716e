import type { Dialogue } from "../case/dialogue-schema";
import { decideDialogue } from "../decide/decide-dialogue";
import type { Finding, Lang } from "../finding/finding";
import type { Problem } from "../finding/problem";
import type { Rulebook } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";
import type { FindingOptions } from "./case-findings";
import { dialogueChecks } from "./dialogue-checks";
import { recordFaults } from "./record-faults";
import { recordFindings } from "./record-findings";

export interface CheckDialogueOptions extends FindingOptions {
  readonly asOf: IsoDate | string;
  readonly lawAt?: IsoDate | string;
}

/**
 * Everything that is wrong with the record of a dialogue and with what it shows up to `asOf`: a conference owed and not held, announced or
 * published late, in the wrong chair, proposals left without an answer, each with its provision. Sorted, in `lang`.
 * `await checkDialogue(rulebook, dialogue, { asOf: "2026-07-20" })`.
 */
export async function checkDialogue(
  rulebook: Rulebook,
  dialogue: Dialogue,
  options: CheckDialogueOptions,
): Promise<readonly Finding[]> {
  const { asOf, lawAt, agency, lang = "vi" } = options;
  const decision = await decideDialogue(rulebook, dialogue, {
    asOf,
    lang,
    ...(agency === undefined ? {} : { agency }),
    ...(lawAt === undefined ? {} : { lawAt }),
  });
  return recordFindings(dialogue, decision, problemsOf(dialogue, decision.asOf), options);
}

/**
 * What is wrong with the record itself: days out of order, a day fixed that has passed, entries that contradict each other. Sorted, in
 * `lang`, in the file where it was parsed from one. `dialogueFaults(dialogue, { asOf: "2026-07-20" })`.
 */
export function dialogueFaults(
  dialogue: Dialogue,
  { asOf, lang = "vi" }: { readonly asOf: IsoDate; readonly lang?: Lang },
): readonly Finding[] {
  return recordFaults(dialogue, problemsOf(dialogue, asOf), lang);
}

function problemsOf(dialogue: Dialogue, asOf: IsoDate): readonly Problem[] {
  return dialogueChecks.flatMap(({ id, run }) =>
    run({ dialogue, asOf }).map((problem) => ({ ...problem, rule: id })),
  );
}
