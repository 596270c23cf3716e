import "../property-seed";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Office } from "../../src/case/office-schema";
import { parseOffice } from "../../src/case/parse-office";
import { headRoles } from "../../src/case/word-lists";
import { checkOffice } from "../../src/check/check-office";
import { decideOffice } from "../../src/decide/decide-office";
import type { RecordDecision } from "../../src/decide/record-decision";
import { recordDecisionSchema } from "../../src/decide/record-decision-schema";
import { explainRecord } from "../../src/explain/explain-record";
import { addDays, isoDate } from "../../src/time/iso-date";
import { rulebook } from "../office-record";

// The edge of the law, 2026-07-01, lies in the middle of the days that are drawn.
const first = isoDate("2026-06-08");
const days = 56;
const day = fc.integer({ min: 0, max: days }).map((count) => addDays(first, count));
const some = <T extends object>(
  model: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  requiredKeys: (keyof T)[],
) => fc.record(model, { requiredKeys });
const weekday = fc.integer({ min: 1, max: 7 });
const list = <T>(one: fc.Arbitrary<T>, maxLength = 5) => fc.array(one, { maxLength });
const fallback = fc.constantFrom(
  "next-working-day",
  "previous-working-day",
  "nearest-day-of-month",
  "same-weekday",
  "none",
);

const schedule = some(
  {
    from: day,
    to: day,
    recurrence: fc.oneof(
      fc.record({ every: fc.constant("week"), weekday }),
      fc.record({ every: fc.constant("month"), day: fc.integer({ min: 1, max: 31 }) }),
      fc.record({
        every: fc.constant("month"),
        week: fc.integer({ min: 1, max: 6 }),
        weekday,
      }),
      fc.record({ on: fc.array(day, { minLength: 1, maxLength: 4 }) }),
    ),
    fallback: fc.oneof(fallback, fc.record({ holiday: fallback, weekend: fallback })),
    postedOn: day,
    deputyStandsIn: fc.boolean(),
  },
  ["from", "recurrence", "fallback"],
);

const reception = some(
  {
    on: day,
    by: fc.constantFrom("head", "deputy", "other"),
    instead: day,
    adHoc: fc.constantFrom("grave-case", "may-become-serious", "superior-request"),
    incident: fc.constantFrom("VV-1", "VV-2"),
    visitors: fc.integer({ min: 0, max: 3 }),
    concludedOn: day,
    answerToldOn: day,
    answeredOn: day,
  },
  ["on", "by"],
);

const record = some(
  {
    record: fc.constant("office"),
    id: fc.constant("1"),
    unit: fc.constantFrom("xã Ví Dụ", "tỉnh Hòa Bình"),
    role: fc.oneof(
      fc.constant("commune-chair"),
      fc.constant("party-secretary"),
      fc.constantFrom(...headRoles),
    ),
    level: fc.constantFrom("commune", "province", "department"),
    period: fc
      .tuple(day, day)
      .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one })),
    schedules: list(schedule, 3),
    receptions: list(reception),
    postponed: list(some({ planned: day, announcedOn: day, to: day }, ["planned"]), 3),
    incidents: list(
      some(
        {
          id: fc.constantFrom("VV-1", "VV-2"),
          on: day,
          tense: fc.boolean(),
          complex: fc.boolean(),
          manyPeople: fc.boolean(),
          severalBodies: fc.boolean(),
          mayBecomeSerious: fc.boolean(),
        },
        ["id", "on"],
      ),
      2,
    ),
    dialogues: list(some({ on: day, announcedOn: day, publishedOn: day }, ["on"]), 2),
  },
  ["record", "id", "unit", "role", "level", "period"],
) as unknown as fc.Arbitrary<Office>;

const runs = { numRuns: 40 };

async function decided(office: Office, asOf: string): Promise<RecordDecision> {
  return decideOffice(rulebook, office, { asOf });
}

/** Each quota of a record by its matter and rule. */
function quotasOf({ matters }: RecordDecision) {
  return new Map(
    matters.flatMap(({ id, quotas }) => quotas.map((quota) => [`${id} ${quota.rule}`, quota])),
  );
}

/** What is decided, without the places of entries in their lists. */
function withoutPlaces({ matters, unjudged = [] }: RecordDecision): readonly string[] {
  return [
    ...matters.map(({ id: _, path: __, missing, findings, ...matter }) =>
      JSON.stringify({
        ...matter,
        missing: missing.map(({ fact }) => fact),
        findings: findings.map(({ rule, message }) => `${rule} ${message}`),
      }),
    ),
    ...unjudged.map((one) => JSON.stringify(one)),
  ].sort();
}

describe("the record of any office", () => {
  it("is read, decided and explained without a throw, in lines of 80 characters, with ids used once", async () => {
    await fc.assert(
      fc.asyncProperty(record, day, async (office, asOf) => {
        const parsed = parseOffice(stringify(office), { file: "office.yaml" });
        expect(parsed.findings).toEqual([]);
        const decision = await decided(office, asOf);
        expect(recordDecisionSchema.safeParse(decision).error?.issues ?? []).toEqual([]);
        const ids = decision.matters.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const page = explainRecord(decision, { law: rulebook.law });
        expect(page.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
        for (const { done = 0, least } of quotasOf(decision).values()) {
          expect(done).toBeGreaterThanOrEqual(0);
          expect(least).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it("has a place in its file for every finding", async () => {
    await fc.assert(
      fc.asyncProperty(record, day, async (office, asOf) => {
        const source = stringify(office);
        const parsed = parseOffice(source, { file: "office.yaml" });
        if (!parsed.ok) throw new Error("the record does not parse");
        const lines = source.split("\n").length;
        for (const { at, rule } of await checkOffice(rulebook, parsed.value, { asOf })) {
          expect(at?.file, rule).toBe("office.yaml");
          expect(at?.line, rule).toBeGreaterThanOrEqual(1);
          expect(at?.line, rule).toBeLessThanOrEqual(lines);
        }
      }),
      runs,
    );
  });

  it("is decided the same in whatever order its lists stand", async () => {
    await fc.assert(
      fc.asyncProperty(record, day, async (office, asOf) => {
        const turned = Object.fromEntries(
          Object.entries(office).map(([key, value]) => [
            key,
            Array.isArray(value) ? [...value].reverse() : value,
          ]),
        ) as unknown as Office;
        expect(withoutPlaces(await decided(turned, asOf))).toEqual(
          withoutPlaces(await decided(office, asOf)),
        );
      }),
      runs,
    );
  });

  it("falls no shorter by one more session of the head", async () => {
    await fc.assert(
      fc.asyncProperty(record, day, day, async (office, asOf, on) => {
        fc.pre(office.receptions !== undefined);
        const more = {
          ...office,
          receptions: [...(office.receptions ?? []), { on, by: "head" as const }],
        };
        const before = quotasOf(await decided(office, asOf));
        for (const [key, { least, done = 0 }] of quotasOf(await decided(more, asOf))) {
          expect(done, key).toBeGreaterThanOrEqual(before.get(key)?.done ?? 0);
          expect(least).toBe(before.get(key)?.least);
        }
      }),
      runs,
    );
  });

  it("settles nothing by leaving a list out", async () => {
    const lists = ["schedules", "receptions", "postponed", "incidents", "dialogues"] as const;
    await fc.assert(
      fc.asyncProperty(record, day, fc.constantFrom(...lists), async (office, asOf, name) => {
        const { [name]: _, ...rest } = office;
        const before = quotasOf(await decided(office, asOf));
        const after = quotasOf(await decided(rest as Office, asOf));
        for (const [key, { status }] of after) {
          const was = before.get(key)?.status;
          if (was === "unknown") expect(status, key).toBe("unknown");
          if (status === "met" || status === "short") expect(was, key).toBe(status);
        }
      }),
      runs,
    );
  });
});
