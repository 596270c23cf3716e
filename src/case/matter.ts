import type { Text } from "../finding/finding";
import type { Facts } from "./fact";

/** One thing that rules are asked about: its facts, its name for people, and where the record tells of it. */
export interface Matter {
  /** Unique within the record: `month-2026-07`. */
  readonly id: string;
  readonly label: Text;
  readonly path: readonly (string | number)[];
  readonly facts: Facts;
}
