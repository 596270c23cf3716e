/** What the line of place and date holds, read with its usual mistakes; parts left open for filling in are undefined. */
export interface PlaceDateLine {
  readonly place: string;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** The same line as the regulation writes it, its open parts as they are. */
  readonly usual: string;
}

const open = "[\\d\\s.…_/]*";
const day = new RegExp(`ngày(?<day>${open})tháng(?<month>${open})năm(?<year>${open})$`, "iu");

/** Reads `Tân Biên, ngày 05 tháng 4 năm 2024`; undefined when no place, day, month and year can be made out. */
export function readPlaceDate(line: string): PlaceDateLine | undefined {
  const found = day.exec(line);
  if (found === null) return undefined;
  const place = line.slice(0, found.index).trim().replace(/,$/u, "").trimEnd();
  const { day: onDay = "", month = "", year = "" } = found.groups ?? {};
  const isSplit = [onDay, month, year].some((text) => /\d[^\d]+\d/u.test(text));
  if (place === "" || isSplit) return undefined;
  const usual = `${place}, ngày${part(onDay, 10)}tháng${part(month, 3)}năm${part(year, 0)}`;
  return {
    place,
    ...numberIn("day", onDay),
    ...numberIn("month", month),
    ...numberIn("year", year),
    usual: usual.trimEnd() === line.trimEnd() ? line : usual.trimEnd(),
  };
}

function numberIn<Key extends string>(key: Key, text: string): Partial<Record<Key, number>> {
  const digits = /\d+/u.exec(text)?.[0];
  return digits === undefined ? {} : ({ [key]: Number(digits) } as Record<Key, number>);
}

/** Numbers below the limit take a zero in front, others none; a part left open stays as it is. */
function part(text: string, zeroBelow: number): string {
  const digits = /\d+/u.exec(text)?.[0];
  if (digits === undefined) return text;
  const value = Number(digits);
  return value < zeroBelow ? ` 0${value} ` : ` ${value} `;
}
