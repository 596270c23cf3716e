/** Points as twentieths of a point, the unit of lengths in WordprocessingML. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** A font size as half points, the unit of sizes in WordprocessingML. */
export function halfPoints(size: number): number {
  return Math.round(size * 2);
}

/** A width of a line as eighths of a point, the unit of borders in WordprocessingML. */
export function eighths(points: number): number {
  return Math.max(2, Math.round(points * 8));
}
