import type { PageLayout } from "../layout/page-layout";
import { partyLayout2026 } from "../layout/party";
import { stateLayout } from "../layout/state";
import { plainWords } from "./plain-words";

const linesOf = ({ words }: PageLayout): readonly string[] =>
  words.nation.map(({ text }) => plainWords(text));

/** The headings are shorter, however they are spaced. */
const longestLine = 200;

/** Whose heading a line is that the layout prints itself, however it is spelt; undefined for any other line. */
export function nationLine(text: string): "state" | "party" | undefined {
  if (text.length > longestLine) return undefined;
  const words = plainWords(text);
  const [party, state] = [linesOf(partyLayout2026), linesOf(stateLayout)];
  if (party.includes(words)) return "party";
  return [...state, state.join(" ")].includes(words) ? "state" : undefined;
}

/** The motto as it is written, its hyphens spaced. */
export const motto = "Độc lập - Tự do - Hạnh phúc";

/** Whether a longer text quotes the motto, however it is spelt. */
export function quotesMotto(text: string): boolean {
  return (
    /phúc/iu.test(text) &&
    nationLine(text) === undefined &&
    plainWords(text).includes(plainWords(motto))
  );
}
