interface Span {
  readonly from: string;
  readonly to?: string | undefined;
}

/** Whether an entry of an agency profile holds on a day `YYYY-MM-DD`, both ends included. */
export function holds({ from, to }: Span, date: string): boolean {
  return from <= date && (to === undefined || date <= to);
}

/** The entries of a dated list that hold on a day. */
export function holdingOn<Entry extends Span>(
  entries: readonly Entry[] | undefined,
  date: string,
): readonly Entry[] {
  return (entries ?? []).filter((entry) => holds(entry, date));
}
