import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const read = (name: string) => parse(readFileSync(`rules/calendar/${name}.yaml`, "utf8"));

interface Notice {
  readonly number?: string;
  readonly by: string;
  readonly decides: string;
  readonly numberUnknown?: string;
}

describe("the calendar files", () => {
  const years: readonly {
    readonly year: number;
    readonly cites: readonly string[];
    readonly notices: readonly Notice[];
  }[] = read("vn").years;

  it.each(years)(
    "give $year a deciding notice with its number, or say why the number is not known",
    ({ notices, cites }) => {
      expect(notices.length).toBeGreaterThan(0);
      expect(cites.length).toBeGreaterThan(0);
      for (const { number, by, decides, numberUnknown } of notices) {
        expect(by !== "" && decides !== "").toBe(true);
        expect((number === undefined) !== (numberUnknown === undefined)).toBe(true);
      }
    },
  );

  it("run from 2012 to 2027 without a gap", () => {
    expect(years.map(({ year }) => year)).toEqual(
      Array.from({ length: 16 }, (_, index) => 2012 + index),
    );
  });

  it("hold no character outside NFC", () => {
    for (const name of [
      "vn",
      "lunar",
      "choices",
      "holidays",
      "counting",
      "parallel",
      "remote-area-lists",
      "units",
    ]) {
      const text = readFileSync(`rules/calendar/${name}.yaml`, "utf8");
      expect(text).toBe(text.normalize("NFC"));
    }
  });

  it("leave remoteness to a finding with reason and source, and name no commune", () => {
    const { test, lists } = read("remote-area-lists");
    expect(test.finding).toEqual({ by: "first-resolver", needs: ["reason", "source"] });
    expect(lists.every((list: object) => !("communes" in list))).toBe(true);
  });

  it("have a total of holidays that the single holidays add up to, in every wording", () => {
    const { holidays, totals } = read("holidays");
    for (const total of totals) {
      const day: string = total.inForce.from;
      const sum = holidays
        .flatMap(
          ({
            wordings,
          }: {
            wordings: { inForce: { from: string; to?: string }; days: { length: number } }[];
          }) => wordings,
        )
        .filter(
          ({ inForce }: { inForce: { from: string; to?: string } }) =>
            inForce.from <= day && (inForce.to === undefined || day <= inForce.to),
        )
        .reduce(
          (days: number, wording: { days: { length: number } }) => days + wording.days.length,
          0,
        );
      expect(`${day} ${sum}`).toBe(`${day} ${total.days.length}`);
    }
  });
});
