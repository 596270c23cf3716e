import { unversioned } from "../law/citation";
import type { Span } from "../law/in-force";
import type { LawBook } from "../law/law-book";

/**
 * The days of a basis: a provision's, an act's, or those of an act as it read from a year on, `LKN-2011@2012`, which are those of its
 * wordings of that year. A provision without its version is in force while one of its wordings is. Undefined for an unknown id.
 */
export function basisSpan(id: string, law: LawBook): Span | undefined {
  const text = law.lookUp(id) ?? law.instruments.get(id);
  if (text !== undefined) return text.inForce;
  const place = unversioned(id);
  const version = id.slice(place.length);
  const spans = [...law.provisions.values()]
    .filter((provision) =>
      version === ""
        ? unversioned(provision.id) === place || provision.id.startsWith(`${place}/`)
        : provision.instrument === place && provision.id.endsWith(version),
    )
    .map(({ inForce }) => inForce);
  return spans.length === 0 ? undefined : hull(spans);
}

/** From the first to the last day of several wordings; open at an end where one of them is. */
function hull(spans: readonly Span[]): Span {
  const starts = spans.map(({ from }) => from);
  const ends = spans.map(({ to }) => to);
  const from = starts.includes(undefined) ? undefined : starts.toSorted()[0];
  const to = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
