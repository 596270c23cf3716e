import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Petition } from "../../src/case/case-schema";
import { definitionOf } from "../../src/case/fact-catalogue";
import { factsOf } from "../../src/case/facts";
import type { RefusalGroundRow } from "../../src/case/refusal-ground";
import { refusalGrounds } from "../../src/case/word-lists";
import { loadRulebook } from "../../src/index";
import { isoDate } from "../../src/time/iso-date";

type Complaint = NonNullable<Petition["complaint"]>;

function valuesOf(complaint: Complaint, entries: Omit<Partial<Petition>, "record" | "id"> = {}) {
  return factsOf(
    { record: "petition", id: "1", ...entries, complaint },
    { asOf: isoDate("2026-08-01") },
  ).values;
}

const checked = (...found: NonNullable<Complaint["groundsCheck"]>["found"]) => ({
  groundsCheck: { on: "2026-07-02", found },
});
const limited = { complainants: [{ name: "A", capacity: "limited" as const }] };
const full = { complainants: [{ name: "A", capacity: "full" as const }] };

describe("the official's check of Điều 11", () => {
  it("answers each clause: found, or looked for and not found", () => {
    expect(valuesOf(checked("k5", "k6"))).toMatchObject({
      "check.k1": false,
      "check.k5": true,
      "check.k6": true,
      "check.k9": false,
    });
  });

  it("answers nothing when it was not made", () => {
    expect(Object.keys(valuesOf({})).filter((id) => /^(?:check|ground)\./u.test(id))).toEqual([]);
  });

  it("that finds nothing rules out every ground but the time limit, which is counted", () => {
    const values = valuesOf(checked());
    for (const clause of ["k1", "k2", "k3", "k4", "k5", "k7", "k8", "k9"])
      expect(values[`ground.${clause}`], clause).toBe(false);
    expect(values).not.toHaveProperty(["ground.k6"]);
  });

  it("answers the questions about the decision that the file leaves out", () => {
    expect(valuesOf(checked())).toMatchObject({
      "object.internal": false,
      "object.directsLowerLevel": false,
      "object.normative": false,
      "object.stateSecret": false,
      "object.affectsComplainant": true,
    });
    expect(valuesOf(checked("k1", "k2"))).not.toHaveProperty(["object.internal"]);
    expect(valuesOf(checked("k1", "k2"))).not.toHaveProperty(["object.affectsComplainant"]);
  });

  it("does not speak for a person's capacity", () => {
    expect(valuesOf(checked())).not.toHaveProperty(["complainant.allCapable"]);
  });
});

describe("a ground of Điều 11 from the single entries", () => {
  it("k1 needs one yes, or all four no", () => {
    const no = { internal: false, directsLowerLevel: false, normative: false, stateSecret: false };
    expect(valuesOf({ object: { normative: true } })["ground.k1"]).toBe(true);
    expect(valuesOf({ object: no })["ground.k1"]).toBe(false);
    expect(
      valuesOf({ object: { internal: false, normative: false } })["ground.k1"],
    ).toBeUndefined();
  });

  it("k2 is the opposite of concerning the complainant", () => {
    expect(valuesOf({ object: { affectsComplainant: false } })["ground.k2"]).toBe(true);
    expect(valuesOf({ object: { affectsComplainant: true } })["ground.k2"]).toBe(false);
  });

  it("k3 needs limited capacity and nobody who acts by law", () => {
    const byLaw = { kind: "by-law" as const, name: "B", lawful: true };
    expect(valuesOf({}, full)["ground.k3"]).toBe(false);
    expect(valuesOf({}, limited)["ground.k3"]).toBeUndefined();
    expect(valuesOf({}, { ...limited, representative: "none" })["ground.k3"]).toBe(true);
    expect(valuesOf({}, { ...limited, representative: byLaw })["ground.k3"]).toBe(false);
    expect(
      valuesOf({}, { ...limited, representative: { kind: "by-law", name: "B" } })["ground.k3"],
    ).toBeUndefined();
    expect(
      valuesOf({}, { ...limited, representative: { ...byLaw, lawful: false } })["ground.k3"],
    ).toBeUndefined();
    expect(
      valuesOf({}, { ...limited, representative: { ...byLaw, kind: "authorised" } })["ground.k3"],
    ).toBeUndefined();
  });

  it("k4 needs a representative whose papers fail", () => {
    expect(valuesOf({}, { representative: "none" })["ground.k4"]).toBe(false);
    expect(
      valuesOf({}, { representative: { kind: "authorised", name: "B", lawful: false } })[
        "ground.k4"
      ],
    ).toBe(true);
    expect(
      valuesOf({}, { representative: { kind: "authorised", name: "B", lawful: true } })[
        "ground.k4"
      ],
    ).toBe(false);
    expect(
      valuesOf({}, { representative: { kind: "authorised", name: "B" } })["ground.k4"],
    ).toBeUndefined();
  });

  it("k5 looks at the signature alone, also where the complaint was told in person", () => {
    expect(valuesOf({}, { signed: false })["ground.k5"]).toBe(true);
    expect(valuesOf({}, { signed: true })["ground.k5"]).toBe(false);
    expect(valuesOf({}, { inWriting: false })["ground.k5"]).toBeUndefined();
  });

  it("k7 is the second resolution decision", () => {
    expect(valuesOf({ secondDecisionExists: true })["ground.k7"]).toBe(true);
    expect(valuesOf({ secondDecisionExists: false })["ground.k7"]).toBe(false);
  });

  it("k8 is ruled out without a notice, and left to the rules with one", () => {
    expect(valuesOf({ termination: { none: true } })["ground.k8"]).toBe(false);
    expect(valuesOf({ termination: { noticeOn: "2026-05-01" } })["ground.k8"]).toBeUndefined();
  });

  it.each([
    ["none", false],
    ["accepted", true],
    ["decided", true],
    ["terminated", false],
  ] as const)("k9 with a court that has it as %s is %s", (court, ground) => {
    expect(valuesOf({ court })["ground.k9"]).toBe(ground);
  });
});

describe("a check and an entry that contradict each other", () => {
  it("leave the ground open", () => {
    expect(valuesOf(checked("k5"), { signed: true })).not.toHaveProperty(["ground.k5"]);
    expect(valuesOf(checked(), { signed: false })).not.toHaveProperty(["ground.k5"]);
    expect(valuesOf({ ...checked(), object: { internal: true } })).not.toHaveProperty([
      "ground.k1",
    ]);
  });

  it("do not fill the other questions of the clause", () => {
    expect(valuesOf({ ...checked(), object: { internal: true } })).not.toHaveProperty([
      "object.normative",
    ]);
  });
});

describe("the table of rules/case/refusal-grounds.yaml", () => {
  const tables = (
    parse(readFileSync("rules/case/refusal-grounds.yaml", "utf8")) as {
      readonly grounds: readonly (RefusalGroundRow & { readonly cites: readonly string[] })[];
    }
  ).grounds;

  it("has every clause of Điều 11 once", () => {
    expect(tables.map(({ clause }) => clause)).toEqual([...refusalGrounds]);
  });

  it("names facts that the catalogue knows", () => {
    const named = tables.flatMap(({ rows, notFound = {} }) => [
      ...rows.flatMap(({ when }) => Object.keys(when)),
      ...Object.keys(notFound),
    ]);
    expect(named.filter((id) => definitionOf(id) === undefined)).toEqual([]);
  });

  it("cites provisions of Điều 11 that the law files hold", async () => {
    const { law } = await loadRulebook();
    for (const { clause, cites } of tables) {
      for (const id of cites) {
        expect(id).toContain(`/d11/${clause}`);
        expect(law.provisions.has(id), id).toBe(true);
      }
    }
  });
});
