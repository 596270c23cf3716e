import { ours, pt, ratio } from "./measure";
import type { PageLayout } from "./page-layout";

/** Spaces that neither the State nor the Party prescribes. */
export const unregulatedGaps: PageLayout["gaps"] = {
  about: pt(6, ours),
  number: pt(4, ours),
  stamp: pt(6, ours),
  title: pt(20, ours),
  subtitle: pt(6, ours),
  addresseesAbove: pt(14, ours),
  addresseesBelow: pt(6, ours),
  closing: pt(12, ours),
  signers: pt(12, ours),
  contact: pt(3, ours),
  copy: pt(12, ours),
};

/** What the font itself gives: Times New Roman and Tinos alike. */
export const fontMeasures: Pick<PageLayout, "singleLine" | "ascent"> = {
  singleLine: ratio(1.149, "số đo của phông chữ"),
  ascent: ratio(0.911, "số đo của phông chữ"),
};
