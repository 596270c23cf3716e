import type { Finding, Lang } from "../finding/finding";
import { type Problem, toFinding } from "../finding/problem";
import { addDays, type IsoDate, isoDate } from "../time/iso-date";
import { gazetteer, type UnitEntry } from "./gazetteer";
import { nearNames } from "./near-names";
import {
  ambiguousName,
  beforeRecord,
  emptyName,
  notThatDay,
  otherCode,
  otherMeaning,
  unknownName,
} from "./place-problem";
import { entriesNamed, liesWithin, type NamedEntries } from "./place-query";
import { describeUnit, renamedOn, standsOn } from "./standing";
import { describeLink, formedOf, heldBy } from "./succession";
import type { Succession, Unit, UnitLevel } from "./unit";

export interface ResolveOptions {
  /** The day that the name is meant for, `2026-07-01`. */
  readonly on: string;
  /** The province or district that the unit lies in, as a name or a code. */
  readonly province?: string;
  readonly district?: string;
  readonly level?: UnitLevel;
  /** The language of the findings. */
  readonly lang?: Lang;
}

/** A unit of another day, with the units of the asked day on its territory. */
export interface OtherDayUnit {
  readonly unit: Unit;
  readonly thatDay: readonly Succession[];
}

/** What a name or code means on a day; never a guess between several. */
export type UnitAnswer =
  | {
      readonly status: "found";
      readonly unit: Unit;
      /** The units that it was formed of, and those that followed it; none where the record does not reach. */
      readonly predecessors: readonly Succession[];
      readonly successors: readonly Succession[];
      readonly findings: readonly Finding[];
    }
  | {
      readonly status: "ambiguous";
      readonly candidates: readonly Unit[];
      readonly findings: readonly Finding[];
    }
  | {
      readonly status: "other-day";
      readonly units: readonly OtherDayUnit[];
      readonly findings: readonly Finding[];
    }
  | {
      readonly status: "unknown";
      readonly suggestions: readonly Unit[];
      readonly findings: readonly Finding[];
    };

interface Question {
  readonly written: string;
  readonly day: IsoDate;
  readonly lang: Lang;
  readonly named: NamedEntries;
}

/**
 * The administrative unit that a name or code means on a day: one unit, several candidates, units of another day with what became of them,
 * or nothing with near names. Codes and names changed their meaning on 2025-07-01 (Nghị quyết số 202/2025/QH15, Quyết định số
 * 19/2025/QĐ-TTg). Throws MisuseError "bad-date". `resolveUnit("xã Tân Lập, tỉnh Tây Ninh", { on: "2026-11-18" })`.
 */
export function resolveUnit(nameOrCode: string, options: ResolveOptions): UnitAnswer {
  const day = isoDate(options.on);
  const { lang = "vi" } = options;
  const [written = "", ...above] = String(nameOrCode)
    .split(/[,;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const problems: Problem[] = [];
  if (written === "") problems.push(emptyName("name"));
  const within: (readonly UnitEntry[])[] = [];
  for (const { path, text, level } of contexts(above, options)) {
    const { entries, key } = entriesNamed(text);
    const fitting = entries.filter((entry) => level === undefined || entry.level === level);
    if (fitting.length > 0) within.push(fitting);
    else {
      const near = nearNames(key, (entry) => entry.level === (level ?? "province"), day);
      problems.push(unknownName(text, path, near, day));
    }
  }
  if (problems.length > 0) return unknown(problems, [], { day, lang });
  const named = entriesNamed(written);
  const fits = (entry: UnitEntry): boolean =>
    (options.level === undefined || entry.level === options.level) &&
    within.every((units) => liesWithin(entry, units, day));
  const question: Question = { written, day, lang, named };
  return answer(named.entries.filter(fits), question, fits);
}

/** The units that must stand above: those after commas, and the options. */
function contexts(above: readonly string[], { province, district }: ResolveOptions) {
  const given = (path: UnitLevel, text: string | undefined) =>
    text === undefined || text.trim() === "" ? [] : [{ path: path as string, text, level: path }];
  return [
    ...above.map((text) => ({ path: "name", text, level: undefined })),
    ...given("district", district),
    ...given("province", province),
  ];
}

function answer(
  entries: readonly UnitEntry[],
  question: Question,
  fits: (entry: UnitEntry) => boolean,
): UnitAnswer {
  const { written, day, lang, named } = question;
  const standing = entries.filter((entry) => standsOn(entry, day));
  const [only] = standing;
  if (only !== undefined && standing.length === 1) return found(only, entries, question);
  if (standing.length > 1) {
    return {
      status: "ambiguous",
      candidates: standing.map((entry) => describeUnit(entry, day)),
      findings: told([ambiguousName(written, standing, day)], lang),
    };
  }
  if (entries.length > 0) return otherDay(entries, question);
  const near = nearNames(
    named.key,
    (entry) => fits(entry) && (named.kinds === undefined || named.kinds.includes(entry.kind)),
    day,
  );
  // A right name with the wrong word before it, or in another province.
  const loose = near.length > 0 ? near : nearNames(named.key, fits, day);
  return unknown([unknownName(written, "name", loose, day)], loose, { day, lang });
}

function found(only: UnitEntry, entries: readonly UnitEntry[], question: Question): UnitAnswer {
  const { written, day, lang, named } = question;
  const { recorded } = gazetteer();
  const problems = [
    ...meanings(only, entries, question),
    ...(named.isCode && named.key !== only.code ? [otherCode(written, only, day)] : []),
    ...(only.from === "" && day < recorded ? [beforeRecord(recorded)] : []),
  ];
  const eve = only.from === "" ? undefined : addDays(only.from, -1);
  const next = only.to === "9" ? undefined : addDays(only.to, 1);
  return {
    status: "found",
    unit: describeUnit(only, day),
    predecessors:
      eve === undefined ? [] : formedOf(only, eve).map((link) => describeLink(link, eve)),
    successors:
      next === undefined ? [] : heldBy(only, next).map((link) => describeLink(link, next)),
    findings: told(problems, lang),
  };
}

/** Other meanings on other days: of the code; of the name on the same territory, or anywhere since the record tells changes. */
function meanings(
  entry: UnitEntry,
  entries: readonly UnitEntry[],
  { written, day, named }: Question,
): readonly Problem[] {
  return entries
    .filter(
      (other) =>
        other !== entry &&
        other.level === entry.level &&
        !standsOn(other, day) &&
        renamedOn(other, day) !== entry &&
        (named.isCode ||
          (other.officialName === entry.officialName &&
            (other.from !== "" || sharesLand(other, entry, day)))),
    )
    .map((other) => otherMeaning(written, entry, other, named.isCode));
}

function sharesLand(other: UnitEntry, entry: UnitEntry, day: IsoDate): boolean {
  const links = day > other.to ? heldBy(other, day) : formedOf(other, day);
  return links.some(({ unit }) => unit === entry);
}

function otherDay(entries: readonly UnitEntry[], { written, day, lang }: Question): UnitAnswer {
  const units = entries.map((entry) => ({
    entry,
    links: day > entry.to ? heldBy(entry, day) : formedOf(entry, day),
  }));
  const problems =
    units.length > 1
      ? [ambiguousName(written, entries, day)]
      : units.map(({ entry, links }) =>
          notThatDay(
            entry,
            links.map(({ unit }) => unit),
            day,
          ),
        );
  return {
    status: "other-day",
    units: units.map(({ entry, links }) => ({
      unit: describeUnit(entry, day),
      thatDay: links.map((link) => describeLink(link, day)),
    })),
    findings: told(problems, lang),
  };
}

function unknown(
  problems: readonly Problem[],
  near: readonly UnitEntry[],
  { day, lang }: { readonly day: IsoDate; readonly lang: Lang },
): UnitAnswer {
  const suggestions = near.map((entry) => describeUnit(entry, day));
  return { status: "unknown", suggestions, findings: told(problems, lang) };
}

function told(problems: readonly Problem[], lang: Lang): readonly Finding[] {
  return problems.map((problem) => toFinding(problem, lang));
}
