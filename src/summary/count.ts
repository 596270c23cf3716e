/** A number with the records it stands for, so that it can be looked up. */
export interface Count {
  readonly count: number;
  readonly ids: readonly string[];
}

/** Counts ids, each once, in the order of their characters. */
export function countOf(ids: Iterable<string>): Count {
  const once = [...new Set(ids)].sort();
  return { count: once.length, ids: once };
}
