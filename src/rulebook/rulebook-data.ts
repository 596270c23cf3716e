import type { Text } from "../finding/finding";
import type { LawData } from "../law/law-data";
import type { LoadedRule, Role } from "./rulebook";

/** An assumption in words, with the provision that is read. */
export type AssumptionData = Readonly<Record<string, Text & { readonly basis: string }>>;

/** Checked rules with all that they name, as plain JSON. */
export interface RulebookData {
  readonly law: LawData;
  readonly roles: readonly Role[];
  readonly assumptions: AssumptionData;
  readonly rules: readonly LoadedRule[];
}

/** The packaged rulebook, generated when the package is built. */
export interface BuiltInRulebook extends RulebookData {
  readonly version: string;
  readonly digest: string;
}
