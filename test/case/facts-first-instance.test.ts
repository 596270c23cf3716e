import { describe, expect, it } from "vitest";
import type { Petition } from "../../src/case/case-schema";
import { factsOf } from "../../src/case/facts";
import { isoDate } from "../../src/time/iso-date";

const asOf = isoDate("2026-12-01");
const second = (given: Partial<Petition>): Petition => ({
  record: "petition",
  id: "KN-2",
  kind: "complaint",
  instance: 2,
  ...given,
});
const valuesOf = (given: Partial<Petition>) => factsOf(second(given), { asOf }).values;

const whole: Petition["events"] = [
  { what: "accepted", on: "2026-05-04" },
  { what: "decided", on: "2026-06-01" },
  { what: "decision-received", on: "2026-06-03" },
  { what: "accepted", on: "2026-07-06" },
  { what: "decided", on: "2026-08-17" },
  { what: "decision-received", on: "2026-08-19" },
];

describe("the record of a second complaint", () => {
  it("keeps the second decision from taking the place of the first", () => {
    const values = valuesOf({ sentOn: "2026-06-29", receivedOn: "2026-07-01", events: whole });
    expect(values).toMatchObject({
      "first.decided": true,
      "first.decidedOn": "2026-06-01",
      "first.decisionReceivedOn": "2026-06-03",
      "event.accepted": "2026-07-06",
      "event.decided": "2026-08-17",
      "event.decision-received": "2026-08-19",
    });
  });

  it("does not take the first decision for the second", () => {
    const { values, events } = factsOf(
      second({ receivedOn: "2026-07-01", events: whole.slice(0, 3) }),
      { asOf },
    );
    expect(values["happened.decided"]).toBe(false);
    expect(values["happened.accepted"]).toBe(false);
    expect(values["event.decided"]).toBeUndefined();
    expect(events).toEqual([]);
  });

  it("counts a decision of the very day of sending or receipt as the first, an acceptance of that day as the second", () => {
    const values = valuesOf({
      receivedOn: "2026-07-01",
      events: [
        { what: "decision-received", on: "2026-07-01" },
        { what: "accepted", on: "2026-07-01" },
      ],
    });
    expect(values["first.decisionReceivedOn"]).toBe("2026-07-01");
    expect(values["event.accepted"]).toBe("2026-07-01");
    expect(valuesOf({ sentOn: "2026-06-03", events: whole.slice(1, 3) })).toMatchObject({
      "first.decidedOn": "2026-06-01",
      "first.decisionReceivedOn": "2026-06-03",
    });
  });

  it("leaves open what it cannot tell apart", () => {
    const values = valuesOf({ events: whole.slice(1, 3) });
    expect(values["happened.decided"]).toBeUndefined();
    expect(values["event.decided"]).toBeUndefined();
    expect(values["first.decided"]).toBeUndefined();
    // What never happened in either instance is denied all the same.
    expect(values["happened.suspended"]).toBe(false);
  });

  it("knows the second instance by a second decision even without the days of the complaint", () => {
    const values = valuesOf({ events: whole.slice(1) });
    expect(values["event.decided"]).toBe("2026-08-17");
    expect(values["event.decision-received"]).toBe("2026-08-19");
    expect(values["event.accepted"]).toBeUndefined();
  });

  it("does not take a decision that follows an annulled one for the second", () => {
    const events: Petition["events"] = [
      { what: "decided", on: "2026-06-01" },
      { what: "decision-annulled", on: "2026-06-05" },
      { what: "decided", on: "2026-06-12" },
    ];
    expect(valuesOf({ events })["event.decided"]).toBeUndefined();
    expect(valuesOf({ receivedOn: "2026-07-01", events })["first.decidedOn"]).toBe("2026-06-12");
  });
});

describe("`complaint.firstInstance`", () => {
  it("tells of the first instance, so that the events are the second's", () => {
    const values = valuesOf({
      complaint: {
        firstInstance: { decidedOn: "2026-06-01", decisionReceivedOn: "2026-06-03" },
      },
      events: [{ what: "accepted", on: "2026-07-06" }],
    });
    expect(values).toMatchObject({
      "first.decided": true,
      "first.decidedOn": "2026-06-01",
      "first.decisionReceivedOn": "2026-06-03",
      "event.accepted": "2026-07-06",
    });
  });

  it("says that nothing was decided in time", () => {
    const values = valuesOf({
      complaint: { firstInstance: { undecided: true, resolveDueOn: "2026-06-10" } },
    });
    expect(values["first.decided"]).toBe(false);
    expect(values["first.resolveDueOn"]).toBe("2026-06-10");
    expect(values["first.decidedOn"]).toBeUndefined();
  });

  it("settles nothing where it says that nothing was decided and the record holds a first decision", () => {
    const complaint = { firstInstance: { undecided: true } };
    const values = valuesOf({ receivedOn: "2026-07-01", complaint, events: whole.slice(0, 3) });
    expect(values["first.decided"]).toBeUndefined();
    expect(values["first.decidedOn"]).toBe("2026-06-01");
  });

  it("says nothing in the file of a first complaint", () => {
    const file = second({ instance: 1, complaint: { firstInstance: { undecided: true } } });
    expect(factsOf(file, { asOf }).values["first.decided"]).toBeUndefined();
  });
});
