import type { FactValue } from "./fact";

/** What the facts of a file say of one ground of Điều 11: the first row whose facts all hold settles it. */
export interface RefusalGroundRow {
  readonly clause: string;
  readonly rows: readonly {
    readonly when: Readonly<Record<string, FactValue | readonly FactValue[]>>;
    readonly ground: boolean;
  }[];
  /** What a check that looked for the ground and did not find it answers of the single facts. */
  readonly notFound: Readonly<Record<string, boolean>>;
}
