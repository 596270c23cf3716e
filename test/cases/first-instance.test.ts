import { describe, expect, it } from "vitest";
import { type Decision, decide, isoDate, loadRulebook, parseCase } from "../../src/index";

const rulebook = await loadRulebook();

async function decisionOf(yaml: string, asOf: string): Promise<Decision> {
  const parsed = parseCase(yaml, { file: "case.yaml" });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return decide(rulebook, parsed.value, { asOf: isoDate(asOf) });
}

const obligation = (decision: Decision, rule: string) =>
  decision.obligations.find((entry) => entry.rule === rule);
const window = (decision: Decision, rule: string) =>
  decision.windows.find((entry) => entry.rule === rule);

const commune = (extra: string) => `
record: petition
id: KN-1
kind: complaint
instance: 1
signed: true
inWriting: true
transferredBy: none
complainants: [{ name: Nguyễn Văn Mẫu, kind: individual }]
handledBy: { role: commune-chair, unit: xã An Bình }
${extra}`;

const communeComplaint = (extra: string) => `complaint:
  object: { kind: administrative-decision, receivedOn: 2026-07-01 }
  respondent: { role: commune-chair, unit: xã An Bình }
  groundsCheck: { on: 2026-07-21, found: [] }
${extra}`;

describe("a first complaint about a commune chair's decision under the law of 2026-07-01", () => {
  it("is to be answered within 7 working days of its receipt", async () => {
    // 20/7/2026 is a Monday: 21, 22, 23, 24, 27, 28, 29 July.
    const decision = await decisionOf(
      commune(`receivedOn: 2026-07-20\nsentOn: 2026-07-20\n${communeComplaint("")}\nevents: []`),
      "2026-07-22",
    );
    expect(decision.admission.answer).toBe("yes");
    expect(decision.competent).toMatchObject({
      answer: "yes",
      role: "commune-chair",
      isOurs: "yes",
    });
    expect(obligation(decision, "complaint.accept")).toMatchObject({
      status: "open",
      deadline: { due: "2026-07-29" },
    });
    expect(decision.documents.map(({ template }) => template)).toContain(
      "complaint-acceptance-notice",
    );
  });

  it("is to be resolved 30 days after acceptance, moved off a Sunday, with a worked Saturday as the safe day", async () => {
    // 24/7 + 30 = Sunday 23/8/2026; Saturday 22/8 is worked for 31/8; Monday 24/8 is an ordinary working day.
    const decision = await decisionOf(
      commune(
        `receivedOn: 2026-07-20\nsentOn: 2026-07-20\n${communeComplaint("  remoteArea: { finding: false, reason: đồng bằng }\n  complexity: { finding: false }")}\nevents:\n  - { what: accepted, on: 2026-07-24 }`,
      ),
      "2026-08-10",
    );
    expect(obligation(decision, "complaint.resolve")).toMatchObject({
      status: "open",
      deadline: { nominal: "2026-08-23", due: "2026-08-24", safe: "2026-08-22" },
    });
  });

  it("has four possible resolution days while neither complexity nor remoteness is entered", async () => {
    // 13/7 + 30 = 12/8, + 45 = 27/8, + 60 = 11/9/2026.
    const file = commune(
      `receivedOn: 2026-07-06\nsentOn: 2026-07-06\n${communeComplaint("")}\nevents:\n  - { what: accepted, on: 2026-07-13 }`,
    );
    const during = obligation(await decisionOf(file, "2026-08-12"), "complaint.resolve");
    expect(new Set(during?.candidates?.map(({ deadline }) => deadline.due))).toEqual(
      new Set(["2026-08-12", "2026-08-27", "2026-09-11"]),
    );
    expect(during?.deadline).toBeUndefined();
    expect(during?.status).toBe("open");
    expect(obligation(await decisionOf(file, "2026-08-20"), "complaint.resolve")?.status).toBe(
      "unknown",
    );
    expect(obligation(await decisionOf(file, "2026-09-12"), "complaint.resolve")?.status).toBe(
      "overdue",
    );
  });

  it("stands still while suspended and runs on for the days that were left", async () => {
    // 13/7 + 30 = 12/8; 28/7 to 7/9 = 41 days; 12/8 + 41 = Tuesday 22/9/2026.
    const facts = communeComplaint(
      "  remoteArea: { finding: false, reason: đồng bằng }\n  complexity: { finding: false }\n  interruption: { kind: suspend, ground: a, establishedOn: 2026-07-28, proof: giấy ra viện }",
    );
    const start = `receivedOn: 2026-07-06\nsentOn: 2026-07-06\n${facts}\nevents:\n  - { what: accepted, on: 2026-07-13 }\n  - { what: suspended, on: 2026-07-28 }`;
    expect(
      obligation(await decisionOf(commune(start), "2026-08-15"), "complaint.resolve")?.status,
    ).toBe("paused");
    const continued = await decisionOf(
      commune(`${start}\n  - { what: continued, on: 2026-09-07 }`),
      "2026-09-08",
    );
    expect(obligation(continued, "complaint.resolve")).toMatchObject({
      status: "open",
      deadline: { due: "2026-09-22" },
    });
  });

  it("goes to the provincial chair when it is not resolved in time", async () => {
    // Accepted 13/7, due Wednesday 12/8; 30 more days end on Friday 11/9/2026.
    const facts = communeComplaint(
      "  remoteArea: { finding: false, reason: đồng bằng }\n  complexity: { finding: false }",
    );
    const decision = await decisionOf(
      commune(
        `receivedOn: 2026-07-06\nsentOn: 2026-07-06\n${facts}\nevents:\n  - { what: accepted, on: 2026-07-13 }`,
      ),
      "2026-09-01",
    );
    expect(obligation(decision, "complaint.resolve")?.status).toBe("overdue");
    expect(decision.escalations.map(({ to }) => to.role)).toContain("province-chair");
    const second = decision.windows.find(
      ({ addressee, status }) => addressee?.role === "province-chair" && status === "open",
    );
    expect(second?.deadline?.due).toBe("2026-09-11");
  });

  it("is decided in a paper that leaves the office within 3 working days over the national day", async () => {
    // 28/8/2026 is a Friday; 31/8 swapped off, 1/9 and 2/9 holidays; 3/9, 4/9, 7/9. Publication 28/8 + 15 = Saturday 12/9, so Monday 14/9.
    const facts = communeComplaint(
      "  remoteArea: { finding: false, reason: đồng bằng }\n  complexity: { finding: false }",
    );
    const decision = await decisionOf(
      commune(
        `receivedOn: 2026-07-20\nsentOn: 2026-07-20\n${facts}\nevents:\n  - { what: accepted, on: 2026-07-29 }\n  - { what: decided, on: 2026-08-28 }`,
      ),
      "2026-09-03",
    );
    const dues = decision.obligations
      .filter(({ status }) => status === "open")
      .map(({ deadline }) => deadline?.due);
    expect(dues).toContain("2026-09-07");
    expect(dues).toContain("2026-09-14");
  });
});

describe("a complaint received under older law", () => {
  it("keeps 10 days when it came before 2026-07-01, with the decree's 10 working days as the latest", async () => {
    // 25/6/2026 + 10 = Sunday 5/7, so Monday 6/7; ten working days end on Thursday 9/7; safe day Friday 3/7.
    const decision = await decisionOf(
      commune(
        `receivedOn: 2026-06-25\nsentOn: 2026-06-25\n${communeComplaint("").replace("2026-07-01", "2026-06-01")}\nevents: []`,
      ),
      "2026-06-30",
    );
    expect(obligation(decision, "complaint.accept")).toMatchObject({
      deadline: {
        nominal: "2026-07-05",
        due: "2026-07-06",
        latest: "2026-07-09",
        safe: "2026-07-03",
      },
    });
  });

  it("counts a department's 10 days of 2024 by the calendar and shows the decree's day across a swapped day", async () => {
    // 22/4/2024 + 10 = Thursday 2/5. Working days: 23-26/4 (4), 2 and 3/5 (6), worked Saturday 4/5 (7), 6, 7, 8/5 (10).
    const decision = await decisionOf(
      `record: petition
id: KN-2
kind: complaint
instance: 1
signed: true
transferredBy: none
receivedOn: 2024-04-22
sentOn: 2024-04-20
handledBy: { role: department-director, unit: Sở Xây dựng tỉnh Bình An }
complaint:
  object: { kind: administrative-decision, receivedOn: 2024-04-01 }
  respondent: { role: department-official, unit: Sở Xây dựng tỉnh Bình An }
  groundsCheck: { on: 2024-04-23, found: [] }
events: []`,
      "2024-04-25",
    );
    expect(decision.competent).toMatchObject({ role: "department-director", isOurs: "yes" });
    expect(obligation(decision, "complaint.accept")).toMatchObject({
      deadline: { due: "2024-05-02", latest: "2024-05-08" },
    });
  });
});

describe("the limitation period of 90 days", () => {
  const late = (sentOn: string, extra = "") =>
    commune(`receivedOn: ${sentOn}\nsentOn: ${sentOn}
complaint:
  object: { kind: administrative-decision, receivedOn: 2025-11-19 }
  respondent: { role: commune-chair, unit: xã An Bình }
  groundsCheck: { on: ${sentOn}, found: [] }
${extra}
events: []`);

  it("ends on the first working day after Tết when its last day falls in the break", async () => {
    // 19/11/2025 + 90 = 17/2/2026, the first day of the lunar year; offices open again on Monday 23/2/2026.
    const decision = await decisionOf(late("2026-02-23"), "2026-02-24");
    expect(window(decision, "complaint.first-window")).toMatchObject({
      status: "used",
      deadline: { nominal: "2026-02-17", due: "2026-02-23" },
    });
    expect(decision.admission.grounds).toEqual([]);
  });

  it("refuses a later complaint only when lateness is known not to be excused", async () => {
    const refused = await decisionOf(
      late("2026-02-24", "  obstacles: []\n  legitimateReason: false"),
      "2026-02-25",
    );
    expect(refused.admission).toMatchObject({
      answer: "no",
      outcome: "refuse",
      grounds: [{ ground: "k6" }],
    });
    expect(refused.documents.map(({ template }) => template)).toContain("complaint-refusal-notice");
    const open = await decisionOf(late("2026-02-24"), "2026-02-25");
    expect(open.admission.answer).toBe("unknown");
    expect(open.missing.map(({ fact }) => fact)).toContain("complaint.legitimateReason");
  });
});

describe("competence", () => {
  it("is not ours when the complaint is about another commune's chair", async () => {
    const decision = await decisionOf(
      commune(
        `receivedOn: 2026-07-20\nsentOn: 2026-07-20\ncomplaint:\n  object: { kind: administrative-act, issuedOn: 2026-06-30, knownOn: 2026-07-01 }\n  respondent: { role: commune-chair, unit: xã Bình Minh }\nevents: []`,
      ),
      "2026-07-22",
    );
    expect(decision.competent).toMatchObject({
      answer: "yes",
      role: "commune-chair",
      unit: "xã Bình Minh",
      isOurs: "no",
    });
    expect(obligation(decision, "complaint.accept")).toBeUndefined();
  });

  it("stays open for a decision of a dissolved district's chair", async () => {
    const decision = await decisionOf(
      commune(
        `receivedOn: 2025-08-04\nsentOn: 2025-08-04\ncomplaint:\n  object: { kind: administrative-decision, issuedOn: 2025-06-10, receivedOn: 2025-06-12 }\n  respondent: { role: district-chair, unit: huyện Bình Minh }\nevents: []`,
      ),
      "2025-08-05",
    );
    expect(decision.competent.answer).toBe("unknown");
    expect(decision.competent.isOurs).toBe("unknown");
  });
});
