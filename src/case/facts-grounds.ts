import type { Petition } from "./case-schema";
import type { FactValue } from "./fact";
import type { FactEntries } from "./facts";
import { type RefusalGroundClause, refusalGrounds } from "./word-lists";

type Proof = boolean | undefined;
type Read = (id: string) => FactValue | undefined;

/** What each clause of Điều 11 Luật Khiếu nại says of the individual facts; k6 is counted from days by the rules, never here. */
const proofs: Readonly<Record<RefusalGroundClause, (read: Read) => Proof>> = {
  k1: (read) =>
    anyOf(
      ["object.internal", "object.directsLowerLevel", "object.normative", "object.stateSecret"].map(
        read,
      ),
    ),
  k2: (read) => not(read("object.affectsComplainant")),
  k3: incapableAndAlone,
  k4: (read) =>
    read("representative.present") === false ? false : not(read("representative.lawful")),
  k5: (read) => not(read("petition.signed")),
  k6: () => undefined,
  k7: (read) => bool(read("complaint.secondDecisionExists")),
  k8: (read) => (read("complaint.terminationNoticed") === false ? false : undefined),
  k9: (read) => courtSeised(read("complaint.court")),
};

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
    if (clause !== "k6") facts[ground] = settled(checked, groundProof(clause, given));
  }
  return { ...facts, ...judgments(file, given) };
}

/** What the individual facts say of one ground: proven, disproven, or not settled. */
export function groundProof(clause: RefusalGroundClause, given: FactEntries): Proof {
  return proofs[clause]((id) => given[id]);
}

function settled(checked: Proof, proof: Proof): Proof {
  if (checked === undefined || proof === undefined) return checked ?? proof;
  return checked === proof ? checked : undefined;
}

/** "Ground k1 was looked for and not found" answers its four questions; likewise k2. */
function judgments(file: Petition, given: FactEntries): FactEntries {
  const found = file.complaint?.groundsCheck?.found;
  if (found === undefined) return {};
  const facts: FactEntries = {};
  if (!found.includes("k1") && groundProof("k1", given) !== true) {
    for (const id of [
      "object.internal",
      "object.directsLowerLevel",
      "object.normative",
      "object.stateSecret",
    ]) {
      facts[id] = given[id] ?? false;
    }
  }
  if (!found.includes("k2"))
    facts["object.affectsComplainant"] = given["object.affectsComplainant"] ?? true;
  return facts;
}

/**
 * k3: limited capacity with nobody who acts for the complainant. Only a representative by law who is known to be one settles it; an
 * unlawful one is ground k4.
 */
function incapableAndAlone(read: Read): Proof {
  const allCapable = read("complainant.allCapable");
  if (allCapable === true) return false;
  if (allCapable !== false) return undefined;
  if (read("representative.present") === false) return true;
  return read("representative.kind") === "by-law" && read("representative.lawful") === true
    ? false
    : undefined;
}

/** k9: a court that ended the case without judging leaves the way open. */
function courtSeised(court: FactValue | undefined): Proof {
  return court === undefined ? undefined : court === "accepted" || court === "decided";
}

function anyOf(values: readonly (FactValue | undefined)[]): Proof {
  if (values.includes(true)) return true;
  return values.every((value) => value === false) ? false : undefined;
}

function bool(value: FactValue | undefined): Proof {
  return typeof value === "boolean" ? value : undefined;
}

function not(value: FactValue | undefined): Proof {
  return typeof value === "boolean" ? !value : undefined;
}
