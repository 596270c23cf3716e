const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const scales = ["", "nghìn", "triệu", "tỷ"] as const;

/** A whole number from 0 to 999 999 999 999 in Vietnamese words: `vietnameseNumber(105)` is `một trăm linh năm`. */
export function vietnameseNumber(value: number): string {
  if (value === 0) return digitWord(0);
  const groups = [0, 1, 2, 3].map((scale) => Math.floor(value / 1000 ** scale) % 1000);
  const top = groups.findLastIndex((group) => group > 0);
  return groups
    .flatMap((group, scale) =>
      group === 0 ? [] : [`${groupWords(group, scale < top)} ${scales[scale] ?? ""}`.trim()],
    )
    .reverse()
    .join(" ");
}

/** Three digits; a group after the first one is read in full, `không trăm` included. */
function groupWords(group: number, inFull: boolean): string {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const head = hundreds > 0 || inFull ? [`${digitWord(hundreds)} trăm`] : [];
  return [...head, ...tensWords(rest, head.length > 0)].join(" ");
}

function tensWords(rest: number, afterHundreds: boolean): readonly string[] {
  const tens = Math.floor(rest / 10);
  const ones = rest % 10;
  if (rest === 0) return [];
  if (tens === 0) return afterHundreds ? ["linh", digitWord(ones)] : [digitWord(ones)];
  const head = tens === 1 ? "mười" : `${digitWord(tens)} mươi`;
  return ones === 0 ? [head] : [head, onesAfterTens(ones, tens)];
}

/** After twenty, one, four and five change their words; after ten only five does. */
function onesAfterTens(ones: number, tens: number): string {
  if (ones === 5) return "lăm";
  if (tens > 1 && ones === 1) return "mốt";
  if (tens > 1 && ones === 4) return "tư";
  return digitWord(ones);
}

function digitWord(digit: number): string {
  return digits[digit] ?? "";
}
