import type { Measure } from "./page-layout";

type Span = readonly [number, number];

/** Said of what no rule prescribes. */
export const ours = "không quy định; tiepdan chọn";

export const mm = (value: number, cite: string, allowed?: Span): Measure => ({
  value,
  unit: "mm",
  cite,
  ...(allowed === undefined ? {} : { allowed }),
});

export const pt = (value: number, cite: string, allowed?: Span): Measure => ({
  ...mm(value, cite, allowed),
  unit: "pt",
});

export const ratio = (value: number, cite: string, allowed?: Span): Measure => ({
  ...mm(value, cite, allowed),
  unit: "ratio",
});
