/** One word as people compare it: `key` with its marks, `bare` without any. */
interface Word {
  readonly key: string;
  readonly bare: string;
}

/** A text cut into words, ready to be searched. */
export interface SearchedText {
  readonly text: string;
  readonly words: readonly Word[];
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const marks = /\p{Mn}/gu;

/** Joiners and soft hyphens, which nobody sees. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * Cuts a text into words. Letter case, the way accents are stored, where a tone stands (`hòa`, `hoà`), `i` for `y`, punctuation and
 * line breaks make no difference.
 */
export function searched(text: string): SearchedText {
  const plain = text.replace(invisible, "").normalize("NFKC");
  const found = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return { text: plain, words: found.map(wordOf) };
}

function wordOf(text: string): Word {
  const apart = text.normalize("NFD").toLocaleLowerCase("vi").normalize("NFD").replaceAll("y", "i");
  const tone = apart.match(tones)?.join("") ?? "";
  return {
    key: `${apart.replace(tones, "")}${tone}`,
    bare: apart.replace(marks, "").replaceAll("đ", "d"),
  };
}

/**
 * Whether words stand one after another in a text. Words with marks must bear the same ones, for `Ân` is not `An`; what was written
 * without any mark, here or there, is compared without.
 */
export function holdsWords(text: SearchedText, wanted: SearchedText): boolean {
  const { words } = wanted;
  if (words.length === 0) return false;
  for (let start = 0; start + words.length <= text.words.length; start += 1) {
    if (sameWords(text.words.slice(start, start + words.length), words)) return true;
  }
  return false;
}

function sameWords(some: readonly Word[], others: readonly Word[]): boolean {
  const isBare = some.every(hasNoMark) || others.every(hasNoMark);
  return some.every((word, index) =>
    isBare ? word.bare === others[index]?.bare : word.key === others[index]?.key,
  );
}

const hasNoMark = ({ key, bare }: Word): boolean => key === bare;

/** Whether a text holds the words written as one, as in addresses of mail and names of files: `nguyenvanan`, `NguyenVanAn1985`. */
export function holdsRun(text: SearchedText, wanted: SearchedText): boolean {
  const run = wanted.words.map(({ bare }) => bare).join("");
  return text.words.some(({ bare }) => bare.replace(/^\d+|\d+$/gu, "") === run);
}

/** Whether a text holds a number of letters and digits, however it is spaced: `0012 0000 0000`, `001.200.000.000`. */
export function holdsNumber({ text }: SearchedText, number: string): boolean {
  const signs = number.normalize("NFKC").match(/[\p{L}\p{N}]/gu) ?? [];
  if (signs.length < shortestNumber) return false;
  const spaced = signs.join("[\\s.,\\-–()/]*");
  return new RegExp(`(?<![\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

/** Shorter numbers stand in every letter. */
const shortestNumber = 6;
