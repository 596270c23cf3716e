interface Span {
  readonly from: string;
  readonly to?: string | undefined;
}

/** The entries of a dated list that hold on a day `YYYY-MM-DD`. */
export function holdingOn<Entry extends Span>(
  entries: readonly Entry[] | undefined,
  date: string,
): readonly Entry[] {
  return (entries ?? []).filter(({ from, to }) => from <= date && (to === undefined || date <= to));
}
