import type { Text } from "../finding/finding";
import type { Path } from "../finding/path-text";
import type { CalendarData, CalendarYear } from "./calendar-data";
import { isWeekend } from "./holiday-generator";
import { type IsoDate, yearOf } from "./iso-date";

/** A contradiction in calendar data. */
export interface CalendarProblem {
  readonly rule: string;
  readonly path: Path;
  readonly message: Text;
}

/** What a calendar's own days contradict: years and days twice, days in the wrong year, swaps and compensatory days without their pair. */
export function calendarProblems(data: CalendarData): readonly CalendarProblem[] {
  const lists: Lists = {
    offDays: new Map(
      data.years.flatMap(({ holidays }) => holidays.map((entry) => [entry.date, entry.kind])),
    ),
    swapsOff: new Map(
      data.years.flatMap(({ holidays }) =>
        holidays.flatMap(({ date, madeUpOn }) =>
          madeUpOn === undefined ? [] : [[date, madeUpOn]],
        ),
      ),
    ),
    swapsOn: new Map(
      data.years.flatMap(({ workingSwaps }) =>
        workingSwaps.map(({ date, inPlaceOf }) => [date, inPlaceOf]),
      ),
    ),
    holidayIds: new Set(data.holidayLaw.holidays.map(({ id }) => id)),
  };
  const seenYears = new Set<number>();
  const seenDays = new Set<IsoDate>();
  return data.years.flatMap((year, position) => {
    const path: Path = ["years", position];
    const repeated = seenYears.has(year.year)
      ? [
          problem(
            "calendar-year-twice",
            [...path, "year"],
            String(year.year),
            "năm này có hai lần; hãy bỏ một",
            "the year stands twice; remove one",
          ),
        ]
      : [];
    seenYears.add(year.year);
    return [
      ...repeated,
      ...holidayProblems(year, path, lists, seenDays),
      ...swapProblems(year, path, lists),
    ];
  });
}

interface Lists {
  readonly offDays: ReadonlyMap<IsoDate, string>;
  readonly swapsOff: ReadonlyMap<IsoDate, IsoDate>;
  readonly swapsOn: ReadonlyMap<IsoDate, IsoDate>;
  readonly holidayIds: ReadonlySet<string>;
}

function holidayProblems(
  year: CalendarYear,
  path: Path,
  lists: Lists,
  seen: Set<IsoDate>,
): readonly CalendarProblem[] {
  return year.holidays.flatMap((entry, position) => {
    const at: Path = [...path, "holidays", position];
    const { date, kind, holiday, madeUpOn } = entry;
    const found: CalendarProblem[] = [];
    if (seen.has(date))
      found.push(
        problem(
          "calendar-day-twice",
          [...at, "date"],
          date,
          "ngày này có hai lần; hãy bỏ một",
          "the day stands twice; remove one",
        ),
      );
    seen.add(date);
    if (yearOf(date) !== year.year) found.push(wrongYear(at, date));
    if (holiday !== undefined && !lists.holidayIds.has(holiday))
      found.push(
        problem(
          "calendar-unknown-holiday",
          [...at, "holiday"],
          holiday,
          "không có ngày lễ nào mang tên này; hãy dùng một id của holidayLaw",
          "no holiday has this id; use one of holidayLaw",
        ),
      );
    if (kind !== "statutory" && kind !== "unannounced" && isWeekend(date))
      found.push(
        problem(
          "calendar-rest-on-weekend",
          [...at, "date"],
          date,
          "ngày nghỉ bù hoặc hoán đổi phải là ngày làm việc trong tuần; hãy sửa ngày",
          "a compensatory or swapped day must be a weekday; correct it",
        ),
      );
    if (
      entry.for !== undefined &&
      !(lists.offDays.get(entry.for) === "statutory" && isWeekend(entry.for))
    )
      found.push(
        problem(
          "calendar-nothing-to-compensate",
          [...at, "for"],
          entry.for,
          "ngày này không phải ngày lễ trùng cuối tuần; hãy sửa `for`",
          "this is no holiday on a weekend; correct `for`",
        ),
      );
    if ((kind === "swap-off") !== (madeUpOn !== undefined))
      found.push(
        problem(
          "calendar-swap-without-pair",
          at,
          date,
          "ngày nghỉ hoán đổi phải có `madeUpOn`, ngày khác thì không; hãy sửa",
          "a swapped day needs `madeUpOn` and no other day has it; correct it",
        ),
      );
    if (madeUpOn !== undefined && lists.swapsOn.get(madeUpOn) !== date)
      found.push(
        problem(
          "calendar-swap-without-pair",
          [...at, "madeUpOn"],
          madeUpOn,
          "ngày làm bù không có trong `workingSwaps`; hãy thêm vào năm của nó",
          "the day worked is not in `workingSwaps`; add it to its year",
        ),
      );
    return found;
  });
}

function swapProblems(year: CalendarYear, path: Path, lists: Lists): readonly CalendarProblem[] {
  return year.workingSwaps.flatMap(({ date, inPlaceOf }, position) => {
    const at: Path = [...path, "workingSwaps", position];
    const found: CalendarProblem[] = [];
    if (yearOf(date) !== year.year) found.push(wrongYear(at, date));
    if (!isWeekend(date) || lists.offDays.has(date))
      found.push(
        problem(
          "calendar-worked-day",
          [...at, "date"],
          date,
          "ngày làm bù phải là thứ Bảy hoặc Chủ nhật không trùng ngày lễ; hãy sửa ngày",
          "a day worked in exchange must be a weekend day that is no holiday; correct it",
        ),
      );
    if (lists.swapsOff.get(inPlaceOf) !== date)
      found.push(
        problem(
          "calendar-swap-without-pair",
          [...at, "inPlaceOf"],
          inPlaceOf,
          "không có ngày nghỉ hoán đổi tương ứng; hãy thêm `swap-off` với `madeUpOn`",
          "there is no matching swapped day off; add a `swap-off` with `madeUpOn`",
        ),
      );
    return found;
  });
}

function problem(rule: string, path: Path, value: string, vi: string, en: string): CalendarProblem {
  return { rule, path, message: { vi: `\`${value}\`: ${vi}`, en: `\`${value}\`: ${en}` } };
}

function wrongYear(at: Path, date: IsoDate): CalendarProblem {
  return problem(
    "calendar-wrong-year",
    [...at, "date"],
    date,
    "ngày không thuộc năm này; hãy chuyển sang năm của nó",
    "the day is not of this year; move it to its own",
  );
}
