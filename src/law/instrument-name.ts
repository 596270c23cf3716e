import type { Text } from "../finding/finding";
import { vietnameseDate } from "../language/vietnamese-date";
import type { Instrument, InstrumentKind } from "./instrument";

// Longer words first: a title that starts with `Bộ luật` is not a `Luật`.
const typeWords: readonly Text[] = [
  { vi: "Hiến pháp", en: "Constitution" },
  { vi: "Bộ luật", en: "Code" },
  { vi: "Luật", en: "Law" },
  { vi: "Pháp lệnh", en: "Ordinance" },
  { vi: "Nghị quyết", en: "Resolution" },
  { vi: "Nghị định", en: "Decree" },
  { vi: "Quyết định", en: "Decision" },
  { vi: "Thông tư", en: "Circular" },
];

const namedByTitle: readonly InstrumentKind[] = ["constitution", "code", "law", "ordinance"];

/**
 * The name in full, as legal bases give it: `Luật Khiếu nại số 02/2011/QH13 ngày 11 tháng 11 năm 2011`, `Nghị định số 124/2020/NĐ-CP
 * ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết …`.
 */
export function fullName(instrument: Instrument): string {
  const number = instrument.number === undefined ? "" : ` số ${instrument.number}`;
  const date = instrument.issued === undefined ? "" : ` ${vietnameseDate(instrument.issued)}`;
  const title = instrument.title.vi;
  if (namedByTitle.includes(instrument.kind)) return `${title}${number}${date}`;
  const type = typeOf(instrument)?.vi ?? "";
  return `${type}${number}${date} của ${instrument.issuer.vi}${title.slice(type.length)}`.trim();
}

/** Type and number alone, as an amending act is named: `Luật số 136/2025/QH15`; the short title when either is not known. */
export function numberedName(instrument: Instrument): Text {
  const type = typeOf(instrument);
  if (instrument.number === undefined || type === undefined) return instrument.shortTitle;
  return {
    vi: `${type.vi} số ${instrument.number}`,
    en: `${type.en} No. ${instrument.number}`,
  };
}

function typeOf(instrument: Instrument): Text | undefined {
  const title = instrument.title.vi;
  return typeWords.find(({ vi }) => title === vi || title.startsWith(`${vi} `));
}
