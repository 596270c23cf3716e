import { bearerOf } from "../people/bearer";
import { factsRead } from "../rulebook/condition-leaves";
import type { RuleEvent } from "../rulebook/rule-schema";
import type { IsoDate } from "../time/iso-date";
import { bearerContext } from "./bearer-context";
import { askedFor, type CaseState } from "./case-state";
import type { DocumentDue } from "./decision";
import type { Fired } from "./fired";
import { startedDuties } from "./started-duties";
import { toldRights } from "./told-rights";
import { unknown, yes } from "./truth";

type Uses = Extract<RuleEvent, { type: "require" }>["params"]["documents"];

/** The documents that a duty calls for in this case, and the facts that would settle those that are open. */
export function documentsOf(
  uses: Uses,
  { rule, wording }: Fired,
  state: CaseState,
  about: {
    readonly due: IsoDate | undefined;
    readonly issuedOn: IsoDate | undefined;
    /** The event of the case file that the document fulfils. */
    readonly event?: string | undefined;
    readonly isOptional?: true;
    /** Who gets the documents that name nobody of their own: the recipients of the duty. */
    readonly recipients?: readonly string[] | undefined;
  },
): { readonly due: readonly DocumentDue[]; readonly missing: readonly string[] } {
  const judged = (uses ?? []).map((use, index) => ({
    use,
    truth: wording.documents[index]?.(state.values) ?? yes,
  }));
  const { due: dueOn, issuedOn, event, isOptional, recipients = [] } = about;
  const rights = judged
    .filter(({ truth }) => truth === yes)
    .map(({ use }) => ({
      use,
      ...toldRights(use.tells ?? [], { event, on: issuedOn ?? state.asOf }, state),
    }));
  const due = rights.map(
    ({ use, told, open }): DocumentDue => ({
      template: use.use,
      rule: rule.id,
      recipients: (use.recipients ?? recipients).map(
        (role) => bearerOf(role, undefined, bearerContext(state, state.asOf)).name,
      ),
      cites: [
        ...new Set([...wording.wording.cites, ...(use.basis === undefined ? [] : [use.basis])]),
      ],
      ...(dueOn === undefined ? {} : { due: dueOn }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
      ...(isOptional === undefined && use.optional === undefined
        ? {}
        : { optional: true as const }),
      ...(use.tells === undefined ? {} : { tells: told }),
      ...(use.starts === undefined
        ? {}
        : { starts: startedDuties(use.starts, issuedOn ?? state.asOf, state) }),
      ...(use.copies === undefined ? {} : { copies: use.copies }),
      ...(open.length === 0 ? {} : { rightsOpen: [...new Set(open)] }),
    }),
  );
  const undecided = judged.flatMap(({ use, truth }) =>
    truth === unknown && use.when !== undefined
      ? factsRead(use.when).filter((fact) => state.values[fact] === undefined)
      : [],
  );
  return {
    due,
    // A document that was issued told what it told.
    missing: askedFor(
      [...undecided, ...(issuedOn === undefined ? rights.flatMap(({ missing }) => missing) : [])],
      state,
    ),
  };
}
