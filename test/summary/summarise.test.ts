import { describe, expect, it } from "vitest";
import { otherParts, partsOf, petitionMeasures } from "../../src/summary/petition-measures";
import { summarise } from "../../src/summary/summarise";
import { summarySchema } from "../../src/summary/summary-schema";
import { complaint, exampleRecords, figures, recordOf, rulebook } from "./report-records";

const example = await figures(exampleRecords, { unit: "xã Ví Dụ" });

/** The ids that a figure counts, over all kinds. */
const ids = (measure: keyof typeof example.petitions.all): readonly string[] =>
  example.petitions.all[measure].ids;

describe("the figures of examples/reports, counted by hand in its README", () => {
  it("tell what was carried over and what was received, each petition once", () => {
    expect(ids("carriedOver")).toEqual(["21/KN-2026"]);
    expect(ids("received")).toEqual([
      "08/TC-2026",
      "09/KNPA-2026",
      "10/KNPA-2026",
      "22/KN-2026",
      "23/KN-2026",
      "24/KN-2026",
      "25/KN-2026",
      "26/KN-2026",
      "27/KN-2026",
    ]);
    expect(example.petitions.all.total.count).toBe(10);
  });

  it("tell from whom the petitions came", () => {
    expect(ids("fromBody")).toEqual(["22/KN-2026"]);
    expect(ids("fromFront")).toEqual(["27/KN-2026"]);
    expect(ids("channelUnknown")).toEqual(["10/KNPA-2026"]);
    expect(ids("direct")).toHaveLength(6);
  });

  it("tell how many stand behind a petition", () => {
    expect(ids("manySigners")).toEqual(["24/KN-2026"]);
    expect(ids("signersUnknown")).toEqual(["10/KNPA-2026"]);
  });

  it("tell how petitions were handled", () => {
    expect(ids("accepted")).toEqual([
      "09/KNPA-2026",
      "21/KN-2026",
      "22/KN-2026",
      "23/KN-2026",
      "24/KN-2026",
    ]);
    expect(ids("transferred")).toEqual(["08/TC-2026"]);
    expect(ids("guided")).toEqual(["27/KN-2026"]);
    expect(ids("waitingOverdue")).toEqual(["25/KN-2026"]);
    expect(ids("waitingInTime")).toEqual(["26/KN-2026"]);
    expect(ids("handlingUnknown")).toEqual(["10/KNPA-2026"]);
    expect(ids("handledCarriedOver")).toEqual(["21/KN-2026"]);
  });

  it("tell what was resolved in time, late and without a time that is known", () => {
    expect(ids("resolvedInTime")).toEqual(["21/KN-2026"]);
    expect(ids("resolvedLate")).toEqual(["22/KN-2026"]);
    expect(ids("resolvedTimeUnknown")).toEqual(["09/KNPA-2026"]);
    expect(ids("resolvedFirst")).toEqual(["21/KN-2026", "22/KN-2026"]);
  });

  it("tell what is still being resolved in time and late", () => {
    expect(ids("pendingInTime")).toEqual(["24/KN-2026"]);
    expect(ids("pendingOverdue")).toEqual(["23/KN-2026"]);
  });

  it("tell whose petitions are within competence, and leave open what no rule decides", () => {
    expect(ids("notOurs")).toEqual(["27/KN-2026"]);
    expect(ids("oursUnknown")).toEqual(["08/TC-2026", "09/KNPA-2026", "10/KNPA-2026"]);
  });

  it("leave out what is not of the unit and what has no day of receipt, and say so", () => {
    expect(example.records.ofOthers.ids).toEqual(["30/KN-2026"]);
    expect(example.petitions.receiptUnknown.ids).toEqual(["29/KN-2026"]);
    expect(example.records.petitions).toBe(13);
  });

  it("list what is late with the day since when, whose it is and on which ground", () => {
    expect(
      example.overdue.map(({ record, rule, due, overdueSince, daysLate, isOfPetition }) => [
        record,
        rule,
        due,
        overdueSince,
        daysLate,
        isOfPetition,
      ]),
    ).toEqual([
      ["23/KN-2026", "complaint.resolve", "2026-09-21", "2026-09-22", 9, true],
      ["25/KN-2026", "complaint.accept", "2026-09-21", "2026-09-22", 9, true],
    ]);
    expect(example.overdue[0]?.cites).toContain("LKN-2011/d28");
    expect(example.overdue[0]?.bearer.unit).toBe("xã Ví Dụ");
  });

  it("count sessions by who received and why", () => {
    const { head, deputy, all } = example.receptions;
    expect([head.sessions.count, head.periodic.count, head.adHoc.count]).toEqual([6, 5, 1]);
    expect([deputy.sessions.count, deputy.visitors]).toEqual([1, 1]);
    expect([head.visitors, all.visitors]).toEqual([23, 24]);
    expect(example.receptions.isComplete).toBe(true);
  });

  it("set the head's days against those owed, month by month", () => {
    const [quota] = example.quotas;
    expect(example.quotas).toHaveLength(1);
    expect([quota?.owed, quota?.done, quota?.missing]).toEqual([6, 5, 1]);
    expect(quota?.short.ids).toEqual(["TCD-2026/xa-vi-du month-2026-08"]);
    expect(quota?.cites).toContain("LTCD-2013/d15@2026");
  });

  it("count a dialogue of two records once, and its proposals by their standing", () => {
    const { held, proposals, proposalsUntold } = example.dialogues;
    expect(held.ids).toEqual(["TCD-2026/xa-vi-du dialogues[0]", "ĐT-2026/2"]);
    expect(proposalsUntold.ids).toEqual(["TCD-2026/xa-vi-du dialogues[0]"]);
    expect(proposals.carriedOver.ids).toEqual(["ĐT-2026/1 q2"]);
    expect(proposals.clearedUpThere.ids).toEqual(["ĐT-2026/2 p1"]);
    expect(proposals.answered.ids).toEqual(["ĐT-2026/1 q2", "ĐT-2026/2 p2"]);
    expect(proposals.waitingUnknown.ids).toEqual(["ĐT-2026/2 p3", "ĐT-2026/2 p4", "ĐT-2026/2 p5"]);
  });

  it("count the reports that were sent in the period", () => {
    expect([example.reports.month.count, example.reports.quarter.count]).toEqual([2, 0]);
  });

  it("have the published shape", () => {
    expect(summarySchema.safeParse(example).error).toBeUndefined();
  });

  it("name neither those who sent petitions nor those who denounced", () => {
    const text = JSON.stringify(example);
    for (const name of ["Hoàng Thị Kín", "Lê Văn Giả", "Bùi Văn Mẫu", "Đinh Thị Hỏi", "thôn Ba"]) {
      expect(text).not.toContain(name);
    }
  });

  it("do not depend on the order in which the records are given", async () => {
    expect(await figures([...exampleRecords].reverse(), { unit: "xã Ví Dụ" })).toEqual(example);
  });
});

describe("the figures of a petition", () => {
  it("add up: each stands in one figure of every way of telling", () => {
    for (const counts of Object.values(example.petitions).filter((one) => "total" in one)) {
      const sums = [
        ...petitionMeasures.map((whole) => ({ whole, parts: partsOf(whole) })),
        ...otherParts,
      ].filter(({ parts }) => parts.length > 0);
      for (const { whole, parts } of sums) {
        const sum = parts.reduce((total, part) => total + counts[part].count, 0);
        expect([whole, sum]).toEqual([whole, counts[whole].count]);
      }
    }
  });
});

describe("the edges of a period", () => {
  const entered = async (receivedOn: string, events?: string) => {
    const { petitions } = await figures([complaint(receivedOn, events)]);
    return (["carriedOver", "received"] as const).filter((name) => petitions.all[name].count > 0);
  };

  it("count a petition received on the first and on the last day", async () => {
    expect(await entered("2026-07-01")).toEqual(["received"]);
    expect(await entered("2026-09-30")).toEqual(["received"]);
  });

  it("carry over one received the day before, and leave out one of the day after", async () => {
    expect(await entered("2026-06-30")).toEqual(["carriedOver"]);
    expect(await entered("2026-10-01")).toEqual([]);
  });

  it("leave out one that ended the day before, and count one that ended on the first day", async () => {
    const decided = (on: string) =>
      `[{ what: accepted, on: 2026-06-10 }, { what: decided, on: ${on} }]`;
    expect(await entered("2026-06-05", decided("2026-06-30"))).toEqual([]);
    expect(await entered("2026-06-05", decided("2026-07-01"))).toEqual(["carriedOver"]);
  });

  it("carry over one whose decision was annulled before the period", async () => {
    const events =
      "[{ what: accepted, on: 2026-06-01 }, { what: decided, on: 2026-06-10 }, { what: decision-annulled, on: 2026-06-20 }]";
    const { petitions } = await figures([complaint("2026-05-25", events)]);
    expect(petitions.all.carriedOver.count).toBe(1);
    expect(petitions.all.pending.count).toBe(1);
  });

  it("do not see what happened after the last day", async () => {
    const { petitions } = await figures([
      complaint("2026-09-25", "[{ what: accepted, on: 2026-10-01 }]"),
    ]);
    expect(petitions.all.waiting.count).toBe(1);
    expect(petitions.all.accepted.count).toBe(0);
  });

  it("see what happened on the last day", async () => {
    const { petitions } = await figures([
      complaint("2026-09-25", "[{ what: accepted, on: 2026-09-30 }]"),
    ]);
    expect(petitions.all.accepted.count).toBe(1);
  });

  it("stop at the day of the report where the period still runs", async () => {
    const records = [complaint("2026-08-10"), complaint("2026-08-11", "[]", "2/KN")];
    const summary = await figures(records, { asOf: "2026-08-10" });
    expect(summary.countedTo).toBe("2026-08-10");
    expect(summary.petitions.all.received.ids).toEqual(["1/KN"]);
  });

  it("take a duty due on the last day as still in time, and one due the day before as late", async () => {
    // Thụ lý 28/8: 30 ngày hết Chủ nhật 27/9, nên hạn là thứ Hai 28/9. Thụ lý 31/8: hết ngày 30/9.
    const accepted = (on: string) =>
      figures([complaint("2026-08-26", `[{ what: accepted, on: ${on} }]`)]);
    expect((await accepted("2026-08-31")).petitions.all.pendingInTime.count).toBe(1);
    const late = await accepted("2026-08-28");
    expect(late.petitions.all.pendingOverdue.count).toBe(1);
    expect(late.overdue.find(({ isOfPetition }) => isOfPetition)?.overdueSince).toBe("2026-09-29");
  });
});

describe("what is not known", () => {
  it("is not counted as carried over where the steps of an older petition are not on record", async () => {
    const older = recordOf("record: petition\nid: cũ\nkind: feedback\nreceivedOn: 2026-05-01\n");
    const { petitions } = await figures([older]);
    expect(petitions.startUnknown.ids).toEqual(["cũ"]);
    expect(petitions.all.total.count).toBe(0);
  });

  it("has a kind of its own where a petition's kind is not on record", async () => {
    const { petitions } = await figures([
      recordOf("record: petition\nid: x\nreceivedOn: 2026-08-01\nevents: []\n"),
    ]);
    expect(petitions.kindUnknown.received.ids).toEqual(["x"]);
    expect(petitions.all.waitingUnknown.ids).toEqual(["x"]);
  });

  it("keeps a record without a unit out of the figures of a unit", async () => {
    const record = recordOf("record: petition\nid: x\nreceivedOn: 2026-08-01\nevents: []\n");
    const summary = await figures([record], { unit: "xã Ví Dụ" });
    expect(summary.records.unitUnknown.ids).toEqual(["x"]);
    expect(summary.petitions.all.total.count).toBe(0);
  });
});

describe("a period that cannot be told", () => {
  it.each([
    [{ from: "2026-09-30", to: "2026-07-01" }, "2026-10-05", "bad-period"],
    [{ from: "2026-07-01", to: "2026-09-30" }, "2026-06-30", "bad-period"],
    [{ from: "2026-07-32", to: "2026-09-30" }, "2026-10-05", "bad-date"],
  ])("%j as of %s is refused with %s", async (period, asOf, code) => {
    await expect(summarise(rulebook, [], { period, asOf })).rejects.toMatchObject({ code });
  });
});
