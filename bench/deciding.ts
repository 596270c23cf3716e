import { readFileSync } from "node:fs";
import { Engine } from "json-rules-engine";
import { factsOf } from "../src/case/facts";
import { parseCase } from "../src/case/parse-case";
import { decide, stateOf } from "../src/decide/decide";
import { emptyDraft } from "../src/decide/draft";
import { createEngine, runStage } from "../src/decide/engine";
import { decideStage } from "../src/decide/stage";
import { builtInData } from "../src/rulebook/built-in-rulebook";
import { makeRulebook } from "../src/rulebook/make-rulebook";
import type { Rulebook } from "../src/rulebook/rulebook";
import { stages } from "../src/rulebook/stage-names";
import { isoDate } from "../src/time/iso-date";
import { secondsEach } from "./measure";

const asOf = isoDate("2026-11-18");
const ruleCount = 150;

/** The packaged rules, filled up to 150 with copies under other names; `kind` says of which kind of petition the copies speak. */
function rulebookOf(kind: "complaint" | "denunciation"): Rulebook {
  const { version, digest, ...data } = builtInData();
  const inForce = data.rules.filter(({ wordings }) =>
    wordings.some(({ inForce: { to } }) => to === undefined),
  );
  const copies = inForce
    .slice(0, ruleCount - inForce.length)
    .map((rule) => ({ ...rule, id: `copy.${rule.id}` }));
  const spoken: unknown = JSON.parse(
    JSON.stringify(copies).replaceAll('"value":"complaint"', `"value":"${kind}"`),
  );
  return makeRulebook(
    { ...data, rules: [...inForce, ...(spoken as typeof copies)] },
    { version, digest, overlays: [] },
  );
}

/** Deciding one case: the same 150 rules in a stock engine and in the hosted one, and whole decisions. */
export async function benchDeciding(): Promise<string> {
  const parsed = parseCase(readFileSync("examples/cases/01-accept-in-time.yaml", "utf8"));
  if (!parsed.ok) throw new Error("the example case does not parse");
  const file = parsed.value;
  const rows: string[] = [];
  for (const kind of ["complaint", "denunciation"] as const) {
    const rulebook = rulebookOf(kind);
    const stock = createEngine(rulebook, { at: asOf });
    if (!(stock instanceof Engine)) throw new Error("not a stock engine");
    const state = stateOf(rulebook, factsOf(file, { asOf }), {
      asOf,
      lawAt: undefined,
      agency: undefined,
    });
    // With the conclusions of all stages, so that both engines see the same facts.
    for (const stage of stages) await decideStage(stage, state, emptyDraft());
    const seconds = await secondsEach({
      stock: () => stock.run({ ...state.values }),
      hosted: async () => {
        for (const stage of stages) await runStage(stage, state);
      },
      decide: () => decide(rulebook, file, { asOf }),
    });
    rows.push(row(kind, rulebook.rules.length, seconds));
  }
  return [
    "| Rules | Stock engine, cases/s | Hosted engine, cases/s | Hosted : stock | Whole decisions/s | Decisions : stock |",
    "| --- | --: | --: | --: | --: | --: |",
    ...rows,
  ].join("\n");
}

function row(kind: string, rules: number, seconds: Readonly<Record<string, number>>): string {
  const { stock = 0, hosted = 0, decide: whole = 0 } = seconds;
  const name = kind === "complaint" ? "all for complaints" : "half for another kind of petition";
  const perSecond = (value: number): string => Math.round(1 / value).toLocaleString("en");
  return `| ${rules}, ${name} | ${perSecond(stock)} | ${perSecond(hosted)} | ${Math.round(stock / hosted)} | ${perSecond(whole)} | ${Math.round(stock / whole)} |`;
}
