import { describe, expect, it } from "vitest";
import { type Decision, decide, isoDate, loadRulebook, parseCase } from "../../src/index";

const rulebook = await loadRulebook();

async function decisionOf(yaml: string, asOf: string): Promise<Decision> {
  const parsed = parseCase(yaml, { file: "case.yaml" });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return decide(rulebook, parsed.value, { asOf: isoDate(asOf) });
}

interface Parts {
  readonly receivedOn: string;
  readonly head?: string;
  readonly complaint?: string;
  readonly events?: string;
  readonly respondent?: string;
  readonly object?: string;
  readonly instance?: 1 | 2;
  readonly handledBy?: string;
}

/** A complaint about a commune office, names invented. */
const complaintOf = ({
  receivedOn,
  head = "",
  complaint = "",
  events = "",
  respondent = "commune-chair",
  object = "administrative-decision",
  instance = 1,
  handledBy = "commune-chair",
}: Parts): string => `
record: petition
id: KN-1
kind: complaint
instance: ${instance}
signed: true
inWriting: true
transferredBy: none
sentOn: ${receivedOn}
receivedOn: ${receivedOn}
handledBy: { role: ${handledBy}, unit: ${handledBy === "province-chair" ? "tỉnh Bình An" : "xã An Bình"} }
${head}
complaint:
  object: { kind: ${object} }
  respondent: { role: ${respondent}, unit: xã An Bình, superiorUnit: tỉnh Bình An }
  remoteArea: { finding: false, reason: đồng bằng }
${complaint}
events: [${events}]
`;

const oneComplainant = "complainants: [{ name: Nguyễn Văn Mẫu, kind: individual }]";
const groupOf = (count: number, representatives: number, rest = ""): string =>
  `complainants: [{ name: Nguyễn Văn Mẫu, kind: individual }]\ncomplainantCount: ${count}\ngroupPapers: { allSigned: true, representativesAppointed: true, representatives: ${representatives}${rest} }`;

const duty = (decision: Decision, rule: string) =>
  decision.obligations.find((entry) => entry.rule === rule);
const window = (decision: Decision, rule: string) =>
  decision.windows.find((entry) => entry.rule === rule);
const answer = (decision: Decision, rule: string) =>
  decision.answers.find((entry) => entry.rule === rule)?.answer;
const reading = (decision: Decision, id: string) =>
  decision.assumptions.find((entry) => entry.id === id);

describe("where law and decree differ, both days are shown and the law's day is the due one", () => {
  it("acceptance until 2026-06-30: 10 days by the law, 10 working days by the decree", async () => {
    // Monday 1/3/2021 + 10 = Thursday 11/3; working days 2, 3, 4, 5, 8, 9, 10, 11, 12, 15/3.
    const decision = await decisionOf(
      complaintOf({ receivedOn: "2021-03-01", head: oneComplainant }),
      "2021-03-02",
    );
    expect(duty(decision, "complaint.accept")?.deadline).toMatchObject({
      due: "2021-03-11",
      latest: "2021-03-15",
    });
    expect(reading(decision, "law-before-decree")?.rules).toContain("complaint.accept");
  });

  it("acceptance from 2016-12-05 to 2020-12-09: the circular's 10 working days stand beside the law", async () => {
    // Monday 4/3/2019 + 10 = Thursday 14/3; working days 5, 6, 7, 8, 11, 12, 13, 14, 15, 18/3.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2019-03-04",
        head: oneComplainant,
        handledBy: "commune-chair",
      }),
      "2019-03-05",
    );
    expect(duty(decision, "complaint.accept")?.deadline).toMatchObject({
      due: "2019-03-14",
      latest: "2019-03-18",
    });
  });

  it("acceptance from 2026-07-01: 7 working days by both", async () => {
    // Monday 20/7/2026: 21, 22, 23, 24, 27, 28, 29/7.
    const decision = await decisionOf(
      complaintOf({ receivedOn: "2026-07-20", head: oneComplainant }),
      "2026-07-21",
    );
    expect(duty(decision, "complaint.accept")?.deadline).toMatchObject({
      due: "2026-07-29",
      latest: "2026-07-29",
    });
  });

  it("acceptance of what came before 2026-07-01 and is still open: the day of receipt decides, the other reading is told", async () => {
    // Monday 29/6/2026 + 10 = Thursday 9/7; working days 30/6, 1, 2, 3, 6, 7, 8, 9, 10, 13/7.
    const decision = await decisionOf(
      complaintOf({ receivedOn: "2026-06-29", head: oneComplainant }),
      "2026-07-02",
    );
    expect(duty(decision, "complaint.accept")?.deadline).toMatchObject({
      due: "2026-07-09",
      latest: "2026-07-13",
    });
    expect(reading(decision, "no-transitional-clause")?.text.vi).toContain("07 ngày làm việc");
  });

  it("supplying documents from 2013-12-16 to 2020-12-09: 7 days by the law, 7 working days by the circular", async () => {
    // Monday 22/7/2019 + 7 = Monday 29/7; working days 23, 24, 25, 26, 29, 30, 31/7.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2019-07-01",
        head: oneComplainant,
        events: "{ what: accepted, on: 2019-07-08 }, { what: evidence-requested, on: 2019-07-22 }",
      }),
      "2019-07-23",
    );
    expect(duty(decision, "complaint.supply-evidence")?.deadline).toMatchObject({
      due: "2019-07-29",
      latest: "2019-07-31",
    });
    expect(reading(decision, "law-before-circular-in-supplying")).toBeDefined();
  });

  it("sending the second decision from 2020-12-10: 7 days by the law, 7 working days by the decree", async () => {
    // Monday 13/7/2026 + 7 = Monday 20/7; working days 14, 15, 16, 17, 20, 21, 22/7.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-06-01",
        head: oneComplainant,
        instance: 2,
        handledBy: "province-chair",
        complaint:
          "  firstInstance: { decidedOn: 2026-05-11, decisionReceivedOn: 2026-05-18, by: xã An Bình }",
        events: "{ what: accepted, on: 2026-06-08 }, { what: decided, on: 2026-07-13 }",
      }),
      "2026-07-14",
    );
    expect(duty(decision, "complaint.second.send-decision")?.deadline).toMatchObject({
      due: "2026-07-20",
      latest: "2026-07-22",
    });
    expect(reading(decision, "law-before-decree-in-sending")).toBeDefined();
  });

  it("effect and second window: the one counts from the issue, the other from the receipt, and the gap is warned of", async () => {
    // Issued Monday 13/7 + 30 = Wednesday 12/8; received Monday 20/7 + 30 = Wednesday 19/8/2026.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-01",
        head: oneComplainant,
        events:
          "{ what: accepted, on: 2026-07-03 }, { what: decided, on: 2026-07-13 }, { what: decision-received, on: 2026-07-20 }",
      }),
      "2026-08-13",
    );
    expect(window(decision, "complaint.legal-effect")?.deadline?.due).toBe("2026-08-12");
    expect(window(decision, "complaint.second-window")?.deadline?.due).toBe("2026-08-19");
    expect(duty(decision, "complaint.enforce")?.deadline?.due).toBe("2026-08-19");
    expect(answer(decision, "complaint.effect-before-window-ends")).toBe("yes");
    expect(reading(decision, "effect-before-window-ends")?.rules).toContain("complaint.enforce");
  });
});

describe("where the decree fills what the law leaves open, its text is followed and the reading named", () => {
  it("complexity before 2026-07-01 is the resolver's finding", async () => {
    // Monday 1/3/2021 + 45 = Thursday 15/4/2021.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2021-02-22",
        head: oneComplainant,
        complaint: "  complexity: { finding: true }",
        events: "{ what: accepted, on: 2021-03-01 }",
      }),
      "2021-03-02",
    );
    expect(duty(decision, "complaint.resolve")?.deadline?.due).toBe("2021-04-15");
    expect(reading(decision, "complex-before-2026")).toBeDefined();
  });

  it("complexity from 2026-07-01 needs the paper of Điều 3a", async () => {
    // Monday 13/7/2026 + 30 = Wednesday 12/8; + 45 = Thursday 27/8.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-06",
        head: oneComplainant,
        complaint: "  complexity: { finding: true }",
        events: "{ what: accepted, on: 2026-07-13 }",
      }),
      "2026-07-20",
    );
    const days = duty(decision, "complaint.resolve")?.candidates?.map(
      ({ deadline }) => deadline.due,
    );
    expect(new Set(days)).toEqual(new Set(["2026-08-12", "2026-08-27"]));
    expect(reading(decision, "complexity-needs-paper")).toBeDefined();
  });

  it("a dialogue is announced at least 5 days before from 2026-07-01", async () => {
    // Thursday 20/8/2026 - 5 = Saturday 15/8, so Friday 14/8 at the latest.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-20",
        head: oneComplainant,
        complaint: "  dialogueOn: 2026-08-20\n  verification: { differsFromDemand: true }",
        events: "{ what: accepted, on: 2026-07-27 }",
      }),
      "2026-08-10",
    );
    expect(duty(decision, "complaint.dialogue-notice")?.deadline?.due).toBe("2026-08-14");
    expect(reading(decision, "five-days-counted-back")).toBeDefined();
  });

  it("a suspension goes to the people of both lists within 3 working days", async () => {
    // Monday 27/7/2026: 28, 29, 30/7.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-01",
        head: oneComplainant,
        complaint: "  interruption: { kind: suspend, ground: b, establishedOn: 2026-07-27 }",
        events: "{ what: accepted, on: 2026-07-06 }, { what: suspended, on: 2026-07-27 }",
      }),
      "2026-07-28",
    );
    const sending = duty(decision, "complaint.send-suspension");
    expect(sending?.deadline?.due).toBe("2026-07-30");
    expect(sending?.recipients?.map(({ vi }) => vi)).toEqual(
      [
        "complainant",
        "complainant-representative",
        "respondent-party",
        "related-persons",
        "concerned-bodies",
      ].map((role) => rulebook.roles.get(role)?.names[0]?.name.vi),
    );
    expect(reading(decision, "suspension-recipients-union")).toBeDefined();
  });

  it("the decision to continue is the notice too", async () => {
    // Monday 10/8/2026: 11, 12, 13/8.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-01",
        head: oneComplainant,
        complaint:
          "  interruption: { kind: suspend, ground: b, establishedOn: 2026-07-20, endedOn: 2026-08-10 }",
        events:
          "{ what: accepted, on: 2026-07-06 }, { what: suspended, on: 2026-07-20 }, { what: continued, on: 2026-08-10 }",
      }),
      "2026-08-11",
    );
    expect(duty(decision, "complaint.send-continuation")?.deadline?.due).toBe("2026-08-13");
    expect(reading(decision, "continuation-decision-is-notice")?.text.vi).toContain(
      "cách hiểu khác",
    );
  });
});

describe("where the texts stay apart, the reading taken is named with the decision", () => {
  it("a second complaint after a silent first instance needs no first decision", async () => {
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-08-24",
        head: oneComplainant,
        instance: 2,
        handledBy: "province-chair",
        complaint: "  firstInstance: { undecided: true, resolveDueOn: 2026-08-12 }",
      }),
      "2026-08-25",
    );
    expect(answer(decision, "complaint.second-window-filed-undecided")).toBe("yes");
    expect(reading(decision, "first-decision-if-any")).toBeDefined();
  });

  const laymanWithoutReason = `${oneComplainant}\nrepresentative: { kind: authorised, name: Trần Thị Thử, capable: true, lawful: true, authorisation: { madeOn: MADE, inWriting: true, formality: FORM, hasReason: false } }`;
  const layman = (made: string, form: string): string =>
    laymanWithoutReason.replace("MADE", made).replace("FORM", form);

  it("any capable person may be authorised, and the complaint is not refused for want of a reason", async () => {
    const decision = await decisionOf(
      complaintOf({ receivedOn: "2026-07-20", head: layman("2026-07-15", "certified") }),
      "2026-07-21",
    );
    expect(reading(decision, "any-capable-agent")).toBeDefined();
    expect(decision.admission.grounds).toEqual([]);
  });

  it("from 2027-01-01 an authorisation without certification is told, a notarised one is taken", async () => {
    const bare = await decisionOf(
      complaintOf({ receivedOn: "2027-01-05", head: layman("2027-01-04", "none") }),
      "2027-01-06",
    );
    const notarised = await decisionOf(
      complaintOf({ receivedOn: "2027-01-05", head: layman("2027-01-04", "notarised") }),
      "2027-01-06",
    );
    expect(reading(bare, "certification-from-2027")).toBeDefined();
    expect(answer(notarised, "complaint.authorisation.form")).toBe("no");
  });

  it("a group of exactly ten had up to 5 representatives until 2020-12-09, and has up to 2 since", async () => {
    const of = async (count: number, representatives: number, on: string) =>
      answer(
        await decisionOf(
          complaintOf({ receivedOn: on, head: groupOf(count, representatives) }),
          on,
        ),
        "complaint.group.number",
      );
    expect(await of(10, 5, "2019-03-04")).toBe("no");
    expect(await of(10, 6, "2019-03-04")).toBe("yes");
    expect(await of(10, 2, "2026-07-20")).toBe("no");
    expect(await of(10, 3, "2026-07-20")).toBe("yes");
    expect(await of(11, 5, "2026-07-20")).toBe("no");
  });

  it("a fingerprint counts as a signature in an appointment letter", async () => {
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-20",
        head: groupOf(6, 2, ", letterItems: [date, representatives, complainants, content]"),
      }),
      "2026-07-21",
    );
    expect(answer(decision, "complaint.group.appointment.no-signatures")).toBe("yes");
    expect(reading(decision, "fingerprint-as-signature")).toBeDefined();
  });

  it("the letter gives addresses, whatever the form prints", async () => {
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-20",
        head: `${oneComplainant}\nletter: { items: [date, content, documents, demand] }`,
      }),
      "2026-07-21",
    );
    expect(reading(decision, "address-beyond-the-form")?.rules).toEqual([
      "complaint.letter.no-complainant",
      "complaint.letter.no-respondent",
    ]);
  });

  it("what was withdrawn is not examined again from 2026-07-01", async () => {
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-01",
        head: `${oneComplainant}\nwithdrawal: { form: letter, signed: true, broughtAgain: true, forced: false }`,
        events:
          "{ what: accepted, on: 2026-07-06 }, { what: withdrawn, on: 2026-07-20 }, { what: terminated, on: 2026-07-20 }",
      }),
      "2026-08-03",
    );
    expect(decision.forbidden.map(({ rule }) => rule)).toContain("complaint.withdrawal.final");
    expect(reading(decision, "resume-after-2026")).toBeDefined();
  });

  it("the notice of acceptance goes to the inspectorate where there is one", async () => {
    const decision = await decisionOf(
      complaintOf({ receivedOn: "2026-07-20", head: oneComplainant }),
      "2026-07-21",
    );
    expect(reading(decision, "inspectorate-where-there-is-one")?.text.vi).toContain(
      "đơn vị được giao tham mưu",
    );
  });

  it("the commune chair resolves first for the head of a commune agency", async () => {
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-20",
        head: oneComplainant,
        respondent: "head-of-commune-agency",
      }),
      "2026-07-21",
    );
    expect(decision.competent).toMatchObject({ answer: "yes", role: "commune-chair" });
    expect(reading(decision, "special-competence-of-commune-chair")?.text.vi).toContain(
      "cách hiểu khác",
    );
  });

  it("Điều 11a reaches discipline, and its clock stops", async () => {
    // Accepted Monday 6/7/2026 + 30 = Wednesday 5/8; suspended 20/7 to 3/8 (14 days): Wednesday 19/8.
    const decision = await decisionOf(
      complaintOf({
        receivedOn: "2026-07-01",
        head: oneComplainant,
        object: "disciplinary-decision",
        complaint:
          "  complexity: { finding: false }\n  interruption: { kind: suspend, ground: b, establishedOn: 2026-07-20, endedOn: 2026-08-03 }",
        events:
          "{ what: accepted, on: 2026-07-06 }, { what: suspended, on: 2026-07-20 }, { what: continued, on: 2026-08-03 }",
      }),
      "2026-08-04",
    );
    expect(duty(decision, "discipline.resolve")?.deadline?.due).toBe("2026-08-19");
    expect(duty(decision, "complaint.send-continuation")?.deadline?.due).toBe("2026-08-06");
    expect(reading(decision, "interruption-reaches-discipline")).toBeDefined();
  });
});
