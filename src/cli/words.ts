import type { Lang, Text } from "../finding/finding";

const unknownWord: Text = { vi: "chưa rõ", en: "unknown" };

/** A text in the reader's language, or the word for "unknown". */
export function say(text: Text | undefined, lang: Lang): string {
  return (text ?? unknownWord)[lang];
}
