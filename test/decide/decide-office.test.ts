import { describe, expect, it } from "vitest";
import { decideOffice } from "../../src/decide/decide-office";
import { communeProfile } from "../commune-profile";
import { duties, officeOf, quotas, rulebook } from "../office-record";

/** Twice a month, the 5th and the 20th; 2026-07-06 is a Monday, the 5th being a Sunday. */
const commune = (rest: string, postedOn = "2026-06-25") => `unit: xã Ví Dụ
role: commune-chair
level: commune
period: { from: 2026-07-01, to: 2026-07-31 }
schedules:
  - { from: 2026-07-01, to: 2026-07-31, recurrence: { every: month, day: 5 }, fallback: next-working-day, postedOn: ${postedOn} }
  - { from: 2026-07-01, to: 2026-07-31, recurrence: { every: month, day: 20 }, fallback: next-working-day, postedOn: ${postedOn} }
${rest}`;

describe("days of reception by the head", () => {
  it("count several sessions of one day once", async () => {
    const twice = commune(
      "receptions: [{ on: 2026-07-06, by: head }, { on: 2026-07-06, by: head }]",
    );
    expect(await quotas(twice, "2026-08-01")).toEqual({ "month-2026-07": "1/2 short" });
  });

  it("leave out the sessions of deputies and ad hoc sessions", async () => {
    const others = commune(
      "receptions: [{ on: 2026-07-06, by: deputy }, { on: 2026-07-20, by: head, adHoc: grave-case }]",
    );
    expect(await quotas(others, "2026-08-01")).toEqual({ "month-2026-07": "0/2 short" });
  });

  it("are not known where the record lists no sessions", async () => {
    expect(await quotas(commune(""), "2026-08-01")).toEqual({ "month-2026-07": "?/2 unknown" });
  });

  it("count a session of the day itself as still ahead until it is held", async () => {
    const first = "receptions: [{ on: 2026-07-06, by: head }]";
    expect(await quotas(commune(first), "2026-07-20")).toEqual({ "month-2026-07": "1/2 open" });
    expect(await quotas(commune(first), "2026-07-21")).toEqual({ "month-2026-07": "1/2 at-risk" });
  });

  it("follow the wording of a day that is asked for instead", async () => {
    const office = officeOf(commune("receptions: []"));
    const { matters } = await decideOffice(rulebook, office, {
      asOf: "2026-08-01",
      lawAt: "2026-01-01",
    });
    const owed = matters.filter(({ quotas: found }) => found.length > 0).map(({ id }) => id);
    // The weeks that lie in July 2026 whole: those of Monday 6, 13 and 20.
    expect(owed).toEqual(["week-2026-07-06", "week-2026-07-13", "week-2026-07-20"]);
  });

  it("name the head, and not who stands in while the head is away", async () => {
    const agency = communeProfile(`
  - { role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, from: 2025-07-01 }
  - { role: deputy-chair, title: PHÓ CHỦ TỊCH, holder: Phạm Thị Nháp, deputyOf: commune-chair, from: 2025-07-01 }
absences: [{ holder: Lê Văn Thử, from: 2026-07-20, to: 2026-07-24 }]
`);
    const holderOn = async (asOf: string) => {
      const office = officeOf(commune("receptions: []"));
      const decided = await decideOffice(rulebook, office, { asOf, agency });
      return decided.matters.flatMap(({ quotas: found }) => found)[0]?.bearer.holder?.name;
    };
    expect(await holderOn("2026-07-15")).toBe("Lê Văn Thử");
    expect(await holderOn("2026-07-21")).toBe("Lê Văn Thử");
  });
});

describe("a session of the schedule", () => {
  const posting = (rest: string, postedOn: string) =>
    duties(commune(rest, postedOn), { asOf: "2026-08-01", matter: "session-2026-07-05" });

  // Back from Monday 06/7: 03 (1), 02, 01 (3), 30/6 (4), 29/6 (5).
  it("has been posted in time five working days before", async () => {
    expect(await posting("receptions: []", "2026-06-29")).toMatchObject({
      "reception.session.post-schedule": "done 2026-06-29",
    });
  });

  it("has been posted late a day after that", async () => {
    expect(await posting("receptions: []", "2026-06-30")).toMatchObject({
      "reception.session.post-schedule": "done-late 2026-06-29",
    });
  });

  it("owes an answer and a conclusion only when people came", async () => {
    const empty = "receptions: [{ on: 2026-07-06, by: head, visitors: 0 }]";
    expect(Object.keys(await posting(empty, "2026-06-25"))).toEqual([
      "reception.session.post-schedule",
    ]);
    const some = "receptions: [{ on: 2026-07-06, by: head, visitors: 2, answeredOn: 2026-07-21 }]";
    // From Monday 06/7: 07 to 10 (4), 13 to 17 (9), 20/7 (10).
    expect(await posting(some, "2026-06-25")).toEqual({
      "reception.session.post-schedule": "done 2026-06-29",
      "reception.session.answer": "done",
      "reception.session.notify-result": "done-late 2026-07-20",
      "reception.session.conclusion": "open",
    });
  });

  it("is matched by what was held in its stead", async () => {
    const moved =
      commune(`postponed: [{ planned: 2026-07-05, announcedOn: 2026-07-03, to: 2026-07-09 }]
receptions: [{ on: 2026-07-10, by: head, instead: 2026-07-05 }]`);
    const office = officeOf(moved);
    const { matters } = await decideOffice(rulebook, office, { asOf: "2026-08-01" });
    expect(
      matters.filter(({ id }) => id.startsWith("session-")).map(({ id, path }) => [id, path]),
    ).toEqual([
      ["session-2026-07-05", ["receptions", 0]],
      ["session-2026-07-20", ["schedules", 1]],
    ]);
  });

  it("was not held when its new day has passed as well", async () => {
    const moved = commune(
      "postponed: [{ planned: 2026-07-05, announcedOn: 2026-07-03, to: 2026-07-09 }]\nreceptions: []",
    );
    const flagged = async (asOf: string) => {
      const { matters } = await decideOffice(rulebook, officeOf(moved), { asOf });
      const one = matters.find(({ id }) => id === "session-2026-07-05");
      return one?.findings.map(({ rule }) => rule);
    };
    expect(await flagged("2026-07-09")).toEqual([]);
    expect(await flagged("2026-07-10")).toEqual(["reception.session.not-held"]);
  });

  it("is not put back before that is announced", async () => {
    const later = commune(
      "postponed: [{ planned: 2026-07-20, announcedOn: 2026-07-17, to: 2026-08-10 }]\nreceptions: [{ on: 2026-07-06, by: head }]",
    );
    expect(await quotas(later, "2026-07-16")).toEqual({ "month-2026-07": "1/2 open" });
    expect(await quotas(later, "2026-07-17")).toEqual({ "month-2026-07": "1/2 at-risk" });
  });
});

describe("an incident", () => {
  const incident = (facts: string, receptions = "[]") =>
    commune(`incidents: [{ id: VV, on: 2026-07-08, ${facts} }]\nreceptions: ${receptions}`);
  const grave = "tense: true, complex: true, manyPeople: true, severalBodies: true";

  it("calls for an ad hoc session, which the record of one fulfils", async () => {
    const of = { asOf: "2026-07-31", matter: "incident-VV" };
    expect(await duties(incident(grave), of)).toEqual({ "reception.ad-hoc.agency-head": "open" });
    const held = "[{ on: 2026-07-10, by: head, adHoc: grave-case, incident: VV }]";
    expect(await duties(incident(grave, held), of)).toEqual({
      "reception.ad-hoc.agency-head": "done",
    });
  });

  it("calls for nothing where one of the elements is lacking", async () => {
    const less = grave.replace("tense: true", "tense: false");
    const of = { asOf: "2026-07-31", matter: "incident-VV" };
    expect(await duties(incident(`${less}, mayBecomeSerious: false`), of)).toEqual({});
  });

  it("is not looked at before it arose", async () => {
    const { matters } = await decideOffice(rulebook, officeOf(incident(grave)), {
      asOf: "2026-07-07",
    });
    expect(matters.some(({ id }) => id.startsWith("incident-"))).toBe(false);
  });
});
