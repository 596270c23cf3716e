import { describe, expect, it } from "vitest";
import { faults, placed, rightRules } from "./rule-file";

/** A rule without provisions' edges of its own: it cites a law in force since 2012. */
function versions(spans: readonly string[], more = ""): string {
  const version = (span: string) => `      - inForce: ${span}
        cites: [LKN-2011]
        checked: { on: 2026-11-24, confidence: text }
        event:
          type: forbid
          params: { act: delay, bearer: handling-office, label: { vi: Chậm trễ, en: Delay } }
`;
  const head = rightRules.slice(0, rightRules.indexOf("    versions:"));
  return `${head}${more}    versions:\n${spans.map(version).join("")}`;
}

describe("versions of a rule", () => {
  it("that follow each other day after day are right", () => {
    expect(
      faults(versions(["{ from: 2013-01-01, to: 2019-12-31 }", "{ from: 2020-01-01 }"])),
    ).toEqual([]);
  });

  it("that leave a day without a wording have a gap", () => {
    const { text, at } = placed(
      versions(["«{ from: 2013-01-01, to: 2019-12-30 }", "{ from: 2020-01-01 }"]),
    );
    const [found, ...others] = faults(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: "version-gap",
      severity: "error",
      at,
      message: "Rule `ours.remind` has no wording for `2019-12-31` – `2019-12-31`",
    });
    expect(found?.fix).toContain("`silentBetween`");
    expect(faults(text, { lang: "vi" })[0]?.message).toBe(
      "Quy tắc `ours.remind` không có lời nào cho các ngày `2019-12-31` – `2019-12-31`",
    );
  });

  it("that end for good have a gap without end", () => {
    const { text, at } = placed(versions(["«{ from: 2013-01-01, to: 2019-12-31 }"]));
    expect(faults(text)).toMatchObject([
      {
        rule: "version-gap",
        at,
        message: "Rule `ours.remind` has no wording for `2020-01-01` – `…`",
      },
    ]);
  });

  it.each([
    ["silentBetween", "the law sets no period on these days"],
    ["unsettledBetween", "no text of these days was seen"],
  ])("may leave days to %s, with the reason", (key, why) => {
    const spans = ["{ from: 2013-01-01, to: 2018-12-31 }", "{ from: 2020-01-01 }"];
    const more = `    ${key}: [{ from: 2019-01-01, to: 2019-12-31, why: ${why} }]\n`;
    expect(faults(versions(spans, more))).toEqual([]);
  });

  it.each(["silentBetween", "unsettledBetween"])("may not share a day with %s", (key) => {
    const { text, at } = placed(
      versions(
        ["{ from: 2013-01-01, to: 2019-12-31 }", "{ from: 2020-01-01 }"],
        `    ${key}: [«{ from: 2020-01-01, to: 2020-12-31, why: not seen }]\n`,
      ),
    );
    const found = faults(text);
    expect(found).toMatchObject([{ rule: "version-overlap", at }]);
    expect(found[0]?.message).toContain("From `2020-01-01` two versions");
  });

  it("that share a day overlap, told at the later one", () => {
    const { text, at } = placed(
      versions(["{ from: 2013-01-01, to: 2020-01-01 }", "«{ from: 2020-01-01 }"]),
    );
    expect(faults(text)).toMatchObject([
      {
        rule: "version-overlap",
        severity: "error",
        at,
        fix: "end the earlier one on `2019-12-31`",
      },
    ]);
    expect(faults(text, { lang: "vi" })).toMatchObject([
      { at, fix: "hãy cho cái trước kết thúc ngày `2019-12-31`" },
    ]);
  });

  it("that lie within a long one overlap with it each, and leave no gap", () => {
    const found = faults(
      versions([
        "{ from: 2013-01-01, to: 2019-12-31 }",
        "{ from: 2014-01-01, to: 2014-12-31 }",
        "{ from: 2016-01-01, to: 2016-12-31 }",
        "{ from: 2020-01-01 }",
      ]),
    );
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      "version-overlap rules[0].versions[1].inForce",
      "version-overlap rules[0].versions[2].inForce",
    ]);
  });

  it("that end before they begin are dead", () => {
    const { text, at } = placed(
      versions([
        "{ from: 2013-01-01, to: 2019-12-31 }",
        "«{ from: 2020-01-01, to: 2019-12-31 }",
        "{ from: 2020-01-01 }",
      ]),
    );
    expect(faults(text)).toMatchObject([
      {
        rule: "version-dead",
        severity: "error",
        at,
        message: "From `2020-01-01` to `2019-12-31` there is no day",
      },
    ]);
    expect(faults(text, { lang: "vi" })[0]?.message).toContain("không có ngày nào");
  });

  it("stand apart from a silence that ends before it begins", () => {
    const { text, at } = placed(
      versions(
        ["{ from: 2013-01-01 }"],
        "    silentBetween: [«{ from: 2012-12-31, to: 2012-01-01, why: turned round }]\n",
      ),
    );
    expect(faults(text)).toMatchObject([{ rule: "version-dead", at }]);
  });
});
