import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runScenario } from "../../src/decide/run-scenario";
import { builtInData } from "../../src/rulebook/built-in-rulebook";
import { checkRuleFiles } from "../../src/rulebook/compile-rulebook";
import { loadRulebook } from "../../src/rulebook/load";
import { readRuleFiles } from "../../src/rulebook/read-files";
import { readFolder } from "../../src/rulebook/read-folder";
import { isoDate } from "../../src/time/iso-date";

const root = resolve(import.meta.dirname, "../../rules/overlays");
const names = readdirSync(root).sort();
const files = new Map(
  await Promise.all(
    names.map(
      async (name) => [name, readRuleFiles(await readFolder(`${root}/${name}`), "en")] as const,
    ),
  ),
);
const filesOf = (name: string) => files.get(name) ?? readRuleFiles([]);

describe("the packaged overlays", () => {
  it("hold the provinces of the origin documents and more", () => {
    expect(names).toEqual(
      expect.arrayContaining(["hoa-binh", "lao-cai", "tay-ninh", "thai-nguyen"]),
    );
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(names)(
    "%s is named for its folder, says where it holds and whether it outlived the mergers",
    (name) => {
      const [overlay] = filesOf(name).overlays;
      expect(overlay?.value.overlay).toBe(name);
      expect(overlay?.value.afterMerger?.why.vi).toMatch(/\S/u);
      expect(overlay?.value.territory?.units.length).toBeGreaterThan(0);
    },
  );

  it.each(names)("%s has no finding above an information", (name) => {
    const found = checkRuleFiles(filesOf(name), {
      base: builtInData(),
      lang: "en",
      today: isoDate("2026-11-28"),
    });
    expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("say in each rule that it is assumed to hold where that is not known", () => {
    for (const [name, { overlays, rules }] of files) {
      if (overlays[0]?.value.afterMerger?.answer !== "unknown") continue;
      const bare = rules
        .flatMap(({ value }) => value.rules)
        .filter(({ id, assumes }) => !id.includes(".settings.") && assumes === undefined);
      expect(
        bare.map(({ id }) => id),
        name,
      ).toEqual([]);
    }
  });

  it.each(names)("%s keeps its scenarios", async (name) => {
    const rulebook = await loadRulebook({ overlays: [`${root}/${name}`] });
    const failed = filesOf(name).scenarios.flatMap(({ value }) =>
      value.scenarios.flatMap((scenario) => {
        const differences = runScenario(rulebook, value, scenario);
        return differences.length === 0 ? [] : [{ name: scenario.name, differences }];
      }),
    );
    expect(failed).toEqual([]);
  });

  it("can all be loaded together", async () => {
    const rulebook = await loadRulebook({ overlays: names.map((name) => `${root}/${name}`) });
    expect(rulebook.overlays).toEqual(names);
  });
});
