const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const otherMarks = /[\u0302\u0306\u031b]/gu;

/**
 * A name in lower case, on one line, in NFC, with the look-alike letters and spaces of other alphabets replaced; other letters stay.
 * `plainText("  XÃ  Tân Biên")` is `xã tân biên`.
 */
export function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[ÐĐð]/gu, "đ")
    .replace(/[\s\u200b\ufeff]+/gu, " ")
    .trim()
    .toLowerCase();
}

/**
 * What two spellings of one name share: case, the place of the tone mark, `i` or `y` at the end of a syllable, hyphens, apostrophes and
 * zeros before a number make no difference. `nameKey("Hoà Quý")` equals `nameKey("hòa quí")`.
 */
export function nameKey(text: string): string {
  return plainText(text)
    .replace(/\s*['’‘`´ʼ]\s*/gu, "")
    .replace(/[-–—_./()]/gu, " ")
    .split(" ")
    .filter((syllable) => syllable !== "")
    .map(syllableKey)
    .join(" ");
}

/** A key without any marks, for names typed without them and for near misses: `xã Đắk Ơ` gives `xa dak o`. */
export function bareKey(text: string): string {
  return nameKey(text)
    .normalize("NFD")
    .replace(toneMarks, "")
    .replace(otherMarks, "")
    .replaceAll("đ", "d");
}

function syllableKey(syllable: string): string {
  if (/^\d+$/u.test(syllable)) return syllable.replace(/^0+(?=\d)/u, "");
  const letters = syllable.normalize("NFD");
  const tone = letters.match(toneMarks)?.join("") ?? "";
  const toneless = letters.replace(toneMarks, "").normalize("NFC");
  // Quý and Quí, Mỹ and Mĩ are one name; Thúy and Thúi are two.
  return toneless.replace(/(?<=^qu|[bcdđghklmnpqrstvx])y$/u, "i") + tone;
}
