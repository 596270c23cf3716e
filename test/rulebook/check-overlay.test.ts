import { describe, expect, it } from "vitest";
import { check, rightRules, spoiled } from "./rule-file";

const overlay = (inForce: string) => `overlay: vidu
title: { vi: Quy định của tỉnh Ví Dụ, en: Rules of Ví Dụ province }
inForce: ${inForce}
`;
const named = rightRules.replace("ours.remind", "vidu.remind");

function found(rules: string, inForce: string, lang: "vi" | "en" = "en") {
  return check({ "overlay.yaml": overlay(inForce), "ours.yaml": rules }, { lang }).filter(
    ({ rule }) => rule !== "scenario-missing",
  );
}

describe("the rules of an overlay", () => {
  it("are right when they are named for it and hold within its days", () => {
    expect(found(named, "{ from: 2026-07-01 }")).toEqual([]);
  });

  it("are told when they are not named for it", () => {
    const { text, at } = spoiled("id: ours.remind", "id: «ours.remind");
    expect(found(text, "{ from: 2026-07-01 }")).toMatchObject([
      {
        rule: "overlay-name",
        severity: "error",
        at,
        message: "The overlay's rule `ours.remind` must be named `vidu.…`",
      },
    ]);
    expect(found(text, "{ from: 2026-07-01 }", "vi")).toMatchObject([
      { at, message: "Quy tắc `ours.remind` của quy định riêng phải mang tên `vidu.…`" },
    ]);
  });

  it("are told when they only begin like it", () => {
    const other = rightRules.replace("ours.remind", "viduong.remind");
    expect(found(other, "{ from: 2026-07-01 }").map(({ rule }) => rule)).toEqual(["overlay-name"]);
  });

  it.each([
    ["begin before it", "{ from: 2026-07-02 }", "2026-07-02", "…"],
    ["outlast it", "{ from: 2026-07-01, to: 2026-12-31 }", "2026-07-01", "2026-12-31"],
  ])("are told when they %s", (_, inForce, from, to) => {
    const { text, at } = spoiled("{ from: 2026-07-01 }", "«{ from: 2026-07-01 }", named);
    expect(found(text, inForce)).toMatchObject([
      {
        rule: "overlay-days",
        severity: "error",
        at,
        message: `The overlay holds only from \`${from}\` to \`${to}\``,
      },
    ]);
    expect(found(text, inForce, "vi")).toMatchObject([
      { at, message: `Quy định riêng chỉ có hiệu lực từ \`${from}\` đến \`${to}\`` },
    ]);
  });

  it("may be silent after it ends", () => {
    const ending = named
      .replace("{ from: 2026-07-01 }", "{ from: 2026-07-01, to: 2026-12-31 }")
      .replace(
        "    versions:",
        "    silentBetween: [{ from: 2027-01-01, why: the overlay ends }]\n    versions:",
      );
    expect(found(ending, "{ from: 2026-07-01, to: 2026-12-31 }")).toEqual([]);
  });

  it("stand beside one overlay.yaml only", () => {
    const second = overlay("{ from: 2026-07-01 }").replace("vidu", "khac");
    const problems = check(
      {
        "overlay.yaml": overlay("{ from: 2026-07-01 }"),
        "second.yaml": second,
        "ours.yaml": named,
      },
      { lang: "vi" },
    ).filter(({ rule }) => rule !== "scenario-missing");
    expect(problems).toMatchObject([
      {
        rule: "overlay-twice",
        at: { file: "second.yaml", line: 1, column: 10 },
        message: "Thư mục đã có quy định riêng ở overlay.yaml; hãy để mỗi quy định một thư mục",
      },
    ]);
  });

  it.each([
    ["huyện Tân Biên, tỉnh Tây Ninh", []],
    ["huyện Châu Thành", ["overlay-territory"]],
    ["huyện Không Có", ["overlay-territory"]],
  ])("hold in units that a name tells apart: %s", (unit, rules) => {
    const scope = `{ from: 2026-07-01 }\nterritory: { on: 2025-06-30, units: ["${unit}"] }`;
    expect(found(named, scope).map(({ rule }) => rule)).toEqual(rules);
  });
});
