import { describe, expect, it } from "vitest";
import { factCatalogue } from "../../src/case/fact-catalogue";
import { denials } from "../../src/case/fact-catalogue/denials";
import { valueText } from "../../src/explain/phrase";
import { leavesOf } from "../../src/rulebook/condition-leaves";
import { source } from "./whole-book";

describe("the words of the catalogue", () => {
  it("name every value of every fact in Vietnamese", () => {
    const raw = [...factCatalogue.values()].flatMap(({ id, values = [] }) =>
      values
        .filter((value) => valueText(id, value, "vi") === value)
        .map((value) => `${id}: ${value}`),
    );
    expect(raw).toEqual([]);
  });

  it("say the opposite of every yes-or-no fact that a rule asks to be no", () => {
    const leaves = source.files.flatMap(({ rules }) =>
      rules.flatMap(({ conditions, versions }) =>
        [conditions, ...versions.flatMap((one) => one.conditions ?? [])].flatMap((one) =>
          leavesOf(one).map(({ leaf }) => leaf),
        ),
      ),
    );
    const denied = leaves.filter(({ value }) => value === false).map(({ fact }) => fact);
    expect(new Set(denied).size).toBeGreaterThan(20);
    const clumsy = denied.filter((id) => {
      const label = factCatalogue.get(id)?.label.vi;
      return label !== undefined && denials[id] === undefined && !/^(?:đã|có) /u.test(label);
    });
    expect([...new Set(clumsy)]).toEqual([]);
  });

  it("deny only facts that there are", () => {
    expect(Object.keys(denials).filter((id) => !factCatalogue.has(id))).toEqual([]);
  });
});
