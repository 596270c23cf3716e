import { unversioned } from "../law/citation";
import type { Span } from "../law/in-force";
import type { LawBook } from "../law/law-book";
import { addDays } from "../time/iso-date";

/**
 * The days of a basis: a provision's, an act's, or those of an act as it read from a year on, `LKN-2011@2012`. A provision without its
 * version is in force while one of its wordings is. Undefined for an unknown id.
 */
export function basisSpan(id: string, law: LawBook): Span | undefined {
  const text = law.lookUp(id) ?? law.instruments.get(id);
  if (text !== undefined) return text.inForce;
  const place = unversioned(id);
  const wordings = [...law.provisions.values()].filter(
    (provision) => unversioned(provision.id) === place || provision.id.startsWith(`${place}/`),
  );
  if (place === id)
    return wordings.length === 0 ? undefined : hull(wordings.map(({ inForce }) => inForce));
  return law.instruments.has(place)
    ? actSpan(place, Number(id.slice(place.length + 1)), law)
    : undefined;
}

/** From the first to the last day of several wordings; open at an end where one of them is. */
function hull(spans: readonly Span[]): Span {
  const starts = spans.map(({ from }) => from);
  const ends = spans.map(({ to }) => to);
  const from = starts.includes(undefined) ? undefined : starts.toSorted()[0];
  const to = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** An act as it read from a year on: until the next year in which one of its provisions got a new wording. */
function actSpan(act: string, year: number, law: LawBook): Span | undefined {
  const starts = new Map<number, Span["from"]>();
  for (const { id, instrument, inForce } of law.provisions.values()) {
    const version = Number(/@(\d{4})$/u.exec(id)?.[1]);
    if (instrument !== act || Number.isNaN(version) || inForce.from === undefined) continue;
    const known = starts.get(version);
    if (known === undefined || inForce.from < known) starts.set(version, inForce.from);
  }
  const from = starts.get(year);
  if (from === undefined) return undefined;
  const [next] = [...starts.values()].filter((day) => day !== undefined && day > from).sort();
  return { from, ...(next === undefined ? {} : { to: addDays(next, -1) }) };
}
