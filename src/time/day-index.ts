/** Working-day arithmetic on day numbers, each answer in constant time; undefined where the answer lies outside the indexed days. */
export interface DayIndex {
  readonly isWorking: (day: number) => boolean | undefined;
  /** The n-th working day strictly after the day, or before it when n is negative. */
  readonly add: (day: number, count: number) => number | undefined;
  /** Working days after the first day up to and including the second; negative when it lies before. */
  readonly between: (from: number, to: number) => number | undefined;
}

/** An index over the days from `first` on; `off` holds 1 for each day that is not worked. */
export function dayIndex(first: number, off: Uint8Array): DayIndex {
  // worked[i]: working days among the first i days; dayOf[k]: position of the k-th working day, from 1.
  const worked = new Int32Array(off.length + 1);
  const dayOf = new Int32Array(off.length + 1);
  let count = 0;
  for (let index = 0; index < off.length; index += 1) {
    if (off[index] === 0) {
      count += 1;
      dayOf[count] = index;
    }
    worked[index + 1] = count;
  }
  const nth = (number: number): number | undefined =>
    number < 1 || number > count ? undefined : (dayOf[number] ?? 0) + first;
  return {
    isWorking: (day) => {
      const value = off[day - first];
      return value === undefined ? undefined : value === 0;
    },
    add: (day, number) => {
      if (number === 0) return day;
      const before = worked[number > 0 ? day - first + 1 : day - first];
      if (before === undefined) return undefined;
      return nth(number > 0 ? before + number : before + number + 1);
    },
    between: (from, to) => {
      const start = worked[from - first + 1];
      const end = worked[to - first + 1];
      return start === undefined || end === undefined ? undefined : end - start;
    },
  };
}
