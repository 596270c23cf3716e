import { MisuseError } from "../finding/misuse-error";

export type PeriodUnit = "hour" | "day" | "working-day" | "week" | "month" | "year";

/**
 * A length of time that a provision sets; `before` counts back from the event ("at least n days before"), and a rest day moves to the
 * earlier working day unless the last day `stays`.
 */
export interface Period {
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly basis?: string;
  readonly direction?: "after" | "before";
  readonly onRestDay?: "stays";
}

/** Longest length accepted, whatever the unit. */
export const longestPeriod = 36_500;

const unitOfSuffix: Readonly<Record<string, PeriodUnit>> = {
  h: "hour",
  d: "day",
  wd: "working-day",
  w: "week",
  m: "month",
  y: "year",
};

const units: ReadonlySet<string> = new Set(Object.values(unitOfSuffix));

/**
 * A period from its short form: `7wd` working days, `10d` days, `2w` weeks, `3m` months, `1y` year, `48h` hours. Throws MisuseError
 * "bad-period".
 */
export function parsePeriod(text: string): Period {
  const [, digits = "", suffix = ""] = /^(\d{1,6})(h|d|wd|w|m|y)$/u.exec(text) ?? [];
  const unit = unitOfSuffix[suffix];
  if (unit === undefined) {
    throw new MisuseError(
      "bad-period",
      `\`${text}\` is not a period: write 7wd, 10d, 2w, 3m, 1y or 48h.`,
    );
  }
  return checkPeriod({ length: Number(digits), unit });
}

/** The period itself; throws MisuseError "bad-period" when its length is no whole number from 1 to 36500 or its unit is unknown. */
export function checkPeriod(period: Period): Period {
  const { length, unit, direction } = period;
  if (!Number.isInteger(length) || length < 1 || length > longestPeriod) {
    throw new MisuseError(
      "bad-period",
      `The length \`${length}\` is not a whole number from 1 to ${longestPeriod}: give the number of units the provision sets.`,
    );
  }
  if (!units.has(unit)) {
    throw new MisuseError(
      "bad-period",
      `The unit \`${unit}\` is unknown: use hour, day, working-day, week, month or year.`,
    );
  }
  if (direction !== undefined && direction !== "after" && direction !== "before") {
    throw new MisuseError(
      "bad-period",
      `The direction \`${String(direction)}\` is unknown: use after or before.`,
    );
  }
  return period;
}
