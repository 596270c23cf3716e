import { dayText } from "../../language/day-text";
import { placeWritten } from "../../place/place-written";
import { bodyWritten } from "../../place/read-body";
import { successorsOf } from "../../place/succession";
import type { Unit } from "../../place/unit";
import { addDays, type IsoDate, isoDate } from "../../time/iso-date";
import type { OfficeCheck } from "../office-check";

/** The unit of the record stands through its whole time; many ended on 2025-06-30, and others took their names. */
export const officeUnitStands: OfficeCheck = {
  id: "office-unit-stands",
  run: ({ office: { unit: written, period } }) => {
    const [from, to] = [isoDate(period.from), isoDate(period.to)];
    if (to < from) return [];
    const first = unitOn(written, from);
    if (first?.to !== undefined && first.to < to) return [ended(first, first.to)];
    const last = unitOn(written, to);
    return last?.from !== undefined && from < last.from ? [begun(last, last.from)] : [];
  },
};

/** The unit that stood on a day under the name of an office, as `xã Tân Biên` or by its body, as `Tỉnh ủy Tây Ninh`. */
function unitOn(written: string, day: IsoDate): Unit | undefined {
  const unit = bodyWritten(written, day)?.unit ?? placeWritten(written, day);
  const stands =
    unit !== undefined &&
    (unit.from === undefined || unit.from <= day) &&
    (unit.to === undefined || day <= unit.to);
  return stands ? unit : undefined;
}

function ended(unit: Unit, on: IsoDate) {
  const successors = successorsOf(unit, addDays(on, 1)).map((part) => part.unit.officialName);
  const heirs = [...new Set(successors)];
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
