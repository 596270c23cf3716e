interface Piece {
  readonly text: string;
}

interface Word<P extends Piece> {
  readonly space: readonly P[];
  readonly pieces: readonly P[];
}

const leadWords = /(?:^|[(“"])(?:Điều|khoản|điểm|mục|chương)$/iu;

/**
 * Joins a number to the part of a text that it names, so that no line ends with `Điều` and the next begins with `27`. Document numbers and
 * days are too long for it: holding them together would tear the line before apart.
 */
export function keepTogether<P extends Piece>(words: readonly Word<P>[]): readonly Word<P>[] {
  const joined: Word<P>[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && isLead(before) && /^\d/u.test(textOf(word))) {
      const pieces = [...before.pieces, ...word.space, ...word.pieces];
      joined[joined.length - 1] = { space: before.space, pieces };
    } else {
      joined.push(word);
    }
  }
  return joined;
}

function isLead<P extends Piece>(word: Word<P>): boolean {
  return leadWords.test(textOf(word));
}

function textOf<P extends Piece>({ pieces }: Word<P>): string {
  return pieces.map(({ text }) => text).join("");
}
