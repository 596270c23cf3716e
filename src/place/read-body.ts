import { spelledOut } from "../language/spelled-out";
import { isoDate } from "../time/iso-date";
import type { Body, BodyKind } from "./body";
import { inheritanceData } from "./place-data";
import { resolveUnit } from "./resolve-unit";
import type { Unit, UnitKind } from "./unit";

/** What the words for a body say: which kind it is, and the unit as far as its name tells one. */
export interface ReadBody {
  readonly kind: BodyKind;
  /** One unit, or several of that name; none that is recorded where the list is empty. */
  readonly units: readonly Unit[];
}

interface Beginning {
  readonly words: string;
  readonly kind: BodyKind;
  /** The kinds of units that these words are used for: `Huyện ủy` for a rural district. */
  readonly unitKinds?: readonly UnitKind[];
}

/** The words before bare names of units, where a body's own words tell the kind: `Huyện ủy Tân Biên` is of `huyện Tân Biên`. */
const unitWords: Readonly<Partial<Record<UnitKind, string>>> = {
  province: "tỉnh",
  "central-city": "thành phố",
  "provincial-city": "thành phố",
  "urban-district": "quận",
  "rural-district": "huyện",
  town: "thị xã",
};

/** A body that somebody wrote down on a day: `Chủ tịch UBND huyện Tân Biên, tỉnh Tây Ninh`. Undefined when it names no kind of body. */
export function readBody(written: string, on: string): ReadBody | undefined {
  const day = isoDate(on);
  const text = spelled(written);
  const found = beginnings().find(({ words }) =>
    text.toLocaleLowerCase("vi").startsWith(`${words} `),
  );
  if (found === undefined) return undefined;
  const rest = text.slice(found.words.length + 1);
  const names = [...new Set(found.unitKinds?.map((kind) => named(kind, rest)) ?? [rest])];
  return { kind: found.kind, units: names.flatMap((name) => unitsNamed(name, day)) };
}

/** The one body that somebody wrote down, if its unit is clear. */
export function bodyWritten(written: string, on: string): Body | undefined {
  const read = readBody(written, on);
  const [unit, second] = read?.units ?? [];
  return read === undefined || unit === undefined || second !== undefined
    ? undefined
    : { kind: read.kind, unit };
}

function unitsNamed(name: string, on: string): readonly Unit[] {
  const answer = resolveUnit(name, { on });
  switch (answer.status) {
    case "found":
      return [answer.unit];
    case "ambiguous":
      return answer.candidates;
    case "other-day":
      return answer.units.map(({ unit }) => unit);
    case "unknown":
      return [];
  }
}

function named(kind: UnitKind, rest: string): string {
  const word = unitWords[kind] ?? "";
  return rest.toLocaleLowerCase("vi").startsWith(`${word} `) ? rest : `${word} ${rest}`;
}

/** Longest first, so that a chair is not read as a committee. */
function beginnings(): readonly Beginning[] {
  const { bodies } = inheritanceData();
  const of = (kind: BodyKind): readonly Beginning[] =>
    bodies
      .filter((body) => body.kind === kind)
      .flatMap(({ name, of: other, units = [] }) =>
        other === undefined
          ? [
              { words: lower(name.vi), kind },
              ...units.map(({ kinds, name: own }) => ({
                words: lower(own.vi),
                kind,
                unitKinds: kinds,
              })),
            ]
          : of(other).map((one) => ({ ...one, kind, words: `${lower(name.vi)} ${one.words}` })),
      );
  return bodies.flatMap(({ kind }) => of(kind)).sort((a, b) => b.words.length - a.words.length);
}

const lower = (text: string): string => text.toLocaleLowerCase("vi");

const spelled = (written: string): string =>
  spelledOut(
    written
      .normalize("NFC")
      .trim()
      .replace(/\s+/gu, " ")
      .replace(/uỷ/gu, "ủy")
      .replace(/Uỷ/gu, "Ủy"),
  );
