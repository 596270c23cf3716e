import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Decision, decide, loadRulebook, parseCase } from "../../src/index";

const root = resolve(import.meta.dirname, "../..");

interface Expected {
  readonly asOf: string;
  readonly overlays?: readonly string[];
  /** Task → role, unit where it is known. */
  readonly assigned: Readonly<Record<string, string>>;
  readonly notAssigned?: readonly string[];
  readonly escalations: Readonly<Record<string, string>>;
  readonly duties: Readonly<
    Record<string, { readonly bearer: string; readonly due?: string; readonly status: string }>
  >;
  readonly documents: readonly string[];
}

const cases = parse(readFileSync(`${root}/test/cases/leaders/expected.yaml`, "utf8")) as Readonly<
  Record<string, Expected>
>;

async function decided(name: string, { asOf, overlays = [] }: Expected): Promise<Decision> {
  const file = `${root}/examples/leaders/${name}.yaml`;
  const parsed = parseCase(readFileSync(file), { file });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  const folders = overlays.map((overlay) => `${root}/rules/overlays/${overlay}`);
  return decide(await loadRulebook({ overlays: folders }), parsed.value, { asOf });
}

describe.each(Object.entries(cases))("the matter %s", async (name, expected) => {
  const decision = await decided(name, expected);
  const bearersOf = (task: string): readonly string[] =>
    decision.assigned
      .filter((one) => one.task === task)
      .map(({ bearer: { role, unit } }) => (unit === undefined ? role : `${role}, ${unit}`));

  it("is answered for, led, coordinated and supervised by those whom the provisions name", () => {
    for (const [task, bearer] of Object.entries(expected.assigned))
      expect([task, bearersOf(task)]).toEqual([task, expect.arrayContaining([bearer])]);
    for (const task of expected.notAssigned ?? [])
      expect([task, bearersOf(task)]).toEqual([task, []]);
  });

  it("goes higher to those whom the provisions name, and to nobody else", () => {
    const found = decision.escalations.map(({ rule, to }) => [rule, to.role]);
    expect(Object.fromEntries(found)).toEqual(expected.escalations);
  });

  it("leaves the duties that the provisions set, with their days", () => {
    const found = decision.obligations.map(({ rule, bearer, deadline, status }) => [
      rule,
      {
        bearer: bearer.role,
        ...(deadline === undefined ? {} : { due: deadline.due }),
        status,
      },
    ]);
    expect(Object.fromEntries(found)).toEqual(expected.duties);
  });

  it("calls for the papers of those steps", () => {
    const found = [...new Set(decision.documents.map(({ template }) => template))].sort();
    expect(found).toEqual(expected.documents);
  });
});
