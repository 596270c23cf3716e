import { describe, expect, it } from "vitest";
import { listTemplates } from "../../src/document/template/built-in";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";

describe("the documents that the packaged rules call for", () => {
  const uses = builtInRulebook().rules.flatMap(({ id, wordings }) =>
    wordings.flatMap(({ inForce, event: { params } }) =>
      ("documents" in params ? (params.documents ?? []) : []).map(({ use }) => ({
        // A template names a table, not each of its rows.
        rule: id.replace(/\/.*$/u, ""),
        use,
        from: inForce.from,
      })),
    ),
  );

  it("have a template each, which names the rule", () => {
    expect(uses.length).toBeGreaterThan(0);
    const without = uses.filter(
      ({ use, rule }) =>
        !listTemplates().some(
          (template) => template.id === use && template.forRules.includes(rule),
        ),
    );
    expect(without).toEqual([]);
  });

  it("are called for by every rule that a template names", () => {
    const named = listTemplates().flatMap(({ id, forRules }) => forRules.map((rule) => [id, rule]));
    const idle = named.filter(
      ([id, rule]) => !uses.some((use) => use.use === id && use.rule === rule),
    );
    expect(idle).toEqual([]);
  });
});
