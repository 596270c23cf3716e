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
export function keepTogether<P extends Piece, W extends Word<P>>(
  words: readonly W[],
  join: (lead: W, number: W) => W,
): readonly W[] {
  const joined: W[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && /^\d/u.test(word.pieces[0]?.text ?? "") && isLead(before)) {
      joined[joined.length - 1] = join(before, word);
    } else {
      joined.push(word);
    }
  }
  return joined;
}

function isLead<P extends Piece>({ pieces }: Word<P>): boolean {
  return leadWords.test(pieces.map(({ text }) => text).join(""));
}
