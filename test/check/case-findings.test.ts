import { describe, expect, it } from "vitest";
import { parseCase } from "../../src/case/parse-case";
import { parseBaseline } from "../../src/check/baseline";
import { caseFindings } from "../../src/check/case-findings";
import type { Decision, Obligation } from "../../src/decide/decision";
import { isoDate } from "../../src/time/iso-date";

const asOf = isoDate("2026-08-01");

function fileOf(yaml: string) {
  const parsed = parseCase(`record: petition\nid: "1"\n${yaml}\n`, { file: "a.yaml" });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

const decision: Decision = {
  format: 1,
  case: { id: "1", record: "petition" },
  asOf,
  rulebook: { version: "0", digest: "0", overlays: [] },
  classification: {},
  admission: { answer: "unknown", grounds: [] },
  competent: { answer: "unknown", isOurs: "unknown", cites: [] },
  assigned: [],
  obligations: [],
  windows: [],
  escalations: [],
  forbidden: [],
  documents: [],
  answers: [],
  missing: [],
  assumptions: [],
  findings: [],
} as unknown as Decision;

const deadline = (due: string) => {
  const day = isoDate(due);
  return { nominal: day, due: day, latest: day, safe: day, basis: [], steps: [] };
};

function obligation(entries: object): Obligation {
  return {
    rule: "complaint.accept",
    act: "accept-or-refuse",
    duty: { vi: "thụ lý hoặc thông báo không thụ lý", en: "accept or refuse" },
    bearer: {
      role: "commune-chair",
      name: { vi: "Chủ tịch UBND cấp xã", en: "chair of the commune" },
      unit: "xã A",
    },
    cites: ["LKN-2011/d27@2026"],
    documents: [],
    recipients: [],
    status: "open",
    ...entries,
  } as Obligation;
}

const withDuty = (entries: object): Decision => ({
  ...decision,
  obligations: [obligation(entries)],
});

function found(file: ReturnType<typeof fileOf>, decided: Decision, options = {}) {
  return caseFindings(file, decided, { lang: "en", ...options });
}

describe("how a case was handled", () => {
  it("is in order when the rules have nothing to say", () => {
    expect(found(fileOf(""), decision)).toEqual([]);
  });

  it("is overdue: an error under the rule's own name, who bears it, and the provision", () => {
    expect(
      found(
        fileOf("receivedOn: 2026-07-01\nevents: []"),
        withDuty({ status: "overdue", deadline: deadline("2026-07-10") }),
      ),
    ).toEqual([
      {
        rule: "complaint.accept.overdue",
        severity: "error",
        message:
          "Overdue: accept or refuse (due `2026-07-10`), borne by chair of the commune (xã A)",
        path: "events",
        at: { file: "a.yaml", line: 4, column: 9 },
        cites: ["LKN-2011/d27@2026"],
        fix: "do it now and record it in `events`, or record it if it was done",
      },
    ]);
  });

  it("is overdue beyond the last of several possible days, and says that day", () => {
    const candidates = [
      { deadline: deadline("2026-07-25"), ifKnown: [] },
      { deadline: deadline("2026-07-10"), ifKnown: [] },
    ];
    const [finding] = found(fileOf(""), withDuty({ status: "overdue", candidates }), {
      lang: "vi",
    });
    expect(finding?.message).toBe(
      "Quá hạn: thụ lý hoặc thông báo không thụ lý (hạn `25/07/2026`), trách nhiệm của Chủ tịch UBND cấp xã (xã A)",
    );
  });

  it("was late: a warning at the event that came late", () => {
    const file = fileOf("receivedOn: 2026-07-01\nevents:\n  - { what: accepted, on: 2026-07-20 }");
    expect(
      found(
        file,
        withDuty({
          status: "done-late",
          deadline: deadline("2026-07-10"),
          doneOn: isoDate("2026-07-20"),
        }),
      ),
    ).toMatchObject([
      {
        rule: "complaint.accept.done-late",
        severity: "warning",
        path: "events[0]",
        at: { line: 5 },
      },
    ]);
  });

  it("has a duty due soon, by the earliest of its possible days", () => {
    const soon = (due: string, soonDays?: number) =>
      found(
        fileOf(""),
        withDuty({ deadline: deadline(due) }),
        soonDays === undefined ? {} : { soonDays },
      ).map(({ rule }) => rule);
    expect(soon("2026-08-08")).toEqual(["complaint.accept.due-soon"]);
    expect(soon("2026-08-09")).toEqual([]);
    expect(soon("2026-08-09", 8)).toEqual(["complaint.accept.due-soon"]);
    const candidates = [
      { deadline: deadline("2026-09-25"), ifKnown: [] },
      { deadline: deadline("2026-08-03"), ifKnown: [] },
    ];
    expect(found(fileOf(""), withDuty({ candidates }))).toMatchObject([
      { severity: "info", rule: "complaint.accept.due-soon" },
    ]);
  });

  it("rests on a provisional day, which is said unless the duty is done", () => {
    const provisional = {
      ...deadline("2028-01-10"),
      provisional: { reason: { vi: "chưa có lịch năm 2028", en: "no calendar of 2028 yet" } },
    };
    expect(found(fileOf(""), withDuty({ deadline: provisional })).map(({ rule }) => rule)).toEqual([
      "provisional-deadline",
    ]);
    expect(found(fileOf(""), withDuty({ deadline: provisional, status: "done" }))).toEqual([]);
  });

  it("waits for facts: the question to ask, at the place to write the answer", () => {
    const missing = [
      {
        fact: "petition.signed",
        question: { vi: "Có chữ ký không?", en: "Is it signed?" },
        path: "complaint.court",
        neededBy: ["a", "b"],
      },
    ];
    expect(
      found(fileOf("complaint:\n  remoteArea: { finding: true, reason: a }"), {
        ...decision,
        missing,
      }),
    ).toMatchObject([
      {
        rule: "missing-fact",
        severity: "info",
        message: "Not known: Is it signed?",
        path: "complaint.court",
        at: { line: 4 },
      },
    ]);
  });
});

describe("an acceptance or refusal", () => {
  const accepted = fileOf("events: [{ what: accepted, on: 2026-07-20 }]");
  const refused = fileOf("events: [{ what: refused, on: 2026-07-20 }]");
  const ground = {
    rule: "complaint.refuse.k5",
    ground: "k5",
    label: { vi: "không có chữ ký", en: "no signature" },
    cites: ["LKN-2011/d11/k5"],
  };
  const rules = (file: typeof accepted, decided: Partial<Decision>) =>
    found(file, { ...decision, ...decided }).map(({ rule, severity }) => `${severity} ${rule}`);

  it("of a petition with a certain ground for refusing is an error", () => {
    const admission = { answer: "no", outcome: "refuse", grounds: [ground] } as const;
    expect(rules(accepted, { admission })).toEqual(["error accepted-despite-ground"]);
    expect(rules(refused, { admission })).toEqual([]);
  });

  it("without any ground is an error when it refuses", () => {
    const admission = { answer: "yes", outcome: "accept", grounds: [] } as const;
    expect(rules(refused, { admission })).toEqual(["error refused-without-ground"]);
    expect(rules(accepted, { admission })).toEqual([]);
  });

  it("is left alone while the facts do not settle it", () => {
    expect(rules(accepted, {})).toEqual([]);
    expect(rules(refused, {})).toEqual([]);
  });

  it("by an office that is not competent is an error, and a refusal by it is none", () => {
    const competent = {
      answer: "yes",
      isOurs: "no",
      role: "province-chair",
      name: { vi: "Chủ tịch UBND cấp tỉnh", en: "provincial chair" },
      cites: [],
    } as const;
    const admission = { answer: "yes", outcome: "accept", grounds: [] } as const;
    expect(rules(accepted, { competent })).toEqual(["error accepted-by-wrong-body"]);
    expect(rules(refused, { competent, admission })).toEqual([]);
  });

  it("after the day looked at has not happened", () => {
    const later = fileOf("events: [{ what: accepted, on: 2026-08-02 }]");
    const admission = { answer: "no", outcome: "refuse", grounds: [ground] } as const;
    expect(rules(later, { admission })).toEqual(["warning day-after-as-of"]);
  });
});

describe("the findings of a case", () => {
  const file = fileOf(
    "sentOn: 2026-07-02\nreceivedOn: 2026-07-01\ncomplainants: [{ name: A }, { name: B }]\ncomplainantCount: 1",
  );

  it("stand in the order of the file", () => {
    expect(found(file, decision).map(({ path, at }) => `${at?.line} ${path}`)).toEqual([
      "4 receivedOn",
      "6 complainantCount",
    ]);
  });

  it("include those of the decision, at their place", () => {
    const findings = [
      {
        rule: "conflict",
        severity: "error" as const,
        message: "two answers",
        path: "complainants[1].name",
      },
    ];
    expect(found(file, { ...decision, findings })[1]).toMatchObject({
      rule: "conflict",
      at: { file: "a.yaml", line: 5, column: 37 },
    });
  });

  it("leave out what the baseline knows, wherever it has moved to", () => {
    const baseline = parseBaseline(
      '{ "format": 1, "known": [{ "case": "1", "rule": "complainant-count", "path": "complainantCount" }] }',
    );
    expect(found(file, decision, { baseline }).map(({ rule }) => rule)).toEqual([
      "petition-days-in-order",
    ]);
  });

  it("have places only where the file is known", () => {
    const made = {
      record: "petition",
      id: "1",
      sentOn: "2026-07-02",
      receivedOn: "2026-07-01",
    } as const;
    expect(found(made, decision)[0]?.at).toBeUndefined();
    const source = {
      text: "record: petition\nid: '1'\nsentOn: 2026-07-02\nreceivedOn: 2026-07-01\n",
      file: "b.yaml",
    };
    expect(found(made, decision, { source })[0]?.at).toEqual({
      file: "b.yaml",
      line: 4,
      column: 13,
    });
  });
});
