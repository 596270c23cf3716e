import { describe, expect, it } from "vitest";
import type { Petition } from "../../src/case/case-schema";
import { definitionOf } from "../../src/case/fact-catalogue";
import { factsOf } from "../../src/case/facts";
import { parseAgency } from "../../src/case/parse-agency";
import { isoDate } from "../../src/time/iso-date";

const asOf = isoDate("2026-08-01");
const person = { name: "Nguyễn Văn Mẫu" };

function valuesOf(entries: Omit<Partial<Petition>, "record" | "id">) {
  return factsOf({ record: "petition", id: "1", ...entries }, { asOf }).values;
}

describe("the facts of a case file", () => {
  it("refuses a day that is no day", () => {
    expect(() => factsOf({ record: "petition", id: "1" }, { asOf: "2026-02-30" })).toThrow(
      /not a day between/u,
    );
  });

  it("are none but the day looked at, when the file says nothing", () => {
    expect(factsOf({ record: "petition", id: "1" }, { asOf })).toEqual({
      values: { "case.asOf": "2026-08-01" },
      events: [],
      obstacles: [],
    });
  });

  it("carry over what the file says", () => {
    expect(
      valuesOf({ kind: "complaint", instance: 1, signed: false, receivedOn: "2026-07-01" }),
    ).toMatchObject({
      "petition.kind": "complaint",
      "petition.instance": 1,
      "petition.signed": false,
      "petition.receivedOn": "2026-07-01",
    });
  });

  it("are all in the catalogue, with the type it gives", () => {
    const values = valuesOf({
      complainants: [{ ...person, kind: "individual", capacity: "full" }],
      representative: { kind: "by-law", name: "B", lawful: true },
      transferredBy: { name: "Mặt trận", kind: "fatherland-front" },
      handledBy: { role: "commune-chair", unit: "xã Hòa Bình" },
      groupPapers: { allSigned: true, representativesAppointed: true },
      events: [{ what: "accepted", on: "2026-07-02" }],
      complaint: {
        object: {
          kind: "administrative-decision",
          issuedOn: "2026-06-01",
          receivedOn: "2026-06-02",
          knownOn: "2026-06-02",
        },
        respondent: { role: "commune-chair", unit: "xã Hòa Bình", field: "đất đai" },
        obstacles: [],
        legitimateReason: false,
        secondDecisionExists: false,
        termination: { noticeOn: "2026-06-03", resumedOn: "2026-06-04" },
        court: "none",
        remoteArea: { finding: false, reason: "đường tốt" },
        complexity: { finding: true, criteria: ["đ"], recordedOn: "2026-07-05" },
        groundsCheck: { on: "2026-07-02", found: ["k6"] },
        verification: { differsFromDemand: true, plainlyRight: false },
        interruption: {
          kind: "suspend",
          ground: "a",
          establishedOn: "2026-07-10",
          endedOn: "2026-07-20",
        },
        executionWouldHarm: false,
        dialogueOn: "2026-07-15",
        officeHasPortal: true,
      },
    });
    for (const [id, value] of Object.entries(values)) {
      const type = Array.isArray(value) ? "list" : typeof value;
      const wanted = definitionOf(id)?.type;
      expect(type, id).toBe(
        wanted === "choice" || wanted === "date" || wanted === "text" ? "string" : wanted,
      );
    }
    expect(Object.keys(values).length).toBeGreaterThan(90);
  });

  it("refuse a day that is no day, when a program made the file", () => {
    expect(() => valuesOf({ receivedOn: "01/07/2026" })).toThrow(
      expect.objectContaining({ code: "bad-date" }),
    );
  });
});

describe("who complains", () => {
  it("is counted from the list, or from the number that says more", () => {
    expect(valuesOf({ complainants: [person] })).toMatchObject({
      "complainant.count": 1,
      "complainant.several": false,
    });
    expect(valuesOf({ complainants: [person, person] })).toMatchObject({
      "complainant.count": 2,
      "complainant.several": true,
    });
    expect(valuesOf({ complainants: [person], complainantCount: 12 })).toMatchObject({
      "complainant.count": 12,
      "complainant.several": true,
    });
    expect(valuesOf({})).not.toHaveProperty(["complainant.several"]);
  });

  it("has a kind when all share it", () => {
    const [a, b] = [
      { ...person, kind: "individual" as const },
      { ...person, kind: "organisation" as const },
    ];
    expect(valuesOf({ complainants: [a, a] })["complainant.kind"]).toBe("individual");
    expect(valuesOf({ complainants: [a, b] })["complainant.kind"]).toBeUndefined();
    expect(valuesOf({ complainants: [a, person] })["complainant.kind"]).toBeUndefined();
  });

  it.each([
    [["full", "full"], true],
    [["full", "limited"], false],
    [[undefined, "limited"], false],
    [["full", undefined], undefined],
    [[undefined], undefined],
  ] as const)("has capacities %j, so that all are capable is %s", (capacities, allCapable) => {
    const complainants = capacities.map((capacity) =>
      capacity === undefined ? person : { ...person, capacity },
    );
    expect(valuesOf({ complainants })["complainant.allCapable"]).toBe(allCapable);
  });

  it("acts alone only when the file says so", () => {
    expect(valuesOf({ representative: "none" })["representative.present"]).toBe(false);
    expect(valuesOf({ representative: { kind: "lawyer", name: "B" } })).toMatchObject({
      "representative.present": true,
      "representative.kind": "lawyer",
    });
    expect(valuesOf({})["representative.present"]).toBeUndefined();
  });
});

describe("the way of the petition", () => {
  it.each([
    ["none", false, false],
    [{ name: "Thanh tra tỉnh", kind: "agency" }, true, false],
    [{ name: "Mặt trận", kind: "fatherland-front" }, true, true],
    [{ name: "Ban Dân nguyện" }, true, undefined],
    [undefined, undefined, undefined],
  ] as const)(
    "from %j is transferred: %s, by the Front: %s",
    (transferredBy, transferred, byFront) => {
      const values = valuesOf(transferredBy === undefined ? {} : { transferredBy });
      expect(values["petition.transferred"]).toBe(transferred);
      expect(values["petition.transferredByFront"]).toBe(byFront);
    },
  );

  it("ends at the respondent's unit when the names differ only in case, spaces and stored accents", () => {
    const at = (unit: string, respondent?: string) =>
      valuesOf({
        handledBy: { role: "commune-chair", unit },
        complaint: { respondent: respondent === undefined ? {} : { unit: respondent } },
      })["handling.sameUnit"];
    expect(at("Xã Hòa Bình", "xã  hòa bình".normalize("NFD"))).toBe(true);
    expect(at("xã Hòa Bình", "xã Hoà Bình 2")).toBe(false);
    expect(at("xã Hòa Bình")).toBeUndefined();
  });

  it("is told by the agency profile where the file names no office", () => {
    const parsed = parseAgency(
      "record: agency\nlevel: commune\nunit: xã A\nheadRole: commune-chair\nsymbol: UBND\nnames: [{ name: A, letterhead: [A], from: 2025-07-01 }]\nplaces: [{ place: A, from: 2025-07-01 }]\noffices: [{ role: commune-chair, title: CHỦ TỊCH, holder: B, from: 2025-07-01 }]\n",
    );
    if (!parsed.ok) throw new Error("the profile must parse");
    const agency = parsed.value;
    const file: Petition = { record: "petition", id: "1" };
    expect(factsOf(file, { asOf, agency }).values).toMatchObject({
      "handling.role": "commune-chair",
      "handling.unit": "xã A",
    });
    const other: Petition = { ...file, handledBy: { role: "department-director", unit: "Sở B" } };
    expect(factsOf(other, { asOf, agency }).values).toMatchObject({
      "handling.role": "department-director",
      "handling.unit": "Sở B",
    });
  });
});

describe("what happened", () => {
  it("is not known without a list of events", () => {
    expect(Object.keys(valuesOf({})).filter((id) => id.startsWith("happened."))).toEqual([]);
  });

  it("is nothing by an empty list", () => {
    expect(valuesOf({ events: [] })).toMatchObject({
      "happened.accepted": false,
      "happened.decided": false,
    });
  });

  it("has the day of the last event of a name", () => {
    const values = valuesOf({
      events: [
        { what: "suspended", on: "2026-07-20" },
        { what: "suspended", on: "2026-07-05" },
      ],
    });
    expect(values["happened.suspended"]).toBe(true);
    expect(values["event.suspended"]).toBe("2026-07-20");
    expect(values["event.accepted"]).toBeUndefined();
  });

  it("does not include what comes after the day looked at", () => {
    const { values, events } = factsOf(
      {
        record: "petition",
        id: "1",
        events: [
          { what: "decided", on: "2026-08-02" },
          { what: "accepted", on: "2026-08-01" },
        ],
      },
      { asOf },
    );
    expect(values["happened.decided"]).toBe(false);
    expect(values["event.decided"]).toBeUndefined();
    expect(events).toEqual([{ what: "accepted", on: "2026-08-01" }]);
  });

  it("stands in the order of days", () => {
    const { events } = factsOf(
      {
        record: "petition",
        id: "1",
        events: [
          { what: "decided", on: "2026-07-20", number: "5/QĐ" },
          { what: "accepted", on: "2026-07-02" },
        ],
      },
      { asOf },
    );
    expect(events).toEqual([
      { what: "accepted", on: "2026-07-02" },
      { what: "decided", on: "2026-07-20", number: "5/QĐ" },
    ]);
  });

  it("gives the day of the complexity record, unless the finding has its own", () => {
    const events = [{ what: "complexity-recorded" as const, on: "2026-07-09" }];
    expect(valuesOf({ events })["complaint.complexityRecordedOn"]).toBe("2026-07-09");
    const complexity = { finding: true, recordedOn: "2026-07-08" };
    expect(valuesOf({ events, complaint: { complexity } })["complaint.complexityRecordedOn"]).toBe(
      "2026-07-08",
    );
  });
});

describe("obstacles", () => {
  it("are known to be none by an empty list, and not known without one", () => {
    expect(valuesOf({ complaint: { obstacles: [] } })["complaint.obstaclesKnown"]).toBe(true);
    expect(valuesOf({ complaint: {} })["complaint.obstaclesKnown"]).toBeUndefined();
  });
});

describe("a notice of termination", () => {
  it.each([
    [{ none: true }, false],
    [{ noticeOn: "2026-07-01" }, true],
    [{ none: false }, undefined],
    [{}, undefined],
  ] as const)("%j is known: %s", (termination, noticed) => {
    expect(valuesOf({ complaint: { termination } })["complaint.terminationNoticed"]).toBe(noticed);
  });
});
