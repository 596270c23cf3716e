import type { Text } from "../finding/finding";
import type { Problem } from "../finding/problem";
import { quoteValue } from "../finding/quote-value";
import { dayIn } from "../language/day-text";
import type { IsoDate } from "../time/iso-date";
import type { UnitEntry } from "./gazetteer";
import { reformCites } from "./place-data";
import { describeUnit, standsOn } from "./standing";

const listed = 5;

/** A unit with the units above it: `Xã Tân Lập (25489), Tỉnh Tây Ninh`. */
export function placeWords(entry: UnitEntry, day: IsoDate): string {
  const { officialName, code, district, province } = describeUnit(entry, day);
  const above = [district, province].flatMap((unit) => unit?.officialName ?? []);
  return [`${officialName} (${code})`, ...above].join(", ");
}

function listOf(entries: readonly UnitEntry[], day: IsoDate): string {
  const names = entries.slice(0, listed).map((entry) => `\`${placeWords(entry, day)}\``);
  return [...names, ...(entries.length > listed ? ["…"] : [])].join("; ");
}

/** Nothing was written. */
export function emptyName(path: string): Problem {
  return {
    rule: "place-empty",
    severity: "error",
    path: [path],
    message: {
      vi: "chưa có tên hay mã đơn vị hành chính",
      en: "no name or code of an administrative unit is given",
    },
    fix: {
      vi: "viết như `xã Tân Lập, tỉnh Tây Ninh` hoặc mã 5 số",
      en: "write it like `xã Tân Lập, tỉnh Tây Ninh`, or the code of five digits",
    },
  };
}

/** No unit of any day is meant. */
export function unknownName(
  written: string,
  path: string,
  near: readonly UnitEntry[],
  day: IsoDate,
): Problem {
  const names = listOf(near, day);
  const quoted = quoteValue(written);
  return {
    rule: path === "name" ? "place-unknown" : "place-unknown-context",
    severity: "error",
    path: [path],
    message: {
      vi: `${quoted} không phải đơn vị hành chính nào đã biết`,
      en: `${quoted} is no administrative unit that is known`,
    },
    fix:
      names === ""
        ? {
            vi: "kiểm tra chính tả, và tỉnh, huyện đi kèm",
            en: "check the spelling, and the province and district beside it",
          }
        : { vi: `có phải ${names}?`, en: `did you mean ${names}?` },
  };
}

/** Several units bear the name, on the day or on other days. */
export function ambiguousName(
  written: string,
  entries: readonly UnitEntry[],
  day: IsoDate,
): Problem {
  const names = listOf(entries, day);
  const when: Text = entries.every((entry) => standsOn(entry, day))
    ? { vi: `vào ngày ${dayIn(day, "vi")}`, en: `on ${dayIn(day, "en")}` }
    : { vi: "vào những ngày khác", en: "of other days" };
  return {
    rule: "place-ambiguous",
    severity: "error",
    path: ["name"],
    message: {
      vi: `${quoteValue(written)} là tên của ${entries.length} đơn vị ${when.vi}`,
      en: `${quoteValue(written)} is the name of ${entries.length} units ${when.en}`,
    },
    fix: {
      vi: `nêu thêm loại đơn vị, tỉnh, huyện hoặc mã: ${names}`,
      en: `add the kind of unit, the province, the district or the code: ${names}`,
    },
  };
}

/** The name was a unit's on another day. */
export function notThatDay(entry: UnitEntry, holders: readonly UnitEntry[], day: IsoDate): Problem {
  const who = quoteValue(placeWords(entry, day));
  const span: Text =
    day > entry.to
      ? {
          vi: `đã kết thúc ngày ${dayIn(entry.to, "vi")}`,
          en: `ended on ${dayIn(entry.to, "en")}`,
        }
      : {
          vi: `chỉ có từ ngày ${dayIn(entry.from, "vi")}`,
          en: `stands only from ${dayIn(entry.from, "en")}`,
        };
  const names = listOf(holders, day);
  const part = holders.length > 1;
  return {
    rule: part ? "place-split" : "place-not-that-day",
    severity: "error",
    path: ["name"],
    message: {
      vi: `${who} ${span.vi}, không có vào ngày ${dayIn(day, "vi")}`,
      en: `${who} ${span.en} and is no unit on ${dayIn(day, "en")}`,
    },
    fix: part
      ? {
          vi: `cần biết thôn, ấp hoặc xã: địa bàn thuộc ${names}`,
          en: `the hamlet or commune must be known: the territory belongs to ${names}`,
        }
      : {
          vi: `ngày đó địa bàn thuộc ${names === "" ? "đơn vị chưa ghi nhận" : names}`,
          en: `that day the territory belongs to ${names === "" ? "a unit that is not recorded" : names}`,
        },
    cites: reformCites(),
  };
}

/** The code or name had another meaning on another day. */
export function otherMeaning(
  written: string,
  entry: UnitEntry,
  other: UnitEntry,
  isCode: boolean,
): Problem {
  const before = other.to < entry.from;
  const when: Text = before
    ? { vi: `đến ngày ${dayIn(other.to, "vi")}`, en: `until ${dayIn(other.to, "en")}` }
    : { vi: `từ ngày ${dayIn(other.from, "vi")}`, en: `from ${dayIn(other.from, "en")}` };
  const meant = quoteValue(
    placeWords(other, before ? (other.to as IsoDate) : (other.from as IsoDate)),
  );
  return {
    rule: isCode ? "place-code-reused" : "place-namesake",
    severity: "info",
    path: ["name"],
    message: {
      vi: `${quoteValue(written)} ${when.vi} là ${meant}, một địa bàn khác`,
      en: `${quoteValue(written)} was ${when.en} ${meant}, another territory`,
    },
    fix: {
      vi: "xem lại ngày mà tên hay mã này được ghi",
      en: "check on which day the name or code was written",
    },
    cites: reformCites(),
  };
}

/** The sources give the unit two codes. */
export function otherCode(written: string, entry: UnitEntry, day: IsoDate): Problem {
  return {
    rule: "place-code-differs",
    severity: "info",
    path: ["name"],
    message: {
      vi: `${quoteValue(written)} là mã mà một nguồn khác ghi cho ${quoteValue(placeWords(entry, day))}`,
      en: `${quoteValue(written)} is the code that another source gives ${quoteValue(placeWords(entry, day))}`,
    },
    fix: {
      vi: `kiểm tra danh mục hiện hành trước khi ghi mã; ở đây dùng ${entry.code}`,
      en: `check the list in force before writing the code; ${entry.code} is used here`,
    },
    cites: reformCites(),
  };
}

/** The asked day lies before the day that the unit is described for. */
export function beforeRecord(recorded: IsoDate): Problem {
  return {
    rule: "place-before-record",
    severity: "info",
    path: ["on"],
    message: {
      vi: `đơn vị cũ được ghi theo tình trạng ngày ${dayIn(recorded, "vi")}; lần sắp xếp trước đó chưa được ghi`,
      en: `former units are recorded as of ${dayIn(recorded, "en")}; earlier changes are not`,
    },
    fix: {
      vi: "kiểm tra đơn vị đã có như vậy vào ngày cần xét",
      en: "check that the unit stood like this on the day in question",
    },
  };
}
