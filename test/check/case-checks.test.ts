import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAgency } from "../../src/case/parse-agency";
import { parseCase } from "../../src/case/parse-case";
import { caseChecks } from "../../src/check/case-checks";
import { isoDate } from "../../src/time/iso-date";

const asOf = isoDate("2026-08-01");

/** `rule path severity` of what the checks find in a file of these lines. */
function found(yaml: string, agency?: string, id = "1"): readonly string[] {
  const parsed = parseCase(`record: petition\nid: "${id}"\n${yaml}\n`, { lang: "en" });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  const profile = agency === undefined ? undefined : parseAgency(agency);
  const input = {
    file: parsed.value,
    asOf,
    ...(profile?.ok === true ? { agency: profile.value } : {}),
  };
  return caseChecks.flatMap(({ id, run }) =>
    run(input).map(({ path, severity, message, fix }) => {
      for (const text of [message.vi, message.en, fix?.vi ?? "x", fix?.en ?? "x"])
        expect(text.normalize("NFC").trim()).toBe(text);
      return `${severity} ${id} ${path.join(".")}`;
    }),
  );
}

describe("the checks of a case file", () => {
  it("are named for their files", () => {
    const files = readdirSync(resolve(import.meta.dirname, "../../src/check/case")).map((name) =>
      name.replace(/\.ts$/u, ""),
    );
    expect(caseChecks.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it("find nothing in a file in order", () => {
    expect(
      found(`kind: complaint
writtenOn: 2026-07-01
sentOn: 2026-07-01
transferredBy: { name: Thanh tra tỉnh, on: 2026-07-02 }
receivedOn: 2026-07-03
complainants: [{ name: A, capacity: full }, { name: B, capacity: full }]
complainantCount: 2
groupPapers: { allSigned: true, representativesAppointed: true }
signed: true
complaint:
  object: { kind: administrative-decision, issuedOn: 2026-06-01, receivedOn: 2026-06-01, knownOn: 2026-06-01 }
  obstacles: [{ from: 2026-06-05, to: 2026-06-05, reason: ốm }]
  groundsCheck: { on: 2026-07-05, found: [] }
  complexity: { finding: true, criteria: [a] }
  interruption: { kind: suspend, ground: b, establishedOn: 2026-07-20, endedOn: 2026-07-25 }
events:
  - { what: accepted, on: 2026-07-06 }
  - { what: suspended, on: 2026-07-20 }
  - { what: suspension-sent, on: 2026-07-21 }
  - { what: continued, on: 2026-07-25 }
  - { what: decided, on: 2026-08-01 }`),
    ).toEqual([]);
  });
});

describe("petition-days-in-order", () => {
  it("finds each day that comes before the one it follows", () => {
    expect(found("writtenOn: 2026-07-03\nsentOn: 2026-07-02\nreceivedOn: 2026-07-01")).toEqual([
      "error petition-days-in-order sentOn",
      "error petition-days-in-order receivedOn",
    ]);
    expect(
      found(
        "sentOn: 2026-07-02\ntransferredBy: { name: A, on: 2026-07-05 }\nreceivedOn: 2026-07-04",
      ),
    ).toEqual(["error petition-days-in-order receivedOn"]);
  });
});

describe("object-days-in-order", () => {
  it("finds a decision received before it was issued", () => {
    expect(
      found("complaint: { object: { issuedOn: 2026-07-02, receivedOn: 2026-07-01 } }"),
    ).toEqual(["error object-days-in-order complaint.object.receivedOn"]);
  });

  it("finds a complaint sent before the decision was issued", () => {
    expect(found("sentOn: 2026-07-01\ncomplaint: { object: { issuedOn: 2026-07-02 } }")).toEqual([
      "error object-days-in-order sentOn",
    ]);
    expect(
      found("receivedOn: 2026-07-01\ncomplaint: { object: { issuedOn: 2026-07-02 } }"),
    ).toEqual(["error object-days-in-order receivedOn"]);
  });

  it("doubts a decision known before it was issued, but not an act", () => {
    const object = (kind: string) =>
      `complaint: { object: { kind: ${kind}, issuedOn: 2026-07-02, knownOn: 2026-07-01 } }`;
    expect(found(object("administrative-decision"))).toEqual([
      "warning object-days-in-order complaint.object.knownOn",
    ]);
    expect(found(object("administrative-act"))).toEqual([]);
  });

  it("doubts a decision received before it was known", () => {
    const object = (kind: string) =>
      `complaint: { object: { kind: ${kind}, knownOn: 2026-07-02, receivedOn: 2026-07-01 } }`;
    expect(found(object("administrative-decision"))).toEqual([
      "warning object-days-in-order complaint.object.receivedOn",
    ]);
    expect(found(object("administrative-act"))).toEqual([]);
  });
});

describe("obstacle-days-in-order", () => {
  it("finds an obstacle that ends before it begins", () => {
    expect(
      found(
        "complaint: { obstacles: [{ from: 2026-06-01, to: 2026-06-02, reason: a }, { from: 2026-06-02, to: 2026-06-01, reason: b }] }",
      ),
    ).toEqual(["error obstacle-days-in-order complaint.obstacles.1.to"]);
  });
});

describe("interruption-in-order and interruption-ground", () => {
  it("find days in the wrong order", () => {
    expect(
      found(
        "complaint: { interruption: { kind: suspend, ground: a, establishedOn: 2026-07-05, endedOn: 2026-07-04 } }",
      ),
    ).toEqual(["error interruption-in-order complaint.interruption.endedOn"]);
    expect(
      found("complaint: { termination: { noticeOn: 2026-07-05, resumedOn: 2026-07-04 } }"),
    ).toEqual(["error interruption-in-order complaint.termination.resumedOn"]);
  });

  it("find a notice that is said not to exist", () => {
    expect(found("complaint: { termination: { none: true, noticeOn: 2026-07-05 } }")).toEqual([
      "error interruption-in-order complaint.termination.none",
    ]);
  });

  it.each([
    ["suspend", "b", []],
    ["suspend", "c", ["error interruption-ground complaint.interruption.ground"]],
    ["terminate", "d", []],
  ])("to %s on point %s gives %j", (kind, ground, expected) => {
    expect(
      found(
        `complaint: { interruption: { kind: ${kind}, ground: ${ground}, establishedOn: 2026-07-05 } }`,
      ),
    ).toEqual(expected);
  });
});

describe("event-before-receipt", () => {
  it("finds an act of the office before it had the petition", () => {
    expect(found("receivedOn: 2026-07-03\nevents: [{ what: accepted, on: 2026-07-02 }]")).toEqual([
      "error event-before-receipt events.0.on",
    ]);
    expect(found("receivedOn: 2026-07-03\nevents: [{ what: accepted, on: 2026-07-03 }]")).toEqual(
      [],
    );
  });

  it("lets another body's transfer come before, and a second complaint's record go back further", () => {
    expect(
      found("receivedOn: 2026-07-03\nevents: [{ what: transferred, on: 2026-07-02 }]"),
    ).toEqual([]);
    expect(
      found(
        "instance: 2\nreceivedOn: 2026-07-03\nevents: [{ what: accepted, on: 2026-05-02 }, { what: decided, on: 2026-06-02 }]",
      ),
    ).toEqual([]);
  });
});

describe("events-in-order and event-without-its-cause", () => {
  it("find a decision before acceptance", () => {
    expect(
      found("events: [{ what: decided, on: 2026-07-01 }, { what: accepted, on: 2026-07-02 }]"),
    ).toEqual(["error events-in-order events.0.on"]);
  });

  it("do not compare the first instance's decision with the second acceptance", () => {
    expect(
      found(
        "instance: 2\nreceivedOn: 2026-07-03\nevents: [{ what: decided, on: 2026-06-02 }, { what: accepted, on: 2026-07-06 }]",
      ),
    ).toEqual([]);
  });

  it("find a step without the one it follows from", () => {
    expect(
      found(
        "events: [{ what: accepted, on: 2026-07-01 }, { what: decision-received, on: 2026-07-02 }]",
      ),
    ).toEqual(["warning event-without-its-cause events.1"]);
  });
});

describe("duplicate-event and accepted-and-refused", () => {
  it("find the same step twice, unless it went to different people", () => {
    const sent = "{ what: notice-sent, on: 2026-07-01";
    expect(found(`events: [${sent} }, ${sent} }]`)).toEqual(["warning duplicate-event events.1"]);
    expect(found(`events: [${sent}, to: [A] }, ${sent}, to: [B] }]`)).toEqual([]);
  });

  it("find both answers at once", () => {
    expect(
      found("events: [{ what: refused, on: 2026-07-01 }, { what: accepted, on: 2026-07-02 }]"),
    ).toEqual(["error accepted-and-refused events.0"]);
  });
});

describe("complainant-count and group-papers", () => {
  it("find a number smaller than the list", () => {
    expect(found("complainants: [{ name: A }, { name: B }]\ncomplainantCount: 1")).toContain(
      "error complainant-count complainantCount",
    );
  });

  it("doubt a group of one", () => {
    expect(
      found(
        "complainants: [{ name: A }]\ngroupPapers: { allSigned: true, representativesAppointed: true }\nrepresentative: { kind: group, name: A }",
      ),
    ).toEqual(["warning group-papers groupPapers", "warning group-papers representative.kind"]);
  });
});

describe("receipt-contradiction", () => {
  it("finds a day of receipt of a decision that was never received", () => {
    const object = (entries: string) =>
      `complaint:\n  object: { kind: administrative-decision, ${entries} }`;
    expect(found(object("receivedOn: 2026-05-04, neverReceived: true"))).toEqual([
      "error receipt-contradiction complaint.object.neverReceived",
    ]);
    expect(found(object("receivedOn: 2026-05-04, neverReceived: false"))).toEqual([]);
    expect(found(object("knownOn: 2026-05-04, neverReceived: true"))).toEqual([]);
  });
});

describe("transfer-contradiction", () => {
  it("finds a transfer of a petition that nobody passed on", () => {
    expect(
      found(
        "transferredBy: none\nreceivedOn: 2026-07-03\nevents: [{ what: transferred, on: 2026-07-02 }]",
      ),
    ).toEqual(["error transfer-contradiction events.0"]);
    expect(
      found(
        "transferredBy: none\nreceivedOn: 2026-07-03\nevents: [{ what: transferred, on: 2026-07-05 }]",
      ),
    ).toEqual([]);
  });
});

describe("complexity-contradiction", () => {
  it("finds criteria of a case that is not complex", () => {
    expect(found("complaint: { complexity: { finding: false, criteria: [a] } }")).toEqual([
      "error complexity-contradiction complaint.complexity.criteria",
    ]);
    expect(found("complaint: { complexity: { finding: false } }")).toEqual([]);
  });
});

describe("grounds-check-contradicts-facts", () => {
  const rule = "error grounds-check-contradicts-facts complaint.groundsCheck.found";

  it("finds a signature that the check misses, and one that it overlooks", () => {
    expect(
      found("signed: true\ncomplaint: { groundsCheck: { on: 2026-07-01, found: [k5] } }"),
    ).toEqual([rule]);
    expect(
      found("signed: false\ncomplaint: { groundsCheck: { on: 2026-07-01, found: [] } }"),
    ).toEqual([rule]);
    expect(
      found("signed: false\ncomplaint: { groundsCheck: { on: 2026-07-01, found: [k5] } }"),
    ).toEqual([]);
  });

  it("is silent where the entries do not settle the ground", () => {
    expect(
      found(
        "complaint: { groundsCheck: { on: 2026-07-01, found: [k1] }, object: { internal: false } }",
      ),
    ).toEqual([]);
    expect(found("complaint: { groundsCheck: { on: 2026-07-01, found: [k6] } }")).toEqual([]);
  });
});

describe("day-after-as-of", () => {
  it("finds days that have not come yet, but not plans", () => {
    expect(
      found(
        "receivedOn: 2026-08-02\ncomplaint: { dialogueOn: 2026-08-09 }\nevents: [{ what: accepted, on: 2026-08-03 }]",
      ),
    ).toEqual(["warning day-after-as-of receivedOn", "warning day-after-as-of events.0.on"]);
    expect(found("receivedOn: 2026-08-01")).toEqual([]);
  });
});

describe("the kind of the petition", () => {
  it("does not fit a section for another kind", () => {
    expect(found("kind: feedback\ncomplaint: { court: none }")).toEqual([
      "warning section-of-another-kind complaint",
    ]);
  });

  it("does not fit the persons of another kind", () => {
    const person = "[{ name: Nguyễn Văn Mẫu }]";
    expect(found(`kind: denunciation\ncomplainants: ${person}`)).toEqual([
      "warning section-of-another-kind complainants",
    ]);
    expect(found(`kind: complaint\ndenouncers: ${person}\ndenounced: ${person}`)).toEqual([
      "warning section-of-another-kind denouncers",
      "warning section-of-another-kind denounced",
    ]);
    expect(found(`kind: complaint\npetitioners: ${person}`)).toEqual([
      "warning section-of-another-kind petitioners",
    ]);
  });

  it("fits its own persons", () => {
    const person = "[{ name: Nguyễn Văn Mẫu }]";
    expect(found(`kind: denunciation\ndenouncers: ${person}\ndenounced: ${person}`)).toEqual([]);
    expect(found(`kind: feedback\npetitioners: ${person}`)).toEqual([]);
    expect(found(`kind: recommendation\ncomplainants: ${person}`)).toEqual([]);
  });

  it("does not fit acceptance when it is a recommendation or feedback", () => {
    expect(found("kind: recommendation\nevents: [{ what: accepted, on: 2026-07-01 }]")).toEqual([
      "error accepted-without-complaint events.0",
    ]);
    expect(found("kind: denunciation\nevents: [{ what: accepted, on: 2026-07-01 }]")).toEqual([]);
  });
});

describe("denouncer-in-id", () => {
  const caseOf = (id: string) =>
    found("kind: denunciation\ndenouncers: [{ name: Bí Danh Kín }]", undefined, id);

  it("finds a case number that tells who denounced, however it is written", () => {
    for (const id of ["TC Bí Danh Kín", "tc-bi-danh-kin", "TC2026_BiDanhKin"]) {
      expect(caseOf(id)).toContain("error denouncer-in-id id");
    }
  });

  it("finds nothing in a plain number", () => {
    expect(caseOf("12/TC-2026")).toEqual([]);
  });
});

describe("other-handling-unit", () => {
  const agency =
    "record: agency\nlevel: commune\nunit: xã A\nheadRole: commune-chair\nsymbol: UBND\nnames: [{ name: A, letterhead: [A], from: 2025-07-01 }]\nplaces: [{ place: A, from: 2025-07-01 }]\noffices: [{ role: commune-chair, title: CHỦ TỊCH, holder: B, from: 2025-07-01 }]\n";

  it("finds a file looked at with another unit's profile", () => {
    expect(found("handledBy: { role: commune-chair, unit: xã B }", agency)).toEqual([
      "warning other-handling-unit handledBy.unit",
    ]);
    expect(found("handledBy: { role: commune-chair, unit: Xã A }", agency)).toEqual([]);
  });
});
