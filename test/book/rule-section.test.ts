import { describe, expect, it } from "vitest";
import type { Block, Inlines, Item } from "../../src/book/block";
import { contextOf, roleText } from "../../src/book/context";
import { eventsOfRule } from "../../src/book/events-of-rule";
import { ruleSection } from "../../src/book/rule-section";
import { plain } from "../../src/book/table-block";
import type { Lang } from "../../src/finding/finding";
import { citeProvision } from "../../src/law/cite-provision";
import type { Rule } from "../../src/rulebook/rule-schema";
import { periodLabel } from "../../src/time/period-label";
import { source } from "./whole-book";

const rules = source.files.flatMap((file) => file.rules);

function textsOf(blocks: readonly Block[]): readonly string[] {
  const ofItem = ({ inlines, items = [] }: Item): readonly string[] => [
    plain(inlines),
    ...items.flatMap(ofItem),
  ];
  return blocks.flatMap((block) => {
    if (block.type === "list") return block.items.flatMap(ofItem);
    if (block.type === "table")
      return [...block.head, ...block.rows.flat().map((cell: Inlines) => plain(cell))];
    if (block.type === "beside") return [...textsOf(block.law), ...textsOf(block.rule)];
    return [plain(block.inlines)];
  });
}

function sectionOf(rule: Rule, lang: Lang): readonly string[] {
  const options = { shared: new Set<string>(), scenarios: source.scenarios };
  return textsOf(ruleSection(contextOf(source, lang), rule, options));
}

/** What the YAML of a rule says that no line of its section says. */
function unsaid(wanted: (rule: Rule) => readonly (readonly string[])[], lang: Lang): string[] {
  return rules.flatMap((rule) => {
    const lines = sectionOf(rule, lang).map((line) => line.toLocaleLowerCase("vi"));
    return wanted(rule).flatMap((words) =>
      lines.some((line) => words.every((word) => line.includes(word.toLocaleLowerCase("vi"))))
        ? []
        : [`${rule.id}: ${words.join(" … ")}`],
    );
  });
}

describe.each(["vi", "en"] as const)("the section of every packaged rule, in %s", (lang) => {
  const { law } = source.rulebook;
  const context = contextOf(source, lang);

  it("carries its title, and names each provision of each wording", () => {
    const wanted = ({ title, versions }: Rule) => [
      [title[lang]],
      ...versions.flatMap(({ cites, table }) =>
        [...cites, ...(table?.rows.flatMap((row) => row.cites ?? []) ?? [])].map((id) => [
          citeProvision(law, id, lang),
        ]),
      ),
    ];
    expect(unsaid(wanted, lang)).toEqual([]);
  });

  it("gives each period with length, unit and basis in one line", () => {
    const wanted = (rule: Rule) =>
      eventsOfRule(rule).flatMap(({ params }) =>
        ("within" in params ? (params.within ?? []) : []).map((period) => [
          periodLabel(period)[lang],
          citeProvision(law, period.basis, lang),
        ]),
      );
    expect(rules.flatMap(wanted).length).toBeGreaterThan(50);
    expect(unsaid(wanted, lang)).toEqual([]);
  });

  it("names each document and each recipient", () => {
    const wanted = (rule: Rule) =>
      rule.versions.flatMap(({ inForce, event }) => {
        const params = event?.type === "require" ? event.params : undefined;
        const uses = params?.documents ?? [];
        const recipients = [
          ...(params?.recipients ?? []),
          ...uses.flatMap((one) => one.recipients ?? []),
        ];
        return [
          ...uses.map(({ use }) => [
            source.templates.find(({ id }) => id === use)?.title ?? `no template ${use}`,
          ]),
          ...recipients.map((role) => [roleText(context, role, inForce)]),
        ];
      });
    expect(rules.flatMap(wanted).length).toBeGreaterThan(50);
    expect(unsaid(wanted, lang)).toEqual([]);
  });

  it("tells who bears each duty, and each assumption in words", () => {
    const wanted = ({ versions, assumes = [] }: Rule) => [
      ...versions.flatMap(({ inForce, event }) =>
        event?.type === "require"
          ? [[event.params.label[lang]], [roleText(context, event.params.bearer, inForce)]]
          : [],
      ),
      ...assumes.map((id) => [
        source.rulebook.assumptions.get(id)?.[lang] ?? `no assumption ${id}`,
      ]),
    ];
    expect(unsaid(wanted, lang)).toEqual([]);
  });
});

describe("the sections of the packaged rules", () => {
  it("hold the name of every scenario", () => {
    const names = source.scenarios.flatMap((file) => file.scenarios.map(({ name }) => name));
    const printed = new Set(rules.flatMap((rule) => sectionOf(rule, "vi")));
    expect(names.length).toBeGreaterThan(4000);
    expect(names.filter((name) => !printed.has(name))).toEqual([]);
  });

  it("say of the own conditions of a wording that they replace those of the rule", () => {
    const rule = rules.find(({ versions }) => versions.some((one) => one.conditions !== undefined));
    expect(sectionOf(rule as Rule, "vi")).toContain(
      "Lời văn này có điều kiện riêng, thay cho các điều kiện nêu trên:",
    );
  });
});
