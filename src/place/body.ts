import type { Text } from "../finding/finding";
import type { Span } from "../law/in-force";
import type { Confidence } from "../law/instrument";
import type { IsoDate } from "../time/iso-date";
import type { Unit, UnitKind, UnitLevel } from "./unit";

/** The bodies of a unit whose work passes on when the unit ends. */
export const bodyKinds = [
  "people-committee",
  "people-committee-chair",
  "people-council",
  "specialised-agency",
  "inspectorate",
  "citizen-reception-board",
  "citizen-reception-officers",
  "party-committee",
  "party-secretary",
  "party-inspection-committee",
  "police",
  "court",
  "procuracy",
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
  readonly to: {
    readonly one?: BodyKind | "same";
    readonly several?: BodyKind | "same";
    /** The successors follow other borders, which are not recorded. */
    readonly unrecorded?: Text;
  };
  /** The body ended before its unit, which stood until this day. */
  readonly endedBefore?: IsoDate;
  readonly reading: Text;
  readonly inForce: Span;
  readonly cites: readonly string[];
  readonly confidence: Confidence;
}

/** What a body is called: the words before its unit, or before the name of another body of the unit. */
export interface BodyName {
  readonly kind: BodyKind;
  readonly name: Text;
  readonly of?: BodyKind;
  /** Words before the bare name of units of some kinds: `Huyện ủy Tân Biên`. */
  readonly units?: readonly { readonly kinds: readonly UnitKind[]; readonly name: Text }[];
  /** The office at its head, by the level of the unit. */
  readonly roles?: Readonly<Partial<Record<UnitLevel, string>>>;
  /** Codes of units that are named in full all the same. */
  readonly fullNameOf?: readonly string[];
}

/** What rules/geography/inheritance.yaml says. */
export interface InheritanceData {
  readonly bodies: readonly BodyName[];
  readonly succession: readonly InheritanceRule[];
}
