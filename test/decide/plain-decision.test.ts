import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { decisionSchema } from "../../src/decide/decision-schema";
import {
  type Agency,
  type CaseFile,
  decide,
  loadRulebook,
  parseAgency,
  parseCase,
} from "../../src/index";
import { builtInData } from "../../src/rulebook/built-in-rulebook";
import { makeRulebook } from "../../src/rulebook/make-rulebook";

const root = resolve(import.meta.dirname, "../..");
const asOf = "2026-11-24";
const data = builtInData();
const rulebook = await loadRulebook();

function casesIn(folder: string): readonly (readonly [string, CaseFile])[] {
  return readdirSync(join(root, folder))
    .filter((name) => /\.yaml$/u.test(name) && !/\.expected\.yaml$|^index\.yaml$/u.test(name))
    .map((name) => {
      const parsed = parseCase(readFileSync(join(root, folder, name)), { file: name });
      if (!parsed.ok) throw new Error(`${folder}/${name} has findings`);
      return [`${folder}/${name}`, parsed.value] as const;
    });
}

const cases = [...casesIn("test/cases/real"), ...casesIn("examples/cases")];
const agencies: readonly Agency[] = readdirSync(join(root, "examples/agencies")).map((name) => {
  const parsed = parseAgency(readFileSync(join(root, "examples/agencies", name)), { file: name });
  if (!parsed.ok) throw new Error(`${name} has findings`);
  return parsed.value;
});

const agencyOf = (file: CaseFile): { readonly agency?: Agency } => {
  const agency = agencies.find(({ unit }) => unit === file.handledBy?.unit);
  return agency === undefined ? {} : { agency };
};

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

describe("the decision of every stored case", () => {
  it("is there to be looked at", () => {
    expect(cases.length).toBeGreaterThan(25);
  });

  it.each(cases)("of %s fits the published shape, without a key too many", async (_, file) => {
    const decision = await decide(rulebook, file, { asOf, ...agencyOf(file) });
    const parsed = decisionSchema.safeParse(decision);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data).toEqual(decision);
  });

  it.each(cases)("of %s is plain JSON", async (_, file) => {
    const decision = await decide(rulebook, file, { asOf, ...agencyOf(file) });
    // Strict: neither `undefined`, nor a class, nor a Map passes.
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
  });

  it("is the same the second time, and with a rulebook made anew, to the last byte", async () => {
    const { version, digest } = data;
    const anew = makeRulebook(structuredClone(data), { version, digest, overlays: [] });
    for (const [name, file] of cases) {
      const options = { asOf, ...agencyOf(file) };
      const first = JSON.stringify(await decide(rulebook, file, options));
      expect(JSON.stringify(await decide(rulebook, file, options)), name).toBe(first);
      expect(JSON.stringify(await decide(anew, structuredClone(file), options)), name).toBe(first);
    }
  });

  it("leaves file, agency and rules as they were", async () => {
    const { version, digest } = data;
    const rules = makeRulebook(frozen(structuredClone(data)), { version, digest, overlays: [] });
    for (const [name, file] of cases) {
      const { agency } = agencyOf(file);
      const options =
        agency === undefined ? { asOf } : { asOf, agency: frozen(structuredClone(agency)) };
      const decision = await decide(rules, frozen(structuredClone(file)), frozen(options));
      expect(decision, name).toEqual(await decide(rulebook, file, { asOf, ...agencyOf(file) }));
    }
  });

  it("does not depend on what else is being decided at the same time", async () => {
    const alone: string[] = [];
    for (const [, file] of cases)
      alone.push(JSON.stringify(await decide(rulebook, file, { asOf })));
    const turns = Array.from({ length: 6 }, (_, turn) => turn);
    const together = await Promise.all(
      turns.flatMap((turn) =>
        cases.map(async ([, file]) => {
          // Each round starts a few microtasks later, so that ends and starts of runs fall together.
          for (let wait = 0; wait < turn * 5; wait += 1) await Promise.resolve();
          return JSON.stringify(await decide(rulebook, file, { asOf }));
        }),
      ),
    );
    expect(together).toEqual(turns.flatMap(() => alone));
  });
});
