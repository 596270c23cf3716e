import { describe, expect, it } from "vitest";
import type { Petition } from "../../src/case/case-schema";
import { factsOf } from "../../src/case/facts";

const valuesOf = (entries: Partial<Petition>) =>
  factsOf({ record: "petition", id: "1", ...entries }, { asOf: "2026-09-01" }).values;

describe("what a file says of its matter", () => {
  it("is nothing without the section", () => {
    const ids = Object.keys(valuesOf({ receivedOn: "2026-06-01", events: [] }));
    expect(ids.filter((id) => /^(?:matter|head|partyComplaint|stateDecision)\./u.test(id))).toEqual(
      [],
    );
  });

  it("is only that it is told, by an empty section", () => {
    const values = valuesOf({ matter: {} });
    expect(values["matter.told"]).toBe(true);
    expect(values["matter.traits"]).toBeUndefined();
    expect(values["matter.complex"]).toBeUndefined();
    expect(values["matter.urgedTimes"]).toBeUndefined();
  });

  it("counts its age from the receipt, and the urgings up to the day looked at", () => {
    const values = valuesOf({
      receivedOn: "2026-06-01",
      matter: { traits: ["complex"] },
      events: [
        { what: "urged", on: "2026-07-01" },
        { what: "urged", on: "2026-08-03" },
        { what: "urged", on: "2026-09-02" },
      ],
    });
    // June has 30 days, July and August 31: 92 days to 1 September.
    expect(values["matter.age"]).toBe(92);
    expect(values["matter.urgedTimes"]).toBe(2);
    expect(values["matter.complex"]).toBe(true);
  });

  it("tells a decision of the State, or that there is none", () => {
    const of = (stateDecision: NonNullable<Petition["matter"]>["stateDecision"]) =>
      valuesOf({ matter: stateDecision === undefined ? {} : { stateDecision } });
    expect(of("none")["stateDecision.kind"]).toBe("none");
    expect(of({ kind: "judgment", on: "2026-08-03", aboutMember: true })).toMatchObject({
      "stateDecision.kind": "judgment",
      "stateDecision.on": "2026-08-03",
      "stateDecision.aboutMember": true,
    });
    expect(of(undefined)["stateDecision.kind"]).toBeUndefined();
  });

  it.each([
    [[], false],
    [["late"], true],
    [undefined, undefined],
  ] as const)("with the hindrances %j of a Party complaint is hindered: %s", (given, hindered) => {
    const partyComplaint = given === undefined ? {} : { hindrances: [...given] };
    expect(valuesOf({ matter: { partyComplaint } })["partyComplaint.hindered"]).toBe(hindered);
  });
});
