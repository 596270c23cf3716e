import type { FactDefinition } from "../case/fact";
import { definitionOf } from "../case/fact-catalogue";
import type { Path } from "../finding/path-text";
import type { LawBook } from "../law/law-book";
import type { IsoDate } from "../time/iso-date";
import type { PlacedRule, PlacedScenarios } from "./rule-problem";
import type { Stage } from "./stage-names";

/** What the checks of rule files look at: the rules themselves and all that they may name. */
export interface RuleContext {
  /** The rules to check. */
  readonly rules: readonly PlacedRule[];
  /** Every rule id that may be named, with its stage and event types, the built-in rules included. */
  readonly known: ReadonlyMap<string, KnownRule>;
  /** Facts that rules conclude, with the stages that conclude them. */
  readonly concluded: ReadonlyMap<string, ReadonlySet<Stage>>;
  /** Ids that the packaged rules use already; own files add to them and replace none. */
  readonly taken: TakenIds;
  /** Roles and assumptions of the files to check, with their places. */
  readonly names: readonly PlacedName[];
  readonly law: LawBook;
  readonly roles: ReadonlySet<string>;
  readonly assumptions: ReadonlySet<string>;
  readonly scenarios: readonly PlacedScenarios[];
  /** The templates that documents may use; left out, they are not looked up. */
  readonly templates?: ReadonlySet<string>;
  /** The day on which the rules are checked, for what grows stale; left out, nothing is stale. */
  readonly today?: IsoDate;
}

export interface TakenIds {
  readonly rules: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly assumptions: ReadonlySet<string>;
}

/** A role or an assumption that a file gives. */
export interface PlacedName {
  readonly kind: "role" | "assumption";
  readonly id: string;
  readonly file: string;
  readonly path: Path;
  /** The provision that an assumption reads, and the roles that a role names. */
  readonly basis?: string;
  readonly roles: readonly string[];
}

export interface KnownRule {
  readonly stage: Stage;
  readonly events: ReadonlySet<string>;
}

/** The definition of a fact that the rules of this context may read; undefined when there is none. */
export function factIn(context: RuleContext, id: string): FactDefinition | undefined {
  const definition = definitionOf(id);
  const named = ruleNamedBy(id);
  if (named === undefined || definition?.path !== undefined) return definition;
  const rule = context.known.get(named.rule);
  return rule !== undefined && named.events.some((type) => rule.events.has(type))
    ? definition
    : undefined;
}

/** The rule that a fact such as `window.<rule>` or `<rule>.overdue` is named for, and which events leave such a fact behind. */
export function ruleNamedBy(
  id: string,
): { readonly rule: string; readonly events: readonly string[] } | undefined {
  const window = /^window\.(.+)$/u.exec(id)?.[1];
  if (window !== undefined) return { rule: window, events: ["permit"] };
  const [, rule, end] = /^(.+\..+)\.(overdue|done|due)$/u.exec(id) ?? [];
  if (rule === undefined) return undefined;
  return {
    rule,
    events:
      end === "due"
        ? ["require", "permit", "escalate"]
        : end === "overdue"
          ? ["require", "escalate"]
          : ["require"],
  };
}
