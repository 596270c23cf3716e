import type { Instrument } from "./instrument";
import type { Provision } from "./provision";

/** Checked law data as plain JSON, in the order of the files. */
export interface LawData {
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly Provision[];
}
