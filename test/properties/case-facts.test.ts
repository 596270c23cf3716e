import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Petition } from "../../src/case/case-schema";
import { petitionSchema } from "../../src/case/case-schema";
import { definitionOf } from "../../src/case/fact-catalogue";
import { factsOf } from "../../src/case/facts";
import { parseCase } from "../../src/case/parse-case";
import {
  complexityCriteria,
  eventNames,
  refusalGrounds,
  respondentRoles,
} from "../../src/case/word-lists";
import { type Path, pathText } from "../../src/finding/path-text";
import { isoDate } from "../../src/time/iso-date";

const asOf = isoDate("2026-08-01");

const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-07-${String(date).padStart(2, "0")}`);
const some = <T extends object>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(model, { requiredKeys: [] });

const complaint = some({
  object: some({
    kind: fc.constantFrom("administrative-decision", "administrative-act", "disciplinary-decision"),
    issuedOn: day,
    receivedOn: day,
    knownOn: day,
    internal: fc.boolean(),
    directsLowerLevel: fc.boolean(),
    normative: fc.boolean(),
    stateSecret: fc.boolean(),
    affectsComplainant: fc.boolean(),
  }),
  respondent: some({
    role: fc.constantFrom(...respondentRoles),
    unit: fc.constantFrom("xã A", "xã B"),
    field: fc.constant("đất đai"),
  }),
  obstacles: fc.constantFrom([], [{ from: "2026-07-01", to: "2026-07-02", reason: "ốm" }]),
  legitimateReason: fc.boolean(),
  secondDecisionExists: fc.boolean(),
  termination: some({ none: fc.boolean(), noticeOn: day, resumedOn: day }),
  court: fc.constantFrom("none", "accepted", "decided", "terminated"),
  remoteArea: fc.record({ finding: fc.boolean(), reason: fc.constant("a") }),
  complexity: fc.record(
    { finding: fc.boolean(), criteria: fc.subarray([...complexityCriteria]), recordedOn: day },
    { requiredKeys: ["finding"] },
  ),
  groundsCheck: fc.record({ on: day, found: fc.subarray([...refusalGrounds]) }),
  verification: some({ differsFromDemand: fc.boolean(), plainlyRight: fc.boolean() }),
  interruption: fc.record(
    {
      kind: fc.constantFrom("suspend", "terminate"),
      ground: fc.constantFrom("a", "b"),
      establishedOn: day,
      endedOn: day,
    },
    { requiredKeys: ["kind", "ground", "establishedOn"] },
  ),
  executionWouldHarm: fc.boolean(),
  dialogueOn: day,
  officeHasPortal: fc.boolean(),
});

const petition = fc.record(
  {
    record: fc.constant("petition"),
    id: fc.constant("1"),
    kind: fc.constantFrom("complaint", "denunciation", "recommendation", "feedback"),
    instance: fc.constantFrom(1, 2),
    inWriting: fc.boolean(),
    signed: fc.boolean(),
    writtenOn: day,
    sentOn: day,
    receivedOn: day,
    complainants: fc.array(
      fc.record(
        {
          name: fc.constant("A"),
          kind: fc.constantFrom("individual", "organisation", "agency"),
          capacity: fc.constantFrom("full", "limited"),
        },
        { requiredKeys: ["name"] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    complainantCount: fc.integer({ min: 1, max: 12 }),
    groupPapers: fc.record({ allSigned: fc.boolean(), representativesAppointed: fc.boolean() }),
    representative: fc.oneof(
      fc.constant("none"),
      fc.record(
        {
          kind: fc.constantFrom("by-law", "authorised", "lawyer", "group"),
          name: fc.constant("B"),
          lawful: fc.boolean(),
        },
        { requiredKeys: ["kind", "name"] },
      ),
    ),
    transferredBy: fc.oneof(
      fc.constant("none"),
      fc.record(
        { name: fc.constant("C"), kind: fc.constantFrom("agency", "fatherland-front"), on: day },
        { requiredKeys: ["name"] },
      ),
    ),
    handledBy: fc.record({
      role: fc.constantFrom(...respondentRoles),
      unit: fc.constantFrom("xã A", "Xã  A", "xã B"),
    }),
    complaint,
    events: fc.array(fc.record({ what: fc.constantFrom(...eventNames), on: day }), {
      maxLength: 6,
    }),
  },
  { requiredKeys: ["record", "id"] },
) as unknown as fc.Arbitrary<Petition>;

/** Whether the days of writing, sending and receipt contradict each other. */
function daysContradict({ writtenOn, sentOn, receivedOn }: Petition): boolean {
  const days = [writtenOn, sentOn, receivedOn].flatMap((on) => on ?? []);
  return days.some((on, index) => index > 0 && on < (days[index - 1] ?? on));
}

/** The places of all keys that the schema lets a file leave out. */
function removable(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => removable(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    [...path, key],
    ...removable(item, [...path, key]),
  ]);
}

function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? without(item, rest) : item));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, item]) =>
      key !== step ? [[key, item]] : rest.length === 0 ? [] : [[key, without(item, rest)]],
    ),
  );
}

/**
 * The derivations that fall back on another entry of the file: where the first is removed, the fact takes its value from the second.
 * Everything else only ever becomes missing.
 */
const fallsBack: readonly (readonly [RegExp, RegExp])[] = [
  [/^complainantCount$/u, /^complainant\.(?:count|several)$/u],
  [/^complaint(?:\.complexity.*)?$/u, /^complaint\.complexityRecordedOn$/u],
  [
    /^instance$/u,
    /^(?:happened|event)\.|^complaint\.complexityRecordedOn$|^review\.ruledOn$|^withdrawal\.on$/u,
  ],
  [/^complaint\.termination/u, /^(?:complaint\.terminationNoticed|ground\.k8)$/u],
];

/** An entry that contradicts the check of Điều 11 leaves its ground open; without it the check alone speaks. */
function isContradicted(file: Petition, id: string): boolean {
  const found = file.complaint?.groundsCheck?.found;
  const clause =
    /^(?:ground|check)\.(k\d)$/u.exec(id)?.[1] ??
    (/^object\./u.test(id) ? (id === "object.affectsComplainant" ? "k2" : "k1") : undefined);
  if (found === undefined || clause === undefined) return false;
  const { groundsCheck: _, ...rest } = file.complaint ?? {};
  const alone = factsOf({ ...file, complaint: rest }, { asOf }).values[`ground.${clause}`];
  return alone !== undefined && alone !== (found as readonly string[]).includes(clause);
}

describe("leaving one entry out of a case file", () => {
  it("never adds a fact or changes one, but for the derivations that fall back on another entry", () => {
    fc.assert(
      fc.property(petition, fc.nat(), (file, choice) => {
        fc.pre(!daysContradict(file));
        const paths = removable(file);
        const path = paths[choice % paths.length] ?? [];
        const smaller = petitionSchema.safeParse(without(file, path));
        fc.pre(smaller.success);
        const before = factsOf(file, { asOf }).values;
        const after = factsOf(smaller.data as Petition, { asOf }).values;
        for (const [id, value] of Object.entries(after)) {
          if (fallsBack.some(([entry, fact]) => entry.test(pathText(path)) && fact.test(id)))
            continue;
          if (isContradicted(file, id)) continue;
          expect(before[id], `${id} after leaving out ${pathText(path)}`).toEqual(value);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("that is `obstacles` makes only that fact missing", () => {
    const yaml = readFileSync(
      resolve(import.meta.dirname, "../cases/good/full-complaint.yaml"),
      "utf8",
    );
    const parsed = parseCase(yaml);
    if (!parsed.ok) throw new Error("the good file must parse");
    const before = factsOf(parsed.value, { asOf }).values;
    const after = factsOf(without(parsed.value, ["complaint", "obstacles"]) as Petition, {
      asOf,
    }).values;
    expect(after).toEqual(
      Object.fromEntries(
        Object.entries(before).filter(([id]) => id !== "complaint.obstaclesKnown"),
      ),
    );
    expect(before["complaint.obstaclesKnown"]).toBe(true);
  });
});

describe("the facts of any case file", () => {
  it("are all in the catalogue, and choices hold one of its values", () => {
    fc.assert(
      fc.property(petition, (file) => {
        for (const [id, value] of Object.entries(factsOf(file, { asOf }).values)) {
          const definition = definitionOf(id);
          expect(definition, id).toBeDefined();
          if (definition?.type === "choice") expect(definition.values).toContain(value);
          expect(definition?.origin).not.toBe("conclusion");
        }
      }),
    );
  });

  it("do not depend on the order in which the file gives its entries", () => {
    fc.assert(
      fc.property(petition, (file) => {
        const reversed = Object.fromEntries(Object.entries(file).reverse()) as unknown as Petition;
        expect(factsOf(reversed, { asOf })).toEqual(factsOf(file, { asOf }));
      }),
    );
  });
});
