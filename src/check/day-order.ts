import type { Severity } from "../finding/finding";
import { type Path, pathText } from "../finding/path-text";
import { dayText } from "../language/day-text";
import type { CheckProblem } from "./case-check";

/** A day of the file with its place; `day` is undefined when the file leaves it out. */
export interface PlacedDay {
  readonly path: Path;
  readonly day: string | undefined;
}

/** A problem when `later` is before `earlier`; nothing when either is unknown. */
export function outOfOrder(
  earlier: PlacedDay,
  later: PlacedDay,
  severity: Severity = "error",
): readonly CheckProblem[] {
  if (earlier.day === undefined || later.day === undefined || later.day >= earlier.day) return [];
  const [first, second] = [pathText(earlier.path), pathText(later.path)];
  return [
    {
      severity,
      path: later.path,
      message: {
        vi: `\`${second}\` là \`${dayText(later.day).vi}\`, trước \`${first}\` (\`${dayText(earlier.day).vi}\`)`,
        en: `\`${second}\` is \`${later.day}\`, before \`${first}\` (\`${earlier.day}\`)`,
      },
      fix: { vi: "hãy kiểm tra lại hai ngày này", en: "check both days" },
    },
  ];
}
