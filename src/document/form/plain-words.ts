/** A text for comparing: capitals, every dash a hyphen, single spaces, the tone on the first vowel (HÒA, ỦY). */
export function plainWords(text: string): string {
  return newToneStyle(text)
    .toLocaleUpperCase("vi")
    .replace(/[‐-―]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/ ?- ?/gu, " - ")
    .trim();
}

const tones = "\u0300\u0301\u0303\u0309\u0323";
const oldStyle = new RegExp(
  `(o)([ae])([${tones}])(?!\\p{M}|\\p{L})|(u)(y)([${tones}])(?!\\p{M}|\\p{L})`,
  "giu",
);

/** `hoà, uỷ` as `hòa, ủy`; `quý` and `hoàn` stay. */
export function newToneStyle(text: string): string {
  return text
    .normalize("NFD")
    .replace(oldStyle, (all, ...parts) => {
      const [first = parts[3], second = parts[4], tone = parts[5]] = parts.slice(0, 3) as (
        | string
        | undefined
      )[];
      const offset = parts[6] as number;
      const source = parts[7] as string;
      const afterQ = /[uU]/u.test(String(first)) && /[qQ]/u.test(source[offset - 1] ?? "");
      return afterQ ? String(all) : `${first}${tone}${second}`;
    })
    .normalize("NFC");
}
