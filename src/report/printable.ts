/** Text for a terminal or a log: line breaks become spaces, and what a terminal would act on is shown instead. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    /\s/u.test(character) ? " " : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
