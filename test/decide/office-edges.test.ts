// Records that begin, end, change hands or change law in the middle of something; every number is reckoned from the calendar.
import { describe, expect, it } from "vitest";
import { decideOffice } from "../../src/decide/decide-office";
import { communeProfile } from "../commune-profile";
import { officeOf, quotas, rulebook } from "../office-record";

const commune = (from: string, to: string, rest = "") => `unit: xã Ví Dụ
role: commune-chair
level: commune
period: { from: ${from}, to: ${to} }
${rest}`;
const byHead = (...days: readonly string[]) =>
  `receptions: [${days.map((on) => `{ on: ${on}, by: head, visitors: 0 }`).join(", ")}]`;

async function unjudged(yaml: string, asOf: string): Promise<readonly string[]> {
  const { unjudged: found = [] } = await decideOffice(rulebook, officeOf(yaml), { asOf });
  return found.map(({ id, rule }) => `${id} ${rule}`);
}

async function sessions(yaml: string, asOf: string): Promise<readonly string[]> {
  const { matters } = await decideOffice(rulebook, officeOf(yaml), { asOf });
  return matters.filter(({ about }) => about === "session").map(({ id }) => id);
}

describe("a record that begins and ends inside weeks and months", () => {
  // Wednesday 18/3/2026 to Thursday 16/4/2026: whole are the weeks of 23/3, 30/3 and 06/4; those of 16/3 and 13/4 are cut.
  const cut = (rest: string) => commune("2026-03-18", "2026-04-16", rest);

  it("is judged by its whole weeks", async () => {
    expect(await quotas(cut(byHead("2026-03-26")), "2026-05-01")).toEqual({
      "week-2026-03-23": "1/1 met",
      "week-2026-03-30": "0/1 short",
      "week-2026-04-06": "0/1 short",
    });
  });

  it("says of the cut weeks and the year that nobody can tell", async () => {
    expect(await unjudged(cut("receptions: []\ndialogues: []"), "2026-05-01")).toEqual([
      "week-2026-03-16 reception.cadence.commune-chair",
      "week-2026-04-13 reception.cadence.commune-chair",
      "year-2026 reception.cadence.yearly-dialogue",
    ]);
  });

  it("says nothing of a cut week whose part shows the day", async () => {
    const shown = cut(`${byHead("2026-03-19", "2026-04-15")}\ndialogues: [{ on: 2026-04-01 }]`);
    expect(await unjudged(shown, "2026-05-01")).toEqual([]);
  });

  it("does not count in a cut week what lies outside the record", async () => {
    // Monday 16/3 lies in the week, and before the record.
    expect(await unjudged(cut(byHead("2026-03-16", "2026-04-15")), "2026-05-01")).toContain(
      "week-2026-03-16 reception.cadence.commune-chair",
    );
  });
});

describe("a record without any schedule", () => {
  it("is judged by what was held, and risks nothing that is not planned", async () => {
    const none = commune("2026-07-01", "2026-09-30", byHead("2026-07-06", "2026-07-20"));
    expect(await quotas(none, "2026-08-10")).toEqual({
      "month-2026-07": "2/2 met",
      "month-2026-08": "0/2 open",
      "month-2026-09": "0/2 open",
    });
  });

  it("is at risk where the list of schedules is given and empty", async () => {
    const empty = commune("2026-08-01", "2026-08-31", "schedules: []\nreceptions: []");
    expect(await quotas(empty, "2026-08-10")).toEqual({ "month-2026-08": "0/2 at-risk" });
  });
});

describe("the weeks of Tết", () => {
  it("owe no day where none is worked, and a day where one is", async () => {
    // 16 to 20/02/2026 are days off; in the week of 23/02 all five days are worked.
    const tet = commune("2026-02-09", "2026-03-01", "receptions: []");
    expect(await quotas(tet, "2026-03-02")).toEqual({
      "week-2026-02-09": "0/1 short",
      "week-2026-02-23": "0/1 short",
    });
  });

  it("of 2025 lie between two weeks that owe a day", async () => {
    // In 2025 Tết was 27 to 31/01; the week of 20/01 has five working days, that of 27/01 none.
    const tet = commune("2025-01-20", "2025-02-09", "receptions: []");
    expect(await quotas(tet, "2025-02-10")).toEqual({
      "week-2025-01-20": "0/1 short",
      "week-2025-02-03": "0/1 short",
    });
  });
});

describe("2026-07-01 in the middle of a record", () => {
  it("owes weeks by the law of their Monday, then months", async () => {
    // The week of Monday 29/6 still owes its day; Wednesday 01/7 fulfils it, and counts in July as well.
    const edge = commune("2026-06-22", "2026-07-31", byHead("2026-07-01", "2026-07-15"));
    expect(await quotas(edge, "2026-08-01")).toEqual({
      "week-2026-06-22": "0/1 short",
      "week-2026-06-29": "1/1 met",
      "month-2026-07": "2/2 met",
    });
  });
});

describe("a list that is left out", () => {
  const month = (rest: string) => commune("2026-07-01", "2026-07-31", rest);

  it("is not an empty one", async () => {
    expect(await quotas(month(""), "2026-08-01")).toEqual({ "month-2026-07": "?/2 unknown" });
    expect(await quotas(month("receptions: []"), "2026-08-01")).toEqual({
      "month-2026-07": "0/2 short",
    });
  });

  it("leaves its columns of the table empty", async () => {
    const { matters } = await decideOffice(rulebook, officeOf(month("")), { asOf: "2026-08-01" });
    expect(matters.find(({ id }) => id === "month-2026-07")?.tally).toEqual({ unit: "month" });
  });
});

describe("two schedules at once", () => {
  const on = (days: string, postedOn: string, fallback = "next-working-day") =>
    `{ from: 2026-07-01, to: 2026-07-31, recurrence: { on: [${days}] }, fallback: ${fallback}, postedOn: ${postedOn} }`;
  const both = (one: string, other: string, rest: string) =>
    commune("2026-07-01", "2026-07-31", `schedules: [${one}, ${other}]\n${rest}`);

  it("plan one session for a day that both name, and the first posting counts", async () => {
    const yaml = both(
      on("2026-07-06", "2026-07-05"),
      on("2026-07-06", "2026-06-01"),
      byHead("2026-07-06"),
    );
    expect(await sessions(yaml, "2026-08-01")).toEqual(["session-2026-07-06"]);
    const { matters } = await decideOffice(rulebook, officeOf(yaml), { asOf: "2026-08-01" });
    const posted = matters.flatMap(({ obligations }) => obligations);
    expect(posted.map(({ act, status }) => `${act} ${status}`)).toEqual(["post-schedule done"]);
  });

  it("plan one session for a day that one moves another to", async () => {
    // Sunday 05/7 goes to Monday 06/7, which the other schedule names.
    const yaml = both(
      on("2026-07-05", "2026-06-01"),
      on("2026-07-06", "2026-06-01"),
      "postponed: [{ planned: 2026-07-06, announcedOn: 2026-07-02, to: 2026-07-08 }]\nreceptions: [{ on: 2026-07-08, by: head, visitors: 0 }]",
    );
    expect(await sessions(yaml, "2026-08-01")).toEqual(["session-2026-07-05"]);
    expect(await quotas(yaml, "2026-08-01")).toEqual({ "month-2026-07": "1/2 short" });
  });

  it("plan two where they move one day to two", async () => {
    const yaml = both(
      on("2026-07-05", "2026-06-01"),
      on("2026-07-05", "2026-06-01", "previous-working-day"),
      "receptions: []",
    );
    expect(await sessions(yaml, "2026-08-01")).toEqual([
      "session-2026-07-05",
      "session-2026-07-05-on-2026-07-03",
    ]);
  });
});

describe("a session that is put back twice", () => {
  const twice = commune(
    "2026-07-01",
    "2026-07-31",
    `schedules: [{ from: 2026-07-01, to: 2026-07-31, recurrence: { on: [2026-07-06] }, fallback: none, postedOn: 2026-06-01 }]
postponed: [{ planned: 2026-07-09, announcedOn: 2026-07-08, to: 2026-07-14 }, { planned: 2026-07-06, announcedOn: 2026-07-03, to: 2026-07-09 }]
${byHead("2026-07-14")}`,
  );

  it("is held on the last of its days", async () => {
    const { matters } = await decideOffice(rulebook, officeOf(twice), { asOf: "2026-08-01" });
    const found = matters.filter(({ about }) => about === "session");
    expect(found.map(({ id, path }) => [id, path])).toEqual([
      ["session-2026-07-06", ["receptions", 0]],
    ]);
    expect(found.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe("a head who changes in the middle of a month", () => {
  const agency = communeProfile(`
  - { role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, from: 2025-07-01, to: 2026-08-14 }
  - { role: commune-chair, title: Q. CHỦ TỊCH, holder: Phạm Thị Nháp, from: 2026-08-15, capacity: acting }
`);
  const decided = async () => {
    const office = officeOf(commune("2026-07-01", "2026-09-30", "receptions: []"));
    return decideOffice(rulebook, office, { asOf: "2026-10-31", agency });
  };

  it("owes what fell into the own time alone; a month of both names both with their days", async () => {
    const { matters } = await decided();
    const owed = matters.flatMap(({ id, quotas: found }) =>
      found.map(({ bearer, heads = [] }) => [
        id,
        bearer.holder?.name,
        ...heads.map(({ name, from, to }) => `${name} ${from} ${to}`),
      ]),
    );
    expect(owed).toEqual([
      ["month-2026-07", "Lê Văn Thử"],
      [
        "month-2026-08",
        undefined,
        "Lê Văn Thử 2026-08-01 2026-08-14",
        "Phạm Thị Nháp 2026-08-15 2026-08-31",
      ],
      ["month-2026-09", "Phạm Thị Nháp"],
    ]);
  });

  it("stands with the other at the head of the decision", async () => {
    const { record } = await decided();
    expect(record.heads?.map(({ name, capacity, from, to }) => [name, capacity, from, to])).toEqual(
      [
        ["Lê Văn Thử", "holder", "2026-07-01", "2026-08-14"],
        ["Phạm Thị Nháp", "acting", "2026-08-15", "2026-09-30"],
      ],
    );
  });
});
