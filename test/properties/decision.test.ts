import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Deadline,
  type Decision,
  decide,
  type FactValue,
  factsOf,
  isoDate,
  loadRulebook,
  type Petition,
} from "../../src/index";
import { petitionFiles } from "../decide/petition-files";

const rulebook = await loadRulebook();
const ruleOf = new Map(rulebook.rules.map((rule) => [rule.id, rule]));

const asOfDays = fc.constantFrom(
  "2026-06-30",
  "2026-07-01",
  "2026-07-20",
  "2026-08-14",
  "2026-09-01",
  "2026-09-10",
  "2026-12-31",
  "2027-03-01",
);

function deadlinesOf({ obligations, windows }: Decision): readonly {
  readonly rule: string;
  readonly deadline: Deadline;
}[] {
  return [...obligations, ...windows].flatMap(({ rule, deadline, candidates = [] }) =>
    [...(deadline === undefined ? [] : [deadline]), ...candidates.map((one) => one.deadline)].map(
      (one) => ({ rule, deadline: one }),
    ),
  );
}

/** Whether the wording that a decision used counts back from its day. */
function countsBack(rule: string, decision: Decision): boolean {
  const from = decision.answers.find((answer) => answer.rule === rule)?.wording;
  const wording = ruleOf.get(rule)?.wordings.find(({ inForce }) => inForce.from === from);
  if (wording === undefined) throw new Error(`${rule} used no wording`);
  const { params } = wording.event;
  const within = "within" in params ? (params.within ?? []) : [];
  return within.some(({ direction }) => direction === "before");
}

describe("a decision on a later day, with nothing new in the file", () => {
  it("leaves overdue what was overdue, done what was done, and a time that ran out run out", async () => {
    let stood = 0;
    await fc.assert(
      fc.asyncProperty(petitionFiles, asOfDays, asOfDays, async (file, one, other) => {
        const [early = one, late = other] = [one, other].sort();
        fc.pre(early < late && !(file.events ?? []).some(({ on }) => early < on && on <= late));
        const before = await decide(rulebook, file, { asOf: early });
        const after = await decide(rulebook, file, { asOf: late });
        for (const { rule, status } of before.obligations) {
          if (!["overdue", "done", "done-late"].includes(status)) continue;
          stood += 1;
          const again = after.obligations.find((obligation) => obligation.rule === rule);
          expect(again?.status, `${rule} was ${status}`).toBe(status);
        }
        for (const { rule, status } of before.windows) {
          if (!["lapsed", "late", "used"].includes(status)) continue;
          stood += 1;
          const again = after.windows.find((window) => window.rule === rule);
          expect(again?.status, `${rule} was ${status}`).toBe(status);
        }
      }),
      { numRuns: 400 },
    );
    expect(stood).toBeGreaterThan(40);
  });
});

describe("every deadline of a decision", () => {
  it("is due no earlier than counted, or no later where it is counted back, with the safe day before it and the latest after", async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(petitionFiles, asOfDays, async (file, asOf) => {
        const decision = await decide(rulebook, file, { asOf });
        for (const { rule, deadline } of deadlinesOf(decision)) {
          const { nominal, due, safe, latest } = deadline;
          seen += 1;
          if (countsBack(rule, decision)) expect(due <= nominal, rule).toBe(true);
          else expect(due >= nominal, rule).toBe(true);
          expect(safe <= due && due <= latest, `${rule}: ${safe}, ${due}, ${latest}`).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(80);
  });

  it("rests on at least one provision, and each step names a provision that exists", async () => {
    await fc.assert(
      fc.asyncProperty(petitionFiles, asOfDays, async (file, asOf) => {
        const decision = await decide(rulebook, file, { asOf });
        for (const { rule, deadline } of deadlinesOf(decision)) {
          expect(deadline.basis.length, rule).toBeGreaterThan(0);
          const cited = [...deadline.basis, ...deadline.steps.flatMap(({ cite }) => cite ?? [])];
          const unknown = cited.filter((id) => rulebook.law.instrumentOf(id) === undefined);
          expect(unknown, rule).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The day that picked a rule's wording, worked out from the file and from the days that other rules came to. */
function governingDay(rule: string, file: Petition, decision: Decision): FactValue | undefined {
  const { values } = factsOf(file, { asOf: isoDate(decision.asOf) });
  const governedBy = ruleOf.get(rule)?.governedBy ?? "";
  const dueOf = /^(.+)\.due$/u.exec(governedBy)?.[1];
  const part = [...decision.obligations, ...decision.windows].find((one) => one.rule === dueOf);
  return values[governedBy] ?? part?.deadline?.due;
}

describe("every provision that a decision cites", () => {
  it("is in the law book, and in force on the day that picked the wording", async () => {
    let cited = 0;
    await fc.assert(
      fc.asyncProperty(petitionFiles, asOfDays, async (file, asOf) => {
        const decision = await decide(rulebook, file, { asOf });
        const { answers, obligations, windows, assigned, escalations, forbidden } = decision;
        const parts = [
          ...answers.filter(({ wording }) => wording !== undefined),
          ...obligations,
          ...windows,
          ...assigned,
          ...escalations,
          ...forbidden,
          ...decision.documents,
          ...decision.admission.grounds,
        ];
        for (const { rule, cites } of parts) {
          const day = governingDay(rule, file, decision);
          expect(cites.length, rule).toBeGreaterThan(0);
          for (const id of cites) {
            expect(rulebook.law.instrumentOf(id), id).toBeDefined();
            // One of several possible days picked it: the day itself is not known.
            if (typeof day !== "string") continue;
            cited += 1;
            expect(rulebook.law.inForceOn(id, isoDate(day)), `${rule}: ${id} on ${day}`).toBe(true);
          }
        }
        for (const { reasons } of answers) {
          for (const { cite } of reasons) {
            if (cite !== undefined) expect(rulebook.law.instrumentOf(cite), cite).toBeDefined();
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(cited).toBeGreaterThan(500);
  });

  it("is in force on the day of a what-if run instead, when one is asked for", async () => {
    const edges = fc.constantFrom("2012-07-01", "2020-12-09", "2020-12-10", "2026-06-30");
    await fc.assert(
      fc.asyncProperty(petitionFiles, edges, async (file, lawAt) => {
        const decision = await decide(rulebook, file, { asOf: "2026-09-10", lawAt });
        for (const { rule, cites, wording } of decision.answers) {
          if (wording === undefined) continue;
          expect(wording <= lawAt, rule).toBe(true);
          for (const id of cites) expect(rulebook.law.inForceOn(id, isoDate(lawAt)), id).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
