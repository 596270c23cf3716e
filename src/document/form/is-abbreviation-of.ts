/**
 * Whether the capitals of an abbreviation are the first letters of a body's name, from its first word on: `TTr` is THANH TRA TỈNH, `UBND`
 * is ỦY BAN NHÂN DÂN XÃ HÒA BÌNH, `KH` is not SỞ KẾ HOẠCH.
 */
export function isAbbreviationOf(abbreviation: string, name: string): boolean {
  const capitals = plain(abbreviation.replace(/[^\p{Lu}]/gu, ""));
  const initials = name
    .split(/\s+/u)
    .map((word) => word.slice(0, 1))
    .join("");
  return capitals !== "" && plain(initials).startsWith(capitals);
}

/** Letters without their marks, Đ kept. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
}
