import { unversioned } from "./citation";
import type { Provision } from "./provision";

/**
 * The wordings that speak in a provision's place: its own other versions, the larger parts it lies in and the smaller parts of it. A
 * clause restated as a whole article, or an article restated clause by clause, goes on this way.
 */
export function wordingsAround(
  provision: Provision,
  all: readonly Provision[],
): readonly Provision[] {
  const place = unversioned(provision.id);
  return all.filter((other) => {
    if (other.instrument !== provision.instrument) return false;
    const theirs = unversioned(other.id);
    return theirs === place || theirs.startsWith(`${place}/`) || place.startsWith(`${theirs}/`);
  });
}
