import { lawBookFrom } from "../law/law-book";
import { builtInCalendar } from "../time/built-in-calendar";
import type { Rulebook } from "./rulebook";
import type { RulebookData } from "./rulebook-data";

/** A rulebook of checked data, with the packaged calendar. */
export function makeRulebook(
  data: RulebookData,
  names: Pick<Rulebook, "version" | "digest" | "overlays"> & Partial<Pick<Rulebook, "scopes">>,
): Rulebook {
  return {
    scopes: [],
    ...names,
    rules: data.rules,
    roles: new Map(data.roles.map((role) => [role.id, role])),
    assumptions: new Map(Object.entries(data.assumptions)),
    law: lawBookFrom(data.law),
    calendar: builtInCalendar(),
  };
}
