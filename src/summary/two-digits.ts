/** A count as official letters write it, below ten with a zero: `03`; nothing is `0`. */
export function twoDigits(count: number): string {
  return count === 0 ? "0" : String(count).padStart(2, "0");
}
