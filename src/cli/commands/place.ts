import type { Lang } from "../../finding/finding";
import { dayIn } from "../../language/day-text";
import { wrapText } from "../../language/wrap-text";
import { inheritorsOf } from "../../place/inheritors-of";
import { resolveUnit, type UnitAnswer } from "../../place/resolve-unit";
import type { Succession, Unit, UnitLevel } from "../../place/unit";
import { asOfDay } from "../as-of";
import { exitCode } from "../exit-code";
import { writeOut } from "../write";

export interface PlaceOptions {
  readonly on?: string;
  readonly province?: string;
  readonly district?: string;
  readonly level?: UnitLevel;
  readonly format: "text" | "json";
  readonly lang: Lang;
}

const width = 80;

/** `tiepdan place`: the unit that a name or code means on a day, what it was formed of and what followed it. */
export async function place(
  nameOrCode: string,
  { on, format, ...options }: PlaceOptions,
): Promise<number> {
  const day = await asOfDay(on, "--on");
  const answer = resolveUnit(nameOrCode, { on: day, ...options });
  writeOut(
    format === "json"
      ? JSON.stringify({ on: day, ...answer }, null, 2)
      : textOf(answer, day, options.lang).join("\n"),
  );
  return answer.status === "found" ? exitCode.clean : exitCode.findings;
}

function textOf(answer: UnitAnswer, day: string, lang: Lang): readonly string[] {
  const tail = answer.findings.flatMap(({ message, fix }) =>
    noteLines(fix === undefined ? message : `${message}; ${fix}`),
  );
  const say = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  switch (answer.status) {
    case "found":
      return [
        ...unitLines(answer.unit, lang),
        ...listLines(say("Từ các đơn vị cũ", "Formed of"), answer.predecessors, lang),
        ...listLines(say("Sau đó thuộc", "Afterwards in"), answer.successors, lang),
        ...tail,
      ];
    case "ambiguous":
      return [...tail, ...answer.candidates.flatMap((unit) => unitLines(unit, lang))];
    case "other-day":
      // The units below say the rest.
      return [
        ...answer.findings.flatMap(({ message }) => noteLines(message)),
        ...answer.units.flatMap(({ unit, thatDay }) => [
          ...unitLines(unit, lang),
          ...listLines(
            say(`Ngày ${dayIn(day, lang)} thuộc`, `On ${dayIn(day, lang)} in`),
            thatDay,
            lang,
          ),
          ...inheritorLines(unit, day, lang),
        ]),
      ];
    case "unknown":
      return [...tail, ...answer.suggestions.flatMap((unit) => unitLines(unit, lang))];
  }
}

function unitLines(unit: Unit, lang: Lang): readonly string[] {
  const { from, to, centre } = unit;
  const say = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const days = [
    ...(from === undefined ? [] : [`${say("từ", "from")} ${dayIn(from, lang)}`]),
    ...(to === undefined ? [] : [`${say("đến", "until")} ${dayIn(to, lang)}`]),
  ];
  return [
    ...wrapText(fullName(unit, lang), width, ""),
    ...(days.length === 0 ? [] : [`  ${days.join(" ")}`]),
    ...(centre === undefined
      ? []
      : wrapText(
          `${say("Trung tâm đặt tại", "Centre at")} ${centre.place} (${centre.formerProvince})`,
          width,
          "  ",
        )),
  ];
}

function fullName({ officialName, code, district, province }: Unit, lang: Lang): string {
  const above = [district, province].flatMap((unit) => unit?.officialName ?? []);
  return [`${officialName} (${lang === "vi" ? "mã" : "code"} ${code})`, ...above].join(", ");
}

function listLines(title: string, links: readonly Succession[], lang: Lang): readonly string[] {
  if (links.length === 0) return [];
  const extents = {
    whole: { vi: "toàn bộ", en: "all of it" },
    part: { vi: "một phần", en: "a part" },
  } as const;
  const peoples = {
    all: { vi: ", toàn bộ dân số", en: ", all its people" },
    some: { vi: ", một phần dân số", en: ", some of its people" },
  } as const;
  return [
    `  ${title}:`,
    ...links.flatMap(({ unit, extent, people }) =>
      wrapText(
        `- ${fullName(unit, lang)}: ${extents[extent][lang]}${people === undefined ? "" : peoples[people][lang]}`,
        width,
        "    ",
      ),
    ),
  ];
}

/** Who takes over what the People's Committee of an ended unit had not finished. */
function inheritorLines(unit: Unit, day: string, lang: Lang): readonly string[] {
  if (unit.to === undefined || unit.to >= day) return [];
  const answer = inheritorsOf({ kind: "people-committee", unit }, day, { lang });
  if (answer.status !== "inherited" && answer.status !== "by-place") return [];
  const head = lang === "vi" ? "Việc chưa xong" : "Unfinished matters";
  const who = answer.status === "inherited" ? answer.inheritor : answer.otherwise;
  const rest =
    answer.status === "inherited"
      ? ""
      : lang === "vi"
        ? "; biết nơi phát sinh thì Ủy ban nhân dân xã nơi đó"
        : "; where the place is known, the People's Committee of that commune";
  return [
    ...wrapText(`${head}: ${who.name[lang]}${rest}. [${answer.cites.join(", ")}]`, width, "  "),
  ];
}

function noteLines(text: string): readonly string[] {
  const [first = "", ...others] = wrapText(text, width - 2, "");
  return [`! ${first}`, ...others.map((line) => `  ${line}`)];
}
