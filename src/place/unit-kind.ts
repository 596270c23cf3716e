import type { UnitKind, UnitLevel } from "./unit";

interface KindWord {
  readonly word: string;
  readonly level: UnitLevel;
  readonly kind: UnitKind;
}

/** The words that official names begin with; `Thành phố` is a province or a district, as its level says. */
const kindWords: readonly KindWord[] = [
  { word: "Tỉnh", level: "province", kind: "province" },
  { word: "Thành phố", level: "province", kind: "central-city" },
  { word: "Thành phố", level: "district", kind: "provincial-city" },
  { word: "Quận", level: "district", kind: "urban-district" },
  { word: "Huyện", level: "district", kind: "rural-district" },
  { word: "Thị xã", level: "district", kind: "town" },
  { word: "Phường", level: "commune", kind: "ward" },
  { word: "Xã", level: "commune", kind: "commune" },
  { word: "Thị trấn", level: "commune", kind: "township" },
  { word: "Đặc khu", level: "commune", kind: "special-zone" },
];

/** Splits an official name: `Xã Tân Biên` at commune level is a commune named `Tân Biên`; undefined when it begins otherwise. */
export function splitOfficialName(
  officialName: string,
  level: UnitLevel,
): { readonly kind: UnitKind; readonly name: string } | undefined {
  const found = kindWords.find(
    ({ word, level: of }) => of === level && officialName.startsWith(`${word} `),
  );
  return found === undefined
    ? undefined
    : { kind: found.kind, name: officialName.slice(found.word.length + 1) };
}

/** How people write the words before a name, longest first; short forms need a full stop, a space or a number behind them. */
const writtenPrefixes: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [/^(?:thành phố\s+|t\.\s?p\.?\s*|tp(?:\.\s*|\s+))/u, ["central-city", "provincial-city"]],
  [/^(?:thị xã\s+|t\.\s?x\.?\s*|tx(?:\.\s*|\s+))/u, ["town"]],
  [/^(?:thị trấn\s+|t\.\s?t\.?\s*|tt(?:\.\s*|\s+))/u, ["township"]],
  [/^(?:đặc khu\s+|đk(?:\.\s*|\s+))/u, ["special-zone"]],
  [/^(?:tỉnh\s+|t\.\s*)/u, ["province"]],
  [/^(?:phường\s+|p\.\s*|p\s?(?=\d))/u, ["ward"]],
  [/^(?:quận\s+|q\.\s*|q\s?(?=\d))/u, ["urban-district"]],
  [/^(?:huyện\s+|h\.\s*)/u, ["rural-district"]],
  [/^(?:xã\s+|x\.\s*)/u, ["commune"]],
];

/** Takes the word for the kind off a name in lower case; no `kinds` when it has none: `tx. dĩ an` is a town named `dĩ an`. */
export function splitWrittenName(written: string): {
  readonly kinds?: readonly UnitKind[];
  readonly name: string;
} {
  for (const [pattern, kinds] of writtenPrefixes) {
    const prefix = pattern.exec(written)?.[0];
    if (prefix !== undefined && prefix.length < written.length) {
      return { kinds, name: written.slice(prefix.length) };
    }
  }
  return { name: written };
}
