import type { Decision } from "../decide/decision";
import type { Lang } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { suggest } from "../finding/suggest";
import { citeProvision } from "../law/cite-provision";
import type { LawBook } from "../law/law-book";
import { explainCase } from "./explain-case";
import { explainRule } from "./explain-rule";

export interface ExplainOptions {
  /** A rule, or an act such as `resolve`; the whole case when left out. */
  readonly target?: string;
  readonly lang?: Lang;
  /** Names provisions in words; ids without it. */
  readonly law?: LawBook;
}

/**
 * Why the rules say what they say, in words for a terminal of 80 columns: the whole case, or for a target the facts read, the wording,
 * the provisions and each step of the count. Throws MisuseError "unknown-target".
 * `explain(decision, { target: "complaint.resolve", lang: "en" })`.
 */
export function explain(decision: Decision, options: ExplainOptions = {}): string {
  const { target, lang = "vi", law } = options;
  const style = {
    lang,
    cite: (id: string) => (law === undefined ? id : citeProvision(law, id, lang)),
  };
  if (target === undefined) return explainCase(decision, style);
  const rules = rulesOf(decision, target);
  if (rules.length === 0) throw unknownTarget(decision, target);
  return rules.map((rule) => explainRule(decision, rule, style)).join("\n\n");
}

function rulesOf(decision: Decision, target: string): readonly string[] {
  const byId = decision.answers.filter(
    ({ rule }) => rule === target || rule.startsWith(`${target}/`),
  );
  if (byId.length > 0) {
    const told = byId.filter(({ answer }) => answer !== "no");
    return (told.length > 0 ? told : byId.slice(0, 1)).map(({ rule }) => rule);
  }
  return [
    ...new Set(
      actsOf(decision)
        .filter(({ act }) => act === target)
        .map(({ rule }) => rule),
    ),
  ];
}

function actsOf({ obligations, windows, escalations }: Decision) {
  return [...obligations, ...windows, ...escalations];
}

function unknownTarget(decision: Decision, target: string): MisuseError {
  const known = [
    ...decision.answers.map(({ rule }) => rule),
    ...actsOf(decision).map(({ act }) => act),
  ];
  const near = suggest(target, known);
  return new MisuseError(
    "unknown-target",
    near === undefined
      ? `\`${target}\` is no rule or act of this decision, or cannot apply to it: \`tiepdan explain\` without it names those that can.`
      : `\`${target}\` is no rule or act of this decision: did you mean \`${near}\`?`,
  );
}
