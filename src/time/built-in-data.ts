import data from "../generated/calendar.json";

/** The packaged calendar data: what `rules/calendar` says, checked and generated when the package is built. */
export function calendarData(): unknown {
  return data;
}
