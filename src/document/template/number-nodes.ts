import type { HeadingLevel } from "../node";
import type { Regime } from "../official-document";

// The letters of points, in the order of the Vietnamese alphabet: Phụ lục I Nghị định 30/2020/NĐ-CP.
const letters = "abcdđeghiklmnopqrstuvxy";

/** `a)`, `b)`, `c)`, `d)`, `đ)` … ; past the alphabet `aa)`, `ab)`. */
export function pointLabel(index: number): string {
  const own = [...letters];
  const round = Math.floor(index / own.length);
  const letter = own[index % own.length] ?? "";
  return `${round === 0 ? "" : (own[round - 1] ?? "")}${letter})`;
}

/** `I`, `II`, `IV`; the number must be from 1 to 3999. */
export function romanNumeral(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = number;
  return steps
    .map(([value, text]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return text.repeat(times);
    })
    .join("");
}

type NumberedLevel = Exclude<HeadingLevel, "plain" | "centred">;

/** Which counters begin anew when a heading of a level comes; articles are numbered through the whole document. */
const restarts: Readonly<Record<NumberedLevel, readonly HeadingLevel[]>> = {
  part: ["chapter", "section", "h1", "h2", "h3"],
  chapter: ["section", "h1", "h2", "h3"],
  section: [],
  article: [],
  h1: ["h2", "h3"],
  h2: ["h3"],
  h3: [],
};

const labels: Readonly<Record<NumberedLevel, (number: number) => string>> = {
  part: (number) => `Phần ${romanNumeral(number)}`,
  chapter: (number) => `Chương ${romanNumeral(number)}`,
  section: (number) => `Mục ${number}`,
  article: (number) => `Điều ${number}.`,
  h1: (number) => `${romanNumeral(number)}.`,
  h2: (number) => `${number}.`,
  h3: (number) => pointLabel(number - 1),
};

/** Counts the headings of one document, or of one annex. The Party writes `I-` where the State writes `I.`: mẫu của Hướng dẫn 05-HD/VPTW. */
export function headingCounter(regime: Regime): (level: NumberedLevel) => string {
  const counts = new Map<HeadingLevel, number>();
  return (level) => {
    const number = (counts.get(level) ?? 0) + 1;
    counts.set(level, number);
    for (const lower of restarts[level]) counts.delete(lower);
    const label = labels[level](number);
    return regime === "party" && level === "h1" ? label.replace(/\.$/u, "-") : label;
  };
}
