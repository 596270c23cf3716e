import type { LoadedRule } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";
import type { CompiledWording } from "./compile";

/** A rule that answered yes, with the wording that did and the date that picked it: several when it is one of them, none when not known. */
export interface Fired {
  readonly rule: LoadedRule;
  readonly wording: CompiledWording;
  readonly days: readonly IsoDate[];
}
