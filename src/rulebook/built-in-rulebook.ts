import data from "../generated/rulebook.json";
import { makeRulebook } from "./make-rulebook";
import type { Rulebook } from "./rulebook";
import type { BuiltInRulebook } from "./rulebook-data";

/** The packaged rules as data: what `rules/` says, checked and generated when the package is built. */
export function builtInData(): BuiltInRulebook {
  return data as unknown as BuiltInRulebook;
}

let rulebook: Rulebook | undefined;

/** The packaged rulebook. Made once. */
export function builtInRulebook(): Rulebook {
  const { version, digest } = builtInData();
  rulebook ??= makeRulebook(builtInData(), { version, digest, overlays: [] });
  return rulebook;
}
