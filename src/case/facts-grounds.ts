import data from "../generated/refusal-grounds.json";
import type { Petition } from "./case-schema";
import type { FactValue } from "./fact";
import type { FactEntries } from "./facts";
import type { RefusalGroundRow } from "./refusal-ground";
import { type RefusalGroundClause, refusalGrounds } from "./word-lists";

type Proof = boolean | undefined;

const tables = new Map((data as readonly RefusalGroundRow[]).map((table) => [table.clause, table]));

const ids = refusalGrounds.map((clause) => ({
  clause,
  check: `check.${clause}`,
  ground: `ground.${clause}`,
}));

/**
 * The grounds of Điều 11 as facts: `check.kN` is what the official's check says, `ground.kN` what the check and the individual facts
 * say together (missing when they contradict each other). A check also answers the judgment facts that the file leaves out.
 */
export function groundFacts(file: Petition, given: FactEntries): FactEntries {
  const found = file.complaint?.groundsCheck?.found;
  const facts: FactEntries = {};
  for (const { clause, check, ground } of ids) {
    const checked = found?.includes(clause);
    facts[check] = checked;
    // Lateness is counted from days by the rules.
    if (clause !== "k6") facts[ground] = settled(checked, groundProof(clause, given));
    if (checked === false) Object.assign(facts, judgments(clause, given));
  }
  return facts;
}

/** What the individual facts say of one ground: proven, disproven, or not settled. The table is rules/case/refusal-grounds.yaml. */
export function groundProof(clause: RefusalGroundClause, given: FactEntries): Proof {
  return tables.get(clause)?.rows.find(({ when }) => holds(when, given))?.ground;
}

function holds(when: RefusalGroundRow["rows"][number]["when"], given: FactEntries): boolean {
  return Object.entries(when).every(([id, wanted]) => {
    const value = given[id];
    if (value === undefined) return false;
    return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
  });
}

function settled(checked: Proof, proof: Proof): Proof {
  if (checked === undefined || proof === undefined) return checked ?? proof;
  return checked === proof ? checked : undefined;
}

/** A ground that was looked for and not found answers its questions, unless the file's own facts prove it. */
function judgments(clause: RefusalGroundClause, given: FactEntries): FactEntries {
  if (groundProof(clause, given) === true) return {};
  const answers: [string, FactValue][] = Object.entries(tables.get(clause)?.notFound ?? {});
  return Object.fromEntries(answers.map(([id, answer]) => [id, given[id] ?? answer]));
}
