import { addDays, type IsoDate } from "../time/iso-date";

/** The days on which a text is in force, both ends included; no `to` means it still is, no `from` that its start is not known. */
export interface Span {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/**
 * Whether a text is in force on a day. A text whose start is not known is never said to be:
 * `isInForce({ from: "2012-07-01", to: "2026-06-30" }, "2026-07-01")` is false.
 */
export function isInForce(span: Span, date: IsoDate): boolean {
  if (span.from === undefined) return false;
  return span.from <= date && (span.to === undefined || date <= span.to);
}

/** The days that two spans share, or undefined when they share none; an unknown start counts as the distant past. */
export function sharedDays(one: Span, other: Span): Span | undefined {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return span(from, to);
}

/** Whether two spans share a day. */
export function spansOverlap(one: Span, other: Span): boolean {
  return sharedDays(one, other) !== undefined;
}

/** Whether `inner` lies wholly inside `outer`; an unknown start of `outer` excludes nothing. */
export function spanWithin(inner: Span, outer: Span): boolean {
  const startsInside = outer.from === undefined || (inner.from ?? "") >= outer.from;
  const endsInside = outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to);
  return startsInside && endsInside;
}

/**
 * The days left without a text between two that follow each other, or undefined when the second starts no later than the day after the
 * first ends: 2026-06-30 and 2026-07-02 leave 2026-07-01 to 2026-07-01.
 */
export function gapBetween(before: Span, after: Span): Span | undefined {
  if (before.to === undefined || after.from === undefined) return undefined;
  const from = addDays(before.to, 1);
  return from < after.from ? { from, to: addDays(after.from, -1) } : undefined;
}

function later(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

function earlier(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function span(from: IsoDate | undefined, to: IsoDate | undefined): Span {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
