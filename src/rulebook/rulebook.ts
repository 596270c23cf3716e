import type { Subject } from "../case/subject";
import type { Text } from "../finding/finding";
import type { LawBook } from "../law/law-book";
import type { IsoDate } from "../time/iso-date";
import type { Calendar } from "../time/working-calendar";
import type { Condition, RuleEvent } from "./rule-schema";
import type { Stage } from "./stage-names";

/** A rule's wording on some span of days, with its table (if any) already expanded. */
export interface Wording {
  readonly inForce: { readonly from: IsoDate; readonly to?: IsoDate };
  readonly cites: readonly string[];
  readonly checked: {
    readonly on: IsoDate;
    readonly confidence: "text" | "secondary" | "recalled";
  };
  readonly conditions: Condition;
  readonly event: RuleEvent;
  readonly note?: Text;
}

/** A rule ready to be compiled: one row of a table is one rule, named `<rule id>/<row>`. */
export interface LoadedRule {
  readonly id: string;
  readonly topic: string;
  readonly about: Subject;
  readonly stage: Stage;
  readonly title: Text;
  readonly governedBy: string;
  readonly wordings: readonly Wording[];
  /** Days on which the law itself says nothing; outside these and the wordings the law is not encoded. */
  readonly silent: readonly { readonly from: IsoDate; readonly to?: IsoDate }[];
  readonly exceptTo: readonly string[];
  readonly assumes: readonly string[];
}

/** What a role is called from a day on; `short` is how tables print it. */
export interface RoleName {
  readonly from: IsoDate;
  readonly to?: IsoDate;
  readonly name: Text;
  readonly short?: Text;
}

/** An office, a party or a role that depends on the case. */
export interface Role {
  readonly id: string;
  readonly kind: "office" | "party" | "dynamic";
  readonly names: readonly RoleName[];
  readonly level?: string;
  /** False where nobody is entered as complained about under this office. */
  readonly respondent?: false;
  readonly superior?: readonly {
    readonly from: IsoDate;
    readonly to?: IsoDate;
    readonly role: string;
  }[];
  readonly resolves?: { readonly fact: string } | { readonly superiorOf: string };
}

/** Where and when the rules of an overlay hold. */
export interface OverlayScope {
  readonly overlay: string;
  readonly title: Text;
  readonly inForce: { readonly from: IsoDate; readonly to?: IsoDate };
  /** Units by name, as they were called on a day; everywhere when left out. */
  readonly territory?: { readonly on: IsoDate; readonly units: readonly string[] };
}

/** The rules, the law they cite, the roles they name and the calendar they count with; immutable. */
export interface Rulebook {
  readonly version: string;
  /** SHA-256, in hex, of the canonical rules, law, roles, calendar and overlays. */
  readonly digest: string;
  readonly overlays: readonly string[];
  /** Where and when the rules of each overlay hold. */
  readonly scopes: readonly OverlayScope[];
  readonly rules: readonly LoadedRule[];
  readonly roles: ReadonlyMap<string, Role>;
  /** What the texts leave open, in words, with the provision that is read. */
  readonly assumptions: ReadonlyMap<string, Text & { readonly basis: string }>;
  readonly law: LawBook;
  readonly calendar: Calendar;
}
