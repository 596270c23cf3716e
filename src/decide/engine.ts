import { Almanac, Engine, Rule, type RuleProperties } from "json-rules-engine";
import type { Subject } from "../case/subject";
import type { Rulebook } from "../rulebook/rulebook";
import { type Stage, stages } from "../rulebook/stage-names";
import type { IsoDate } from "../time/iso-date";
import type { CaseState } from "./case-state";
import { type CompiledRule, compiledRulesOf } from "./compile";
import { comparisons } from "./condition";
import type { RuleAnswer } from "./decision";
import { exportRules } from "./export-rules";
import { judge, type Outcome } from "./judge";
import { ruledOutAnswer } from "./rule-answer";
import { yes } from "./truth";

/** The case that a run is about: compiled conditions read it directly, without one promise a fact, and leave what they say. */
class CaseAlmanac extends Almanac {
  readonly state: CaseState;
  readonly outcomes: Outcome[] = [];

  constructor(state: CaseState) {
    super();
    this.state = state;
  }
}

const nothing: Promise<readonly unknown[]> = Promise.resolve([]);

/** An engine that nobody listens to: its rules leave their outcomes in the almanac, so it need not look for listeners. */
class CaseEngine extends Engine {
  emitAsync(): Promise<readonly unknown[]> {
    return nothing;
  }
}

/** A rule of json-rules-engine whose conditions were compiled; the engine runs it and fires its event. */
class HostedRule extends Rule {
  readonly compiled: CompiledRule;

  constructor(compiled: CompiledRule) {
    const [first] = compiled.rule.wordings;
    super({
      name: compiled.rule.id,
      conditions: { all: [] },
      event: { type: first?.event.type ?? "flag" },
    });
    this.compiled = compiled;
  }

  evaluate(almanac: Almanac): Promise<HostedResult> {
    if (!(almanac instanceof CaseAlmanac)) {
      throw new Error(`Rule ${this.name} was run outside its host.`);
    }
    const outcome = judge(this.compiled, almanac.state);
    almanac.outcomes.push(outcome);
    return Promise.resolve({ event: this.event, result: outcome.answer === yes });
  }
}

interface HostedResult {
  readonly event: Rule["event"];
  readonly result: boolean;
}

/** The rules of a stage for one set of values of the facts that tell its rules apart. */
interface StageHost {
  /** Asks the rules that can apply; absent where there are none. */
  readonly ask?: (state: CaseState) => Promise<readonly Outcome[]>;
  /** The rules that cannot apply: they answer no without being run. */
  readonly skipped: readonly Skipped[];
}

/** A rule that a known fact rules out, with what it says; made once for all cases with the same telling values. */
export interface Skipped {
  readonly rule: CompiledRule;
  readonly answer: RuleAnswer;
}

export interface StageRun {
  /** In the order of the rulebook. */
  readonly outcomes: readonly Outcome[];
  readonly skipped: readonly Skipped[];
}

type StageHosts = ReadonlyMap<Stage, (values: CaseState["values"]) => StageHost>;

const hosts = new WeakMap<Rulebook, ReadonlyMap<Subject, StageHosts>>();

/** The verdicts of a stage's rules that can apply to the case, and the rules that cannot. */
export async function runStage(stage: Stage, state: CaseState): Promise<StageRun> {
  const { ask, skipped = [] } = hostsOf(state).get(stage)?.(state.values) ?? {};
  return { outcomes: ask === undefined ? [] : await ask(state), skipped };
}

function hostsOf({ rulebook, facts: { about = "petition" } }: CaseState): StageHosts {
  const known = hosts.get(rulebook);
  const made = known?.get(about);
  if (made !== undefined) return made;
  const ofSubject = makeHosts(rulesAbout(about, rulebook));
  hosts.set(rulebook, new Map([...(known ?? []), [about, ofSubject]]));
  return ofSubject;
}

function rulesAbout(about: Subject, rulebook: Rulebook): readonly CompiledRule[] {
  return compiledRulesOf(rulebook).filter(({ rule }) => rule.about === about);
}

/** More sets of values than this are not kept at once. */
const mostHosts = 2000;

/** One engine for each stage and set of telling values, made when first needed: only rules that can apply are run. */
function makeHosts(rules: readonly CompiledRule[]): StageHosts {
  return new Map(
    stages.map((stage) => {
      const ofStage = rules.filter(({ rule }) => rule.stage === stage);
      const telling = [...new Set(ofStage.flatMap(({ wanted }) => [...wanted.keys()]))];
      const known = new Map<string, StageHost>();
      return [
        stage,
        (values) => {
          let key = "";
          for (const fact of telling) key += `${values[fact]}|`;
          const host = known.get(key) ?? makeHost(ofStage, values);
          if (known.size >= mostHosts) known.clear();
          known.set(key, host);
          return host;
        },
      ];
    }),
  );
}

function makeHost(rules: readonly CompiledRule[], values: CaseState["values"]): StageHost {
  const canApply = ({ wanted }: CompiledRule): boolean =>
    [...wanted].every(([fact, some]) => values[fact] === undefined || some.has(values[fact]));
  const skipped = rules
    .filter((rule) => !canApply(rule))
    .map((rule) => ({ rule, answer: ruledOutAnswer(rule, values) }));
  const able = rules.filter(canApply);
  if (able.length === 0) return { skipped };
  const engine = new CaseEngine();
  for (const rule of able) engine.addRule(new HostedRule(rule));
  // The engine drops the rules of a run that overlaps another's end, so its cases take turns.
  let isRunning = false;
  const waiting: (() => void)[] = [];
  const ask = async (state: CaseState): Promise<readonly Outcome[]> => {
    while (isRunning) await new Promise<void>((resolve) => waiting.push(resolve));
    isRunning = true;
    try {
      return await askEngine(engine, state, able.length);
    } finally {
      isRunning = false;
      waiting.shift()?.();
    }
  };
  return { ask, skipped };
}

async function askEngine(
  engine: Engine,
  state: CaseState,
  count: number,
): Promise<readonly Outcome[]> {
  const almanac = new CaseAlmanac(state);
  await engine.run({}, { almanac });
  const { outcomes } = almanac;
  if (outcomes.length !== count)
    throw new Error(`The engine ran ${outcomes.length} of ${count} rules.`);
  return outcomes;
}

/**
 * A stock engine with the wordings in force on a day and the operators they use, for systems that already run json-rules-engine. It
 * knows no "unknown": a missing fact compares as false, `not` turns that to true, and every rule runs on the facts given alone. Await
 * one run before starting the next: the stock engine drops rules when runs overlap.
 * `await createEngine(rulebook, { at }).run({ "petition.kind": "complaint", … })`.
 */
export function createEngine(
  rulebook: Rulebook,
  options: { readonly at: IsoDate | string },
): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, compare] of Object.entries(comparisons)) {
    engine.addOperator(
      name,
      (found, wanted) => found !== undefined && compare(found as never, wanted) === true,
    );
  }
  engine.addOperator("isKnown", (found, wanted) => (found !== undefined) === wanted);
  for (const rule of exportRules(rulebook, options)) engine.addRule(rule as RuleProperties);
  return engine;
}
