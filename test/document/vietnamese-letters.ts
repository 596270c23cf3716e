const vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

const small = [
  ...vowels.flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize("NFC"))),
  "đ",
];

/** The 73 letters of Vietnamese that carry or may carry marks (12 vowels in 6 tones, and đ), small and capital. */
export const vietnameseLetters: string = [
  ...small,
  ...small.map((letter) => letter.toUpperCase()),
].join("");
