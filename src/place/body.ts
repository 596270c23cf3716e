import type { Text } from "../finding/finding";
import type { Span } from "../law/in-force";
import type { Confidence } from "../law/instrument";
import type { Unit, UnitLevel } from "./unit";

/** The bodies of a unit whose work passes on when the unit ends. */
export const bodyKinds = [
  "people-committee",
  "people-committee-chair",
  "people-council",
  "specialised-agency",
  "inspectorate",
  "citizen-reception-board",
  "citizen-reception-officers",
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** A matter that the body had and had not finished, one that is sent to it now, or a complaint against its first resolution. */
export const matters = ["pending", "new", "second-instance"] as const;
export type Matter = (typeof matters)[number];

/** A body of a unit: `{ kind: "people-committee-chair", unit }`. */
export interface Body {
  readonly kind: BodyKind;
  readonly unit: Unit;
}

/** One row of rules/geography/inheritance.yaml: to which kind of body a matter goes. */
export interface InheritanceRule {
  readonly id: string;
  readonly level: UnitLevel;
  readonly bodies: readonly BodyKind[];
  readonly matters: readonly Matter[];
  /** `one`: where one new unit holds the territory; `several`: at the province, where more do. */
  readonly to: { readonly one?: BodyKind | "same"; readonly several?: BodyKind | "same" };
  readonly reading: Text;
  readonly inForce: Span;
  readonly cites: readonly string[];
  readonly confidence: Confidence;
}

/** What rules/geography/inheritance.yaml says. */
export interface InheritanceData {
  readonly bodies: readonly { readonly kind: BodyKind; readonly name: Text }[];
  readonly succession: readonly InheritanceRule[];
}
