import type { Finding, Lang, Parsed } from "../finding/finding";
import { type Path, pathText } from "../finding/path-text";
import type { CalendarData } from "./calendar-data";
import { calendarProblems } from "./calendar-problems";
import { asCalendarData, calendarSchema } from "./calendar-schema";

/**
 * Checks calendar data: its shape, then what its days contradict. Ten faults give ten findings. `makeCalendar` turns the value into a
 * calendar.
 */
export function parseCalendar(
  data: unknown,
  options: { readonly lang?: Lang } = {},
): Parsed<CalendarData> {
  const lang = options.lang ?? "vi";
  const shape = calendarSchema.safeParse(data);
  if (!shape.success) {
    return {
      ok: false,
      findings: shape.error.issues.map(({ path, message }) =>
        shapeFinding(path.map(step), message, lang),
      ),
    };
  }
  const value = asCalendarData(shape.data);
  const findings = calendarProblems(value).map(
    ({ rule, path, message }): Finding => ({
      rule,
      severity: "error",
      message: message[lang],
      path: pathText(path),
    }),
  );
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value, findings };
}

function shapeFinding(path: Path, message: string, lang: Lang): Finding {
  const place = pathText(path);
  return {
    rule: "calendar-shape",
    severity: "error",
    message:
      lang === "vi"
        ? `\`${place}\` không đúng dạng dữ liệu lịch (${message}); hãy sửa theo các năm đã có`
        : `\`${place}\` does not fit calendar data (${message}); write it like the years already there`,
    path: place,
  };
}

const step = (part: PropertyKey): string | number =>
  typeof part === "number" ? part : String(part);
