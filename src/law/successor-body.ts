import type { Text } from "../finding/finding";
import data from "../generated/bodies.json";
import { type IsoDate, isoDate } from "../time/iso-date";
import type { BodyEntry, SuccessorName } from "./body-entry";
import type { Confidence } from "./instrument";

/** What became of a body: on a day before `from` it stands itself, from then on its successors do. */
export interface BodySuccession {
  readonly name: string;
  readonly stands: boolean;
  readonly from: IsoDate;
  /** The source gives the month of `from` alone. */
  readonly dayIsOfMonth?: true;
  /** Empty while the body stands. */
  readonly successors: readonly SuccessorName[];
  readonly basis: Text;
  readonly confidence: Confidence;
}

/**
 * Who took the place of a Party or State body that ended in the reorganisations of 2025, on a day. Names may go on with a place:
 * `successorBody("Thanh tra huyện Tân Biên", "2026-01-05")?.successors[0]?.name` is `Thanh tra tỉnh`. Undefined for a body that the
 * table does not hold. Throws MisuseError "bad-date".
 */
export function successorBody(name: string, on: IsoDate | string): BodySuccession | undefined {
  const day = isoDate(on);
  const wanted = plain(name);
  const [entry] = bodyEntries()
    .flatMap((one) => one.names.map((begin) => ({ one, begin: plain(begin) })))
    .filter(({ begin }) => wanted === begin || wanted.startsWith(`${begin} `))
    .sort((a, b) => b.begin.length - a.begin.length)
    .map(({ one }) => one);
  if (entry === undefined) return undefined;
  const { names: _, successors, ...rest } = entry;
  const stands = day < entry.from;
  return { name, stands, ...rest, successors: stands ? [] : successors };
}

/** The table of bodies that ended: `rules/bodies/succession.yaml`, checked when the package was built. */
function bodyEntries(): readonly BodyEntry[] {
  return data as unknown as readonly BodyEntry[];
}

const plain = (name: string): string =>
  name
    .normalize("NFC")
    .trim()
    .replace(/\s+/gu, " ")
    .toLocaleLowerCase("vi")
    .replaceAll("uỷ", "ủy")
    .replace(/\bubnd\b/u, "ủy ban nhân dân");
