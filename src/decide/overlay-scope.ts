import type { CaseFile } from "../case/case-schema";
import type { Problem } from "../finding/problem";
import { quoteValue } from "../finding/quote-value";
import { dayText } from "../language/day-text";
import { isInForce } from "../law/in-force";
import { liesIn } from "../place/lies-in";
import type { OverlayScope, Rulebook } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";

/** The rulebook that a case is decided with, and what is said of the overlays that do not hold for it. */
export interface Scoped {
  readonly rulebook: Rulebook;
  readonly problems: readonly Problem[];
}

const narrowed = new WeakMap<Rulebook, Map<string, Rulebook>>();

/**
 * Leaves out the rules of overlays of another territory; an overlay that does not hold on the day is told, its rules keep their own days.
 * Where the place is not clear the rules stay and the place is asked for.
 */
export function withinScope(rulebook: Rulebook, file: CaseFile, asOf: IsoDate): Scoped {
  const { scopes } = rulebook;
  const place = file.place ?? file.handledBy?.unit;
  const told = scopes.map((scope) => ({ scope, where: whereOf(scope, place, asOf) }));
  const outside = told.flatMap(({ scope, where }) => (where === "outside" ? [scope] : []));
  const severity = scopes.length > 1 ? "info" : "warning";
  return {
    rulebook: outside.length === 0 ? rulebook : without(rulebook, outside),
    problems: told.flatMap(({ scope, where }) => [
      ...(isInForce(scope.inForce, asOf) ? [] : [otherDays(scope, asOf, severity)]),
      ...(where === "outside" ? [otherPlace(scope, place ?? "", severity)] : []),
      ...(where === "partly" ? [partOfPlace(scope, place ?? "")] : []),
      ...(where === undefined && scope.territory !== undefined ? [noPlace(scope)] : []),
    ]),
  };
}

function whereOf({ territory }: OverlayScope, place: string | undefined, asOf: IsoDate) {
  return territory === undefined || place === undefined
    ? undefined
    : liesIn(place, asOf, territory);
}

function without(rulebook: Rulebook, scopes: readonly OverlayScope[]): Rulebook {
  const names = scopes.map(({ overlay }) => overlay);
  const known = narrowed.get(rulebook) ?? new Map<string, Rulebook>();
  narrowed.set(rulebook, known);
  const key = [...names].sort().join(" ");
  const found = known.get(key) ?? {
    ...rulebook,
    rules: rulebook.rules.filter(({ id }) => !names.some((name) => id.startsWith(`${name}.`))),
  };
  known.set(key, found);
  return found;
}

const about = (rule: string, severity: Problem["severity"]) => ({
  rule,
  severity,
  path: ["place"],
});

function otherPlace(scope: OverlayScope, place: string, severity: "info" | "warning"): Problem {
  return {
    ...about("overlay-other-place", severity),
    message: {
      vi: `${quoteValue(scope.title.vi)} không áp dụng: ${quoteValue(place)} không thuộc ${unitsOf(scope)}; các quy tắc \`${scope.overlay}.…\` không được xét`,
      en: `${quoteValue(scope.title.en)} does not hold: ${quoteValue(place)} is not of ${unitsOf(scope)}; the rules \`${scope.overlay}.…\` are not asked`,
    },
    fix: {
      vi: "hãy bỏ `--overlay` đó hoặc sửa `place`",
      en: "leave that `--overlay` out or mend `place`",
    },
  };
}

function partOfPlace(scope: OverlayScope, place: string): Problem {
  return {
    ...about("overlay-part-of-place", "info"),
    message: {
      vi: `${quoteValue(scope.title.vi)} chỉ áp dụng cho phần của ${quoteValue(place)} thuộc ${unitsOf(scope)}`,
      en: `${quoteValue(scope.title.en)} holds only for the part of ${quoteValue(place)} that is of ${unitsOf(scope)}`,
    },
  };
}

function noPlace(scope: OverlayScope): Problem {
  return {
    ...about("overlay-place-unknown", "info"),
    message: {
      vi: `Chưa rõ vụ việc có ở ${unitsOf(scope)} không; ${quoteValue(scope.title.vi)} được áp dụng như thể có`,
      en: `Whether the case is of ${unitsOf(scope)} is not clear; ${quoteValue(scope.title.en)} is applied as if it were`,
    },
    fix: {
      vi: "hãy ghi `place`: xã cũ hoặc xã mới nơi vụ việc phát sinh",
      en: "write `place`: the former or present commune in which the matter arose",
    },
  };
}

function otherDays(scope: OverlayScope, asOf: IsoDate, severity: "info" | "warning"): Problem {
  const { from, to } = scope.inForce;
  const days = {
    vi: `từ \`${dayText(from).vi}\`${to === undefined ? "" : ` đến \`${dayText(to).vi}\``}`,
    en: `from \`${from}\`${to === undefined ? "" : ` to \`${to}\``}`,
  };
  return {
    rule: "overlay-other-days",
    severity,
    path: [],
    message: {
      vi: `${quoteValue(scope.title.vi)} có hiệu lực ${days.vi}, không có vào ngày xem xét \`${dayText(asOf).vi}\``,
      en: `${quoteValue(scope.title.en)} is in force ${days.en}, not on \`${asOf}\``,
    },
    fix: {
      vi: "hãy bỏ `--overlay` đó, hoặc xem xét vào ngày quy định còn hiệu lực",
      en: "leave that `--overlay` out, or decide for a day on which it is in force",
    },
  };
}

const unitsOf = ({ territory }: OverlayScope): string =>
  territory?.units.map((unit) => `\`${unit}\` (${territory.on})`).join(", ") ?? "";
