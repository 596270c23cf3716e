import { dayText } from "../../language/day-text";
import { resolveUnit } from "../../place/resolve-unit";
import type { Unit } from "../../place/unit";
import { addDays, type IsoDate } from "../../time/iso-date";
import type { OfficeCheck } from "../office-check";

/** How offices are named for the units they lead: `Tỉnh ủy Tây Ninh` leads `tỉnh Tây Ninh`. */
const leading: readonly (readonly [RegExp, string])[] = [
  [/^(?:ủy ban nhân dân|ubnd|đảng ủy)\s+/iu, ""],
  [/^tỉnh ủy\s+/iu, "tỉnh "],
  [/^thành ủy\s+/iu, "thành phố "],
  [/^huyện ủy\s+/iu, "huyện "],
];

/** The unit of the record stands through its whole time; many ended on 2025-06-30, and others took their names. */
export const officeUnitStands: OfficeCheck = {
  id: "office-unit-stands",
  run: ({ office: { unit: written, period } }) => {
    if (period.to < period.from) return [];
    const name = leading.reduce(
      (text, [words, kind]) => text.replace(words, kind),
      written.normalize("NFC").trim(),
    );
    const first = resolveUnit(name, { on: period.from });
    if (first.status === "found" && first.unit.to !== undefined && first.unit.to < period.to)
      return [
        ended(
          first.unit,
          first.unit.to,
          first.successors.map(({ unit }) => unit),
        ),
      ];
    const last = resolveUnit(name, { on: period.to });
    if (last.status === "found" && last.unit.from !== undefined && period.from < last.unit.from)
      return [begun(last.unit, last.unit.from)];
    return [];
  },
};

function ended(unit: Unit, on: IsoDate, successors: readonly Unit[]) {
  const heirs = [...new Set(successors.map(({ officialName }) => officialName))];
  const named = heirs.slice(0, 3).join(", ");
  const more = heirs.length > 3 ? heirs.length - 3 : 0;
  const next = dayText(addDays(on, 1));
  return {
    severity: "warning" as const,
    path: ["unit"],
    message: {
      vi: `\`${unit.officialName}\` kết thúc hoạt động ngày \`${dayText(on).vi}\`; từ \`${next.vi}\` là đơn vị mới${named === "" ? "" : `: ${named}${more === 0 ? "" : ` và ${more} đơn vị khác`}`}`,
      en: `\`${unit.officialName}\` ended on \`${on}\`; from \`${next.en}\` its place is held by ${named === "" ? "new units" : named}${more === 0 ? "" : ` and ${more} more`}`,
    },
    fix: {
      vi: `hãy kết thúc hồ sơ này ngày \`${dayText(on).vi}\` và lập hồ sơ của đơn vị mới từ ngày sau đó`,
      en: `end this record on \`${on}\`, and keep one of the new unit from the day after`,
    },
  };
}

function begun(unit: Unit, on: IsoDate) {
  return {
    severity: "warning" as const,
    path: ["unit"],
    message: {
      vi: `\`${unit.officialName}\` chỉ có từ ngày \`${dayText(on).vi}\`, sau ngày đầu của hồ sơ`,
      en: `\`${unit.officialName}\` stands only since \`${on}\`, after the first day of the record`,
    },
    fix: {
      vi: `hãy bắt đầu hồ sơ từ ngày \`${dayText(on).vi}\`; thời gian trước đó thuộc hồ sơ của đơn vị cũ`,
      en: `begin the record on \`${on}\`; the time before belongs to the record of the earlier unit`,
    },
  };
}
