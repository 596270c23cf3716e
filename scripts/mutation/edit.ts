import type { Path } from "../../src/finding/path-text";
import type { Rule } from "../../src/rulebook/rule-schema";

/** One change of one rule. `path` starts at the rule; without `to` what stands there is taken out. */
export interface Edit {
  readonly path: Path;
  readonly change: string;
  readonly to?: unknown;
}

/** A copy of the rule with one change made. */
export function edited(rule: Rule, { path, to }: Edit): Rule {
  return changed(rule, path, to) as Rule;
}

function changed(value: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      if (index !== step) return [item];
      const next = changed(item, rest, to);
      return next === undefined ? [] : [next];
    });
  }
  const entries = Object.entries(value as Record<string, unknown>).flatMap(([key, item]) => {
    const next = key === step ? changed(item, rest, to) : item;
    return next === undefined ? [] : [[key, next] as const];
  });
  return Object.fromEntries(entries);
}
