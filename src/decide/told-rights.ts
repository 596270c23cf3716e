import { isInForce } from "../law/in-force";
import { bearerOf } from "../people/bearer";
import type { IsoDate } from "../time/iso-date";
import { bearerContext } from "./bearer-context";
import type { CaseState } from "./case-state";
import { choosePeriods } from "./choose-periods";
import { compiledRulesOf } from "./compile";
import type { Values } from "./condition";
import type { ToldRight } from "./decision";
import { openLeaves } from "./open-facts";
import { unknown, yes } from "./truth";

/** What a document has to be written about: the step that it ends, and the day it bears. */
export interface Issuing {
  /** The event of the case file that the document fulfils. */
  readonly event: string | undefined;
  readonly on: IsoDate;
}

export interface ToldRights {
  readonly told: readonly ToldRight[];
  /** The facts that settle whether a right is there at all, or within what time. */
  readonly missing: readonly string[];
  /** Those of them that leave open whether a right is there. */
  readonly open: readonly string[];
}

/**
 * The rights that a document tells its addressee of, as they stand once it is issued: within what time and to whom. A right that the case
 * does not give is left out; the facts that leave one open come back as missing.
 */
export function toldRights(
  rules: readonly string[],
  { event, on }: Issuing,
  state: CaseState,
): ToldRights {
  const values: Values =
    event === undefined
      ? state.values
      : { ...state.values, [`happened.${event}`]: true, [`event.${event}`]: on };
  const told: ToldRight[] = [];
  const open: string[] = [];
  const silenced = new Set<string>();
  const missing: string[] = [];
  for (const { rule, wordings } of compiledRulesOf(state.rulebook)) {
    if (!rules.includes(rule.id)) continue;
    const wording = wordings.find((one) => isInForce(one.wording.inForce, on));
    if (wording?.wording.event.type !== "permit") continue;
    const { params } = wording.wording.event;
    const truth = wording.holds(values);
    if (truth === unknown) {
      open.push(...openLeaves(wording.node, values));
    }
    if (truth !== yes) continue;
    for (const id of rule.exceptTo) silenced.add(id);
    const { choices, openFacts } = choosePeriods(params.within ?? [], wording.periods, {
      values,
      days: [on],
    });
    missing.push(...openFacts);
    const [periods = []] = choices.length === 1 ? choices : [];
    told.push({
      rule: rule.id,
      act: params.act,
      right: params.label,
      periods: periods.map(({ length, unit, basis }) => ({ length, unit, basis })),
      ...(params.addressee === undefined
        ? {}
        : { addressee: bearerOf(params.addressee, undefined, bearerContext(state, on)) }),
      cites: wording.wording.cites,
    });
  }
  return {
    // A right with a time of its own takes the place of the general one.
    told: told.filter(({ rule }) => !silenced.has(rule)),
    missing: [...missing, ...open],
    open,
  };
}
