import type { CaseFile } from "../case/case-schema";
import type { EventName } from "../case/word-lists";
import { byText } from "../finding/by-text";
import type { Path } from "../finding/path-text";
import type { IsoDate } from "../time/iso-date";

/** The place of the last event of one of these names up to a day; undefined when there is none. */
export function eventPath(
  file: CaseFile,
  names: readonly EventName[],
  until: IsoDate,
): Path | undefined {
  const [last] = (file.events ?? [])
    .map(({ what, on }, index) => ({ what, on, index }))
    .filter(({ what, on }) => names.includes(what) && on <= until)
    .sort((a, b) => byText(b.on, a.on) || b.index - a.index);
  return last === undefined ? undefined : ["events", last.index];
}
