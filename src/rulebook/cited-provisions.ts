import type { IsoDate } from "../time/iso-date";
import type { RuleProblem } from "./rule-problem";
import type { Rule, RuleVersion } from "./rule-schema";
import { eventsOf, leavesOfRule, periodsOf } from "./version-conditions";

interface Cited {
  readonly id: string;
  readonly path: RuleProblem["path"];
  /** The days on which the citation is used; none where it is used on no particular days. */
  readonly days?: { readonly from: IsoDate; readonly to?: IsoDate };
}

/** Every citation of a rule, with its place: of its wordings, rows, periods, documents and conditions. Paths start at the rule. */
export function citedProvisions(rule: Rule): readonly Cited[] {
  return [
    ...rule.versions.flatMap((version, index) =>
      citedByVersion(version).map((one) => ({ ...one, path: ["versions", index, ...one.path] })),
    ),
    // What a condition cites explains a fact, which may be older or younger than the rule's own days.
    ...leavesOfRule(rule).flatMap(({ leaf, path }) =>
      leaf.cite === undefined ? [] : [{ id: leaf.cite, path: [...path, "cite"] }],
    ),
  ];
}

function citedByVersion(version: RuleVersion): readonly Cited[] {
  const days = spanOf(version.inForce);
  const rows = version.table?.rows ?? [];
  return [
    ...version.cites.map((id, at) => ({ id, path: ["cites", at], days })),
    ...rows.flatMap(({ cites = [] }, row) =>
      cites.map((id, at) => ({ id, path: ["table", "rows", row, "cites", at], days })),
    ),
    ...eventsOf(version).flatMap(({ event, path }) => [
      ...periodsOf(event).map(({ period, path: inner }) => ({
        id: period.basis,
        path: [...path, ...inner, "basis"],
        days: narrowed(days, period),
      })),
      ...basesOf(event.params).map((one) => ({
        id: one.id,
        path: [...path, "params", ...one.path],
        days: narrowed(days, one),
      })),
    ]),
  ];
}

interface Basis {
  readonly id: string;
  readonly path: RuleProblem["path"];
  readonly since?: string | undefined;
}

function basesOf(params: object): readonly Basis[] {
  const { documents, pausedBy, atOnce, setDay, excluded } = params as {
    readonly documents?: readonly {
      readonly basis?: string | undefined;
      readonly copies?: { readonly basis: string } | undefined;
    }[];
    readonly pausedBy?: readonly { readonly basis: string; readonly since?: string | undefined }[];
    readonly atOnce?: { readonly basis: string };
    readonly setDay?: { readonly basis: string };
    readonly excluded?: { readonly basis: string };
  };
  return [
    ...(documents ?? []).flatMap(({ basis, copies }, at) => [
      ...(basis === undefined ? [] : [{ id: basis, path: ["documents", at, "basis"] }]),
      ...(copies === undefined
        ? []
        : [{ id: copies.basis, path: ["documents", at, "copies", "basis"] }]),
    ]),
    ...(pausedBy ?? []).map(({ basis, since }, at) => ({
      id: basis,
      path: ["pausedBy", at, "basis"],
      since,
    })),
    ...(atOnce === undefined ? [] : [{ id: atOnce.basis, path: ["atOnce", "basis"] }]),
    ...(setDay === undefined ? [] : [{ id: setDay.basis, path: ["setDay", "basis"] }]),
    ...(excluded === undefined ? [] : [{ id: excluded.basis, path: ["excluded", "basis"] }]),
  ];
}

function narrowed(
  days: { readonly from: IsoDate; readonly to?: IsoDate },
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
): { readonly from: IsoDate; readonly to?: IsoDate } {
  const from = since !== undefined && since > days.from ? (since as IsoDate) : days.from;
  const to =
    until !== undefined && (days.to === undefined || until < days.to)
      ? (until as IsoDate)
      : days.to;
  return { from, ...(to === undefined ? {} : { to }) };
}

function spanOf({ from, to }: RuleVersion["inForce"]): {
  readonly from: IsoDate;
  readonly to?: IsoDate;
} {
  return { from: from as IsoDate, ...(to === undefined ? {} : { to: to as IsoDate }) };
}
