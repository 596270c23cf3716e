/**
 * Breaks a sentence into lines of at most `width` characters at its spaces, each after `indent`; a word that is longer is cut.
 */
export function wrapText(text: string, width: number, indent: string): readonly string[] {
  const room = width - indent.length;
  const words = text.split(" ").flatMap((word) => pieces(word, room));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => indent + line);
}

function pieces(word: string, room: number): readonly string[] {
  const characters = [...word];
  if (characters.length <= room) return [word];
  return Array.from({ length: Math.ceil(characters.length / room) }, (_, index) =>
    characters.slice(index * room, (index + 1) * room).join(""),
  );
}

const lengthOf = (text: string): number => [...text].length;
