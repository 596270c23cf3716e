import { type SearchedText, searched } from "./word-match";

/** What of an address tells where a person lives, beyond the commune that a whole office shares. */
export interface HomeAddress {
  readonly whole: SearchedText;
  /** House number and street, or the hamlet with its commune; absent when the address names no more than a commune. */
  readonly home?: SearchedText;
  /** Whether `home` is a house; a hamlet is where many live, and what letters may speak of. */
  readonly isHouse: boolean;
}

const unit =
  /(?<![\p{L}\p{M}])(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|tp|tt|tx|[pqhxt]\.)(?![\p{L}\p{M}])/iu;

/** Parts of a commune, numbered or not, in which many live. */
const hamlet =
  /^\s*(?:tổ|khu|khối|khóm|ấp|thôn|xóm|bản|buôn|làng|đội|cụm|tiểu khu)(?![\p{L}\p{M}])/iu;

/** Reads an address from the house to the province: `số 12 đường Mẫu, tổ 5, phường Ví Dụ, tỉnh Thử`. */
export function homeAddress(address: string): HomeAddress {
  const text = address.normalize("NFC");
  const whole = searched(text);
  const start = unit.exec(text)?.index ?? text.length;
  const detail = text.slice(0, start);
  const own = searched(detail).words.length;
  if (own < 2) return { whole, isHouse: false };
  // A street with a number is a house wherever it is told; "tổ dân phố 5" is in every commune.
  const house = detail
    .split(/[,;]/u)
    .find((part) => /\d/u.test(part) && wordCount(part) >= 3 && !hamlet.test(part));
  if (house !== undefined)
    return { whole, home: searched(withoutNumberWord(house)), isHouse: true };
  const rest = text.slice(start);
  const commune = rest.split(/[,;–]|\s-\s/u)[0] ?? "";
  return { whole, home: searched(`${detail} ${commune}`), isHouse: false };
}

function wordCount(text: string): number {
  return searched(text).words.length;
}

/** `số nhà 12 đường Mẫu` is written `12 đường Mẫu` as well. */
function withoutNumberWord(text: string): string {
  return text.replace(/^\s*(?:số nhà|nhà số|số)\s+/iu, "");
}
