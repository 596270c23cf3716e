import { MisuseError } from "../finding/misuse-error";
import { type IsoDate, parseIsoDate } from "../time/iso-date";

/**
 * The day to decide for: the option (`--as-of`, or as named), else today in Vietnam. In continuous integration the day must be given, so that a run can be
 * repeated.
 */
export async function asOfDay(option: string | undefined, name = "--as-of"): Promise<IsoDate> {
  if (option === undefined && process.env.CI === "true") {
    throw new MisuseError(
      "as-of-missing",
      `CI=true asks for \`${name} YYYY-MM-DD\`, so that the run can be repeated.`,
    );
  }
  if (option === undefined) {
    const { vietnamDay } = await import("../time/vietnam-day");
    return vietnamDay(new Date());
  }
  const day = parseIsoDate(option);
  if (day === undefined) {
    throw new MisuseError(
      "bad-date",
      `\`${name} ${option}\` is not a day: write it as 2026-07-01.`,
    );
  }
  return day;
}
