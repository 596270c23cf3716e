import type { Finding, Lang, Text } from "../finding/finding";
import { type Problem, toFinding } from "../finding/problem";
import { quoteValue } from "../finding/quote-value";
import { dayIn } from "../language/day-text";
import { isInForce } from "../law/in-force";
import type { Confidence } from "../law/instrument";
import { type IsoDate, isoDate } from "../time/iso-date";
import type { Body, BodyKind, InheritanceRule, Matter } from "./body";
import { bodyName } from "./body-name";
import type { UnitEntry } from "./gazetteer";
import { inheritanceData } from "./place-data";
import { describeUnit, provinceOf, standsOn } from "./standing";
import { entryOf, heldBy } from "./succession";
import type { Unit } from "./unit";

export interface InheritOptions {
  /** What kind of matter it is; `pending` when left out. */
  readonly matter?: Matter;
  /** The commune, former or present, in which the matter arose. */
  readonly place?: Unit;
  /** The language of the findings. */
  readonly lang?: Lang;
}

/** A body with its name in words. */
export interface NamedBody extends Body {
  readonly name: Text;
}

interface Grounds {
  /** The row of rules/geography/inheritance.yaml. */
  readonly rule: string;
  readonly reading: Text;
  readonly cites: readonly string[];
  readonly confidence: Confidence;
  readonly findings: readonly Finding[];
}

/** Who takes over from a body: the body itself while it stands, one other, or, while the place is not known, one of several. */
export type Inheritance =
  | {
      readonly status: "standing";
      readonly inheritor: NamedBody;
      readonly findings: readonly Finding[];
    }
  | ({ readonly status: "inherited"; readonly inheritor: NamedBody } & Grounds)
  | ({
      readonly status: "by-place";
      readonly candidates: readonly NamedBody[];
      /** Who settles the matter or assigns it when it touches several places, or the place stays unknown. */
      readonly otherwise: NamedBody;
    } & Grounds)
  | { readonly status: "unknown"; readonly findings: readonly Finding[] };

/**
 * Who takes over a matter of a body whose unit ended (khoản 8 Điều 54 Luật Tổ chức chính quyền địa phương 2025 for districts); a doubtful
 * reading says so in `confidence`. Throws MisuseError "unknown-unit", "bad-date".
 * `inheritorsOf({ kind: "people-committee-chair", unit: tanBien }, "2025-07-15", { place: xaTanPhong })`.
 */
export function inheritorsOf(
  body: Body,
  on: string,
  { matter = "pending", place, lang = "vi" }: InheritOptions = {},
): Inheritance {
  const day = isoDate(on);
  const entry = entryOf(body.unit);
  const rule = inheritanceData().succession.find(
    ({ level, bodies, matters, inForce }) =>
      level === entry.level &&
      bodies.includes(body.kind) &&
      matters.includes(matter) &&
      isInForce(inForce, day),
  );
  if (standsOn(entry, day) && rule?.endedBefore === undefined) {
    return { status: "standing", inheritor: named(body.kind, entry, day), findings: [] };
  }
  const holders = heldBy(entry, day).map(({ unit }) => unit);
  if (rule === undefined || holders.length === 0) {
    return { status: "unknown", findings: [toFinding(noRule(body, entry, day), lang)] };
  }
  const { unrecorded } = rule.to;
  if (unrecorded !== undefined) {
    const problem = otherBorders(named(body.kind, entry, day).name, unrecorded, rule);
    return { status: "unknown", findings: [toFinding(problem, lang)] };
  }
  return inherited(body.kind, rule, { day, ...placed(holders, place, { day, lang }) });
}

/** The units that the place leaves in question, and a finding when the place is not there. */
function placed(
  holders: readonly UnitEntry[],
  place: Unit | undefined,
  { day, lang }: { readonly day: IsoDate; readonly lang: Lang },
): { readonly holders: readonly UnitEntry[]; readonly findings: readonly Finding[] } {
  if (place === undefined) return { holders, findings: [] };
  const there = heldBy(entryOf(place), day).flatMap(({ unit }) =>
    holders.includes(unit) ? [unit] : [],
  );
  if (there.length > 0) return { holders: there, findings: [] };
  const problem: Problem = {
    rule: "place-outside",
    severity: "warning",
    path: ["place"],
    message: {
      vi: `${quoteValue(place.officialName)} không nằm trên địa bàn của đơn vị đã kết thúc`,
      en: `${quoteValue(place.officialName)} does not lie in the unit that ended`,
    },
    fix: {
      vi: "nêu xã cũ hoặc xã mới nơi vụ việc phát sinh",
      en: "name the former or present commune in which the matter arose",
    },
  };
  return { holders, findings: [toFinding(problem, lang)] };
}

function inherited(
  kind: BodyKind,
  rule: InheritanceRule,
  {
    day,
    holders,
    findings,
  }: {
    readonly day: IsoDate;
    readonly holders: readonly UnitEntry[];
    readonly findings: readonly Finding[];
  },
): Inheritance {
  const { id, to, reading, cites, confidence } = rule;
  const grounds = { rule: id, reading, cites, confidence, findings };
  const become = (target: BodyKind | "same", unit: UnitEntry): NamedBody =>
    named(target === "same" ? kind : target, unit, day);
  const [first] = holders as readonly [UnitEntry, ...UnitEntry[]];
  const above = first.level === "province" ? first : (provinceOf(first, day) ?? first);
  const { one, several } = to;
  if (one === undefined) {
    return { status: "inherited", inheritor: become(several ?? "same", above), ...grounds };
  }
  if (holders.length === 1) {
    return { status: "inherited", inheritor: become(one, first), ...grounds };
  }
  return {
    status: "by-place",
    candidates: holders.map((unit) => become(one, unit)),
    otherwise: become(several ?? "same", above),
    ...grounds,
  };
}

function named(kind: BodyKind, entry: UnitEntry, day: IsoDate): NamedBody {
  const unit = describeUnit(entry, day);
  return { kind, unit, name: bodyName(kind, unit) };
}

/** The successors do not follow the units that are recorded: what kind of body they are is all that can be said. */
function otherBorders(name: Text, heir: Text, { reading, cites }: InheritanceRule): Problem {
  return {
    rule: "place-inheritor-elsewhere",
    severity: "warning",
    path: ["kind"],
    message: {
      vi: `việc của ${quoteValue(name.vi)} do ${heir.vi} tiếp nhận. ${reading.vi}`,
      en: `${heir.en} takes over from ${quoteValue(name.en)}. ${reading.en}`,
    },
    fix: {
      vi: `tra nghị quyết phân chia địa bàn để biết ${heir.vi} nào`,
      en: `look up in the resolution on regions which one it is`,
    },
    cites,
  };
}

function noRule(body: Body, entry: UnitEntry, day: IsoDate): Problem {
  const { name } = named(body.kind, entry, day);
  return {
    rule: "place-no-inheritor",
    severity: "error",
    path: ["kind"],
    message: {
      vi: `chưa ghi nhận ai tiếp nhận việc của ${quoteValue(name.vi)} vào ngày ${dayIn(day, "vi")}`,
      en: `it is not recorded who takes over from ${quoteValue(name.en)} on ${dayIn(day, "en")}`,
    },
    fix: {
      vi: "kiểm tra loại cơ quan và cấp của đơn vị, hoặc hỏi Ủy ban nhân dân cấp tỉnh",
      en: "check the kind of body and the level of the unit, or ask the provincial People's Committee",
    },
  };
}
