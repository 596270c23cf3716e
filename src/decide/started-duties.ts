import { isInForce } from "../law/in-force";
import type { IsoDate } from "../time/iso-date";
import type { CaseState } from "./case-state";
import { compiledRulesOf } from "./compile";
import type { Values } from "./condition";
import { countChoices } from "./count-choices";
import type { StartedDuty } from "./decision";
import { yes } from "./truth";

/**
 * The duties that begin for the addressee of a document once it is issued, with their last day: a request for evidence starts the time in
 * which it has to be supplied. A duty that does not arise in the case, or whose day facts leave open, is left out.
 */
export function startedDuties(
  rules: readonly string[],
  on: IsoDate,
  state: CaseState,
): readonly StartedDuty[] {
  return compiledRulesOf(state.rulebook).flatMap(({ rule, wordings }): readonly StartedDuty[] => {
    if (!rules.includes(rule.id)) return [];
    const wording = wordings.find((one) => isInForce(one.wording.inForce, on));
    if (wording?.wording.event.type !== "require") return [];
    const { act, label, within = [] } = wording.wording.event.params;
    const values: Values = { ...state.values, ...begun(within, on) };
    if (wording.holds(values) !== yes) return [];
    const counted = countChoices(within, wording, { ...state, values }, { days: [on], asOf: on });
    if (counted?.deadline === undefined) return [];
    const { due } = counted.deadline;
    return [{ rule: rule.id, act, duty: label, due, cites: wording.wording.cites }];
  });
}

/** The events from which periods run, as if they happened on a day. */
function begun(
  within: readonly { readonly from: string | readonly string[] }[],
  on: IsoDate,
): Values {
  const events = within
    .flatMap(({ from }) => from)
    .flatMap((fact) => (fact.startsWith("event.") ? [fact.slice("event.".length)] : []));
  return Object.fromEntries(
    events.flatMap((name) => [
      [`happened.${name}`, true],
      [`event.${name}`, on],
    ]),
  );
}
