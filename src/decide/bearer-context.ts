import type { BearerContext } from "../people/bearer";
import type { IsoDate } from "../time/iso-date";
import type { CaseState } from "./case-state";

/** What resolves a role of the case to an office and its holder on a day. */
export function bearerContext(state: CaseState, on: IsoDate): BearerContext {
  return {
    roles: state.rulebook.roles,
    values: state.values,
    competentUnit: state.competentUnit,
    agency: state.agency,
    asOf: on,
  };
}
