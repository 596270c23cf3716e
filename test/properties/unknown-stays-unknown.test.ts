import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathText } from "../../src/finding/path-text";
import { type Decision, decide, loadRulebook, type Petition } from "../../src/index";
import { petitionFiles, removable, without } from "../decide/petition-files";

const rulebook = await loadRulebook();
const asOf = "2026-09-10";

/** What a decision says, by name; what it does not speak of is "no" for a rule and absent for the rest. */
function said(decision: Decision): ReadonlyMap<string, string> {
  const { admission, competent, answers, obligations, windows } = decision;
  return new Map([
    ...answers.map(({ rule, answer }) => [`answer of ${rule}`, answer] as const),
    ["admission", admission.answer],
    ["competent role", competent.role ?? "unknown"],
    ["competent unit", competent.unit ?? "unknown"],
    ["isOurs", competent.isOurs],
    ...obligations.flatMap(({ rule, status, deadline }) => [
      [`status of ${rule}`, status] as const,
      [`due day of ${rule}`, deadline?.due ?? "unknown"] as const,
    ]),
    ...windows.flatMap(({ rule, status, deadline }) => [
      [`status of ${rule}`, status] as const,
      [`due day of ${rule}`, deadline?.due ?? "unknown"] as const,
    ]),
  ]);
}

/** What the smaller file is told with certainty although the larger one is told something else, or not told for certain. */
function invented(before: Decision, after: Decision): readonly string[] {
  const known = said(before);
  const told = said(after);
  const names = new Set([...known.keys(), ...told.keys()]);
  return [...names].flatMap((name) => {
    const isAnswer = name.startsWith("answer of ");
    const one = known.get(name) ?? (isAnswer ? "no" : undefined);
    const other = told.get(name) ?? (isAnswer ? "no" : undefined);
    // A duty that only one of the two has is told by the answer of its rule.
    if (one === undefined || other === undefined) return [];
    return other === "unknown" || other === one ? [] : [`${name}: ${one} became ${other}`];
  });
}

/**
 * The entries whose absence is an answer of its own, as `factsOf` and the rules say. Every other entry that is left out only leaves
 * things open.
 */
const speaks: readonly { readonly entry: RegExp; readonly why: string }[] = [
  {
    entry: /^complainantCount$/u,
    why: "`factsOf`: without a count those named are counted, one letter of several asks for group papers",
  },
  {
    entry: /^complaint(?:\.complexity(?:\.recordedOn)?)?$/u,
    why: "`factsOf`: without `recordedOn` the day of the event `complexity-recorded` counts",
  },
  {
    entry: /^instance$/u,
    why: "`factsOf`: the record of a second complaint may go on from the first instance; without the instance it is taken as one",
  },
  {
    entry: /^complaint\.obstacles$/u,
    why: "obstacles on file lengthen the time; without them the day shown is the unlengthened one, and a finding on excuse settles it (`no-reason-means-no-obstacle`)",
  },
];

const isException = (entry: string): boolean => speaks.some((one) => one.entry.test(entry));

async function inventedWithout(file: Petition, smaller: Petition): Promise<readonly string[]> {
  return invented(
    await decide(rulebook, file, { asOf }),
    await decide(rulebook, smaller, { asOf }),
  );
}

describe("leaving one entry out of a case file", () => {
  it("never settles what was open, and never turns one certain answer into another", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        petitionFiles,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        async (file, choices) => {
          const paths = removable(file).filter((path) => !isException(pathText(path)));
          const before = await decide(rulebook, file, { asOf });
          for (const choice of choices) {
            const path = paths[choice % paths.length] ?? [];
            const smaller = without(file, path);
            if (smaller === undefined) continue;
            compared += 1;
            const after = await decide(rulebook, smaller, { asOf });
            expect(invented(before, after), `without ${pathText(path)}`).toEqual([]);
          }
        },
      ),
      { numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(250 * 6);
  }, 180_000);
});

const complaint = (yaml: Partial<Petition>): Petition => ({
  record: "petition",
  id: "KN-2",
  kind: "complaint",
  instance: 1,
  sentOn: "2026-07-06",
  receivedOn: "2026-07-06",
  ...yaml,
});

const lost = async (file: Petition, path: readonly string[]): Promise<readonly string[]> => {
  const smaller = without(file, path);
  if (smaller === undefined) throw new Error("the schema asks for the entry");
  return inventedWithout(file, smaller);
};

describe("the entries whose absence is an answer of its own are told by example:", () => {
  it("the number of complainants, without which those named are counted", async () => {
    const file = complaint({ complainantCount: 3, complainants: [{ name: "Nguyễn Văn Mẫu" }] });
    // Whether there is a group at all: every rule about groups falls silent.
    expect((await lost(file, ["complainantCount"])).toSorted()).toEqual([
      "answer of complaint.group-decision: unknown became no",
      "answer of complaint.group-papers: unknown became no",
      "answer of complaint.group.letter: unknown became no",
      "answer of complaint.group.outsider: unknown became no",
      "answer of complaint.oral.receive-group: unknown became no",
      "answer of complaint.withdrawal.all-of-group: unknown became no",
      "answer of complaint.withdrawal.some-of-group: unknown became no",
    ]);
  });

  it("the day of the finding of complexity, without which the day of the event counts", async () => {
    const file = complaint({
      complaint: {
        object: { kind: "administrative-decision" },
        complexity: { finding: true, criteria: ["a"], recordedOn: "2026-06-30" },
      },
      events: [
        { what: "accepted", on: "2026-07-10" },
        { what: "complexity-recorded", on: "2026-07-20" },
      ],
    });
    expect(await lost(file, ["complaint", "complexity", "recordedOn"])).toContain(
      "answer of complaint.complex: no became yes",
    );
  });

  it("the obstacles, without which the unlengthened time is told and a finding on excuse settles it", async () => {
    // 2/3/2026 + 90 = 31/5; 20/5 to 30/6 are 42 days; 31/5 + 42 = Sunday 12/7, so Monday 13/7. Without them Monday 1/6.
    const file = complaint({
      complaint: {
        object: { kind: "administrative-decision", receivedOn: "2026-03-02" },
        obstacles: [{ from: "2026-05-20", to: "2026-06-30", reason: "nằm viện" }],
        legitimateReason: true,
      },
    });
    expect(await lost(file, ["complaint", "obstacles"])).toEqual([
      "status of complaint.first-window: used became late",
      "due day of complaint.first-window: 2026-07-13 became 2026-06-01",
    ]);
  });
});
