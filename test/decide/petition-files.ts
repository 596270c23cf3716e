import fc from "fast-check";
import { petitionSchema } from "../../src/case/case-schema";
import { groundProof } from "../../src/case/facts-grounds";
import {
  complexityCriteria,
  eventNames,
  refusalGrounds,
  respondentRoles,
} from "../../src/case/word-lists";
import type { Path } from "../../src/finding/path-text";
import { factsOf, isoDate, type Petition } from "../../src/index";

/** Days around the edges of the law: most in the summer of 2026, some under older texts. */
const days = [
  "2012-06-30",
  "2012-07-01",
  "2020-12-09",
  "2020-12-10",
  "2025-06-30",
  "2025-07-01",
  "2026-05-29",
  "2026-06-15",
  "2026-06-30",
  "2026-07-01",
  "2026-07-02",
  "2026-07-06",
  "2026-07-10",
  "2026-07-20",
  "2026-08-03",
  "2026-08-14",
  "2026-09-01",
] as const;

const day = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...days.slice(0, 6)) },
  { weight: 4, arbitrary: fc.constantFrom(...days.slice(6)) },
);

const mostly = <Value>(usual: Value, others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** A record each of whose entries may be missing, but is there more often than not. */
const some = <T extends object>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc
    .record(
      Object.fromEntries(
        Object.entries<fc.Arbitrary<unknown>>(model).map(([key, value]) => [
          key,
          fc.option(value, { freq: 4, nil: undefined }),
        ]),
      ),
    )
    .map(compact);

function compact(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

const units = ["xã An Bình", "xã Bình Minh", "Sở Xây dựng tỉnh Bình An"] as const;
const roles = fc.oneof(
  { weight: 3, arbitrary: fc.constant("commune-chair") },
  { weight: 1, arbitrary: fc.constantFrom(...respondentRoles) },
);

const complaint = some({
  object: some({
    kind: mostly("administrative-decision", ["administrative-act", "disciplinary-decision"]),
    issuedOn: day,
    receivedOn: day,
    knownOn: day,
    internal: fc.boolean(),
    directsLowerLevel: mostly(false, [true]),
    normative: mostly(false, [true]),
    stateSecret: mostly(false, [true]),
    affectsComplainant: mostly(true, [false]),
  }),
  respondent: some({
    role: roles,
    unit: fc.constantFrom(...units),
    field: fc.constant("đất đai"),
  }),
  obstacles: fc.constantFrom([], [{ from: "2026-07-01", to: "2026-07-12", reason: "ốm" }]),
  legitimateReason: fc.boolean(),
  secondDecisionExists: mostly(false, [true]),
  termination: some({ none: fc.boolean(), noticeOn: day, resumedOn: day }),
  court: mostly("none", ["accepted", "decided", "terminated"]),
  remoteArea: fc.record({ finding: fc.boolean(), reason: fc.constant("a") }),
  complexity: fc
    .record({
      finding: fc.boolean(),
      criteria: fc.option(fc.subarray([...complexityCriteria]), { nil: undefined }),
      recordedOn: fc.option(day, { nil: undefined }),
    })
    .map(compact),
  groundsCheck: fc.record({
    on: day,
    found: fc.oneof(fc.constant([]), fc.subarray([...refusalGrounds])),
  }),
  verification: some({ differsFromDemand: fc.boolean(), plainlyRight: fc.boolean() }),
  interruption: fc.oneof(
    fc.constant("none"),
    fc
      .record({
        kind: fc.constantFrom("suspend", "terminate"),
        ground: fc.constantFrom("a", "b", "c", "d"),
        establishedOn: day,
        endedOn: fc.option(day, { nil: undefined }),
      })
      .map(compact),
  ),
  executionWouldHarm: fc.boolean(),
  dialogueOn: day,
  officeHasPortal: fc.boolean(),
});

const common = ["accepted", "decided", "decision-received", "suspended", "continued"] as const;
const event = fc.record({
  what: fc.oneof(fc.constantFrom(...common), fc.constantFrom(...eventNames)),
  on: day,
});

/** Whole case files as an office might keep them, most of them first complaints about a commune chair, many with gaps. */
export const petitionFiles: fc.Arbitrary<Petition> = some({
  kind: mostly("complaint", ["denunciation", "recommendation"]),
  instance: mostly(1, [2]),
  inWriting: fc.boolean(),
  signed: mostly(true, [false]),
  writtenOn: day,
  sentOn: day,
  receivedOn: day,
  complainants: fc.array(
    fc
      .record({
        name: fc.constant("Nguyễn Văn Mẫu"),
        kind: fc.option(fc.constantFrom("individual", "organisation"), { nil: undefined }),
        capacity: fc.option(mostly("full", ["limited"]), { nil: undefined }),
      })
      .map(compact),
    { minLength: 1, maxLength: 3 },
  ),
  complainantCount: fc.integer({ min: 1, max: 12 }),
  groupPapers: fc.record({ allSigned: fc.boolean(), representativesAppointed: fc.boolean() }),
  representative: fc.oneof(
    fc.constant("none"),
    fc
      .record({
        kind: fc.constantFrom("by-law", "authorised", "lawyer", "group"),
        name: fc.constant("Trần Thị Thử"),
        lawful: fc.option(fc.boolean(), { nil: undefined }),
      })
      .map(compact),
  ),
  transferredBy: fc.oneof(
    fc.constant("none"),
    fc
      .record({
        name: fc.constant("Mặt trận Tổ quốc xã An Bình"),
        kind: fc.option(fc.constantFrom("agency", "fatherland-front"), { nil: undefined }),
      })
      .map(compact),
  ),
  handledBy: fc.record({ role: roles, unit: fc.constantFrom(...units) }),
  complaint,
  events: fc.array(event, { maxLength: 7 }),
}).map((file) => consistent(petitionSchema.parse({ record: "petition", id: "KN-1", ...file })));

/** A petition is written, then sent, then received. */
function inOrder(file: Petition): Partial<Petition> {
  const names = (["writtenOn", "sentOn", "receivedOn"] as const).filter(
    (name) => file[name] !== undefined,
  );
  const days = names.map((name) => file[name] as string).sort();
  return Object.fromEntries(names.map((name, index) => [name, days[index]]));
}

/** The same file with the entries that say opposite things made to agree: a contradiction is settled once one side goes. */
function consistent(given: Petition): Petition {
  const file = { ...given, ...inOrder(given) };
  const { complaint } = file;
  if (complaint === undefined) return file;
  const { termination = {}, groundsCheck, object, ...rest } = complaint;
  const { issuedOn: issued, receivedOn: got, knownOn } = object ?? {};
  const known = [issued, got, knownOn, file.sentOn, file.receivedOn].flatMap((on) => on ?? []);
  const issuedOn = object?.issuedOn === undefined ? {} : { issuedOn: known.sort()[0] };
  // Who receives a decision or complains about it knows of it.
  const atLatest = [knownOn, got, file.sentOn, file.receivedOn].flatMap((on) => on ?? []).sort()[0];
  const knowledge = knownOn === undefined ? {} : { knownOn: atLatest };
  const last = [file.receivedOn, file.sentOn, termination.resumedOn]
    .flatMap((on) => on ?? [])
    .sort();
  const receivedOn = file.receivedOn === undefined ? {} : { receivedOn: last.at(-1) };
  const bare = {
    ...file,
    ...receivedOn,
    complaint: {
      ...rest,
      ...(object === undefined ? {} : { object: { ...object, ...issuedOn, ...knowledge } }),
      ...(complaint.termination === undefined
        ? {}
        : { termination: termination.none === true ? { none: true } : termination }),
    },
  };
  if (groundsCheck === undefined) return petitionSchema.parse(bare);
  const { values } = factsOf(petitionSchema.parse(bare), { asOf: isoDate("2026-09-10") });
  const found = refusalGrounds.filter(
    (clause) =>
      groundProof(clause, values) ??
      // Lateness after a notice of termination is counted by the rules.
      (groundsCheck.found.includes(clause) ||
        (clause === "k8" && values["complaint.terminationNoticed"] === true)),
  );
  return petitionSchema.parse({
    ...bare,
    complaint: { ...bare.complaint, groundsCheck: { ...groundsCheck, found } },
  });
}

/** The places of all entries that may be left out. An event is no such entry: without it the record says that it did not happen. */
export function removable(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => removable(item, [...path, index]));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    [...path, key],
    ...removable(item, [...path, key]),
  ]);
}

/** The file without one entry; undefined where the schema asks for it. */
export function without(file: Petition, path: Path): Petition | undefined {
  const smaller = petitionSchema.safeParse(leftOut(file, path));
  return smaller.success ? smaller.data : undefined;
}

function leftOut(value: unknown, [step, ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? leftOut(item, rest) : item));
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, item]) =>
      key !== step ? [[key, item]] : rest.length === 0 ? [] : [[key, leftOut(item, rest)]],
    ),
  );
}
