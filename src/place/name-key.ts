const apostrophes = /\s*['’‘`´ʼ]\s*/gu;
const separators = /[-–—_./()\s]+/gu;
/** A syllable with a tone mark before its end, in decomposed letters. */
const toneInside = /([\u0300\u0301\u0303\u0309\u0323])(\S+)/gu;
// Quý and Quí, Mỹ and Mĩ are one name; Thúy and Thúi are two.
const finalY = /((?:^| )qu|[bcdđghklmnpqrstvx])y(?=[\u0300\u0301\u0303\u0309\u0323]*(?: |$))/gu;
const marks = /[\u0300-\u0323\u031b]/gu;

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
  const letters = plainText(text)
    .normalize("NFD")
    .replace(apostrophes, "")
    .replace(separators, " ")
    .trim()
    .replace(toneInside, "$2$1")
    .replace(finalY, "$1i");
  return /\d/u.test(letters) ? letters.replace(/(?<=^| )0+(?=\d)/gu, "") : letters;
}

/** A key without any marks, for names typed without them and for near misses: `xã Đắk Ơ` gives `xa dak o`. */
export function bareKey(text: string): string {
  return nameKey(text).replace(marks, "").replaceAll("đ", "d");
}
