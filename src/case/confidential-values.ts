import type { Path } from "../finding/path-text";
import type { Petition } from "./case-schema";
import { isAboutDenouncers } from "./confidential-path";
import { homeAddress } from "./home-address";
import { holdsNumber, holdsRun, holdsWords, type SearchedText, searched } from "./word-match";

/** A value that only some may see, such as what tells who denounced, and how it is found in a text. */
export interface ConfidentialValue {
  readonly path: Path;
  readonly kind: "name" | "address" | "identity" | "contact" | "field";
  /** `possible` where the same words may well speak of something else. */
  readonly certainty: "certain" | "possible";
  readonly isIn: (text: SearchedText) => boolean;
}

/** Whom and what letters name anyway. */
export interface KnownNames {
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
}

interface Searched {
  readonly persons: readonly SearchedText[];
  readonly all: readonly SearchedText[];
}

interface Person {
  readonly name?: string;
  readonly address?: string;
  readonly identity?: { readonly number: string };
  readonly contact?: string;
}

/**
 * What of a case file would tell who denounced: names with and without the form of address, the house or hamlet, numbers of papers and
 * telephones (khoản 3 Điều 8, Điều 56 Luật Tố cáo). A name that is also that of a person or body letters name anyway is
 * looked for after `ông` or `bà` only.
 */
export function confidentialValues(
  file: Petition,
  { persons, bodies }: KnownNames,
): readonly ConfidentialValue[] {
  const names = persons.map((name) => searched(withoutTitle(name)));
  const known = { persons: names, all: [...names, ...bodies.map(searched)] };
  return personsBehind(file).flatMap(({ path, person }) => [
    ...nameValues(person, path, known),
    ...addressValues(person, path, known),
    ...numberValues(person, path),
  ]);
}

/** Those who denounced, wherever the file names them. */
function personsBehind(
  file: Petition,
): readonly { readonly path: Path; readonly person: Person }[] {
  const listed = (key: "denouncers" | "complainants") =>
    (file[key] ?? []).map((person, index) => ({ path: [key, index], person: present(person) }));
  if (!isAboutDenouncers(file)) return listed("denouncers");
  const { representative } = file;
  return [
    ...listed("denouncers"),
    ...listed("complainants"),
    ...(typeof representative === "object"
      ? [{ path: ["representative"], person: { name: representative.name } }]
      : []),
  ];
}

/** Without the keys that hold nothing. */
function present(person: object): Person {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined));
}

const titles = ["ông", "bà", "anh", "chị", "cô", "cụ"];
const title = new RegExp(`^\\s*(?:(?:${titles.join("|")})\\s+)+`, "iu");

/** A name without `ông`, `bà` and the like before it. */
export function withoutTitle(name: string): string {
  return name.normalize("NFC").replace(title, "").trim();
}

function nameValues({ name }: Person, path: Path, known: Searched): readonly ConfidentialValue[] {
  if (name === undefined) return [];
  const plain = withoutTitle(name);
  const wanted = searched(plain);
  const at = { path: [...path, "name"], kind: "name" } as const;
  const isNamed = (text: SearchedText) => holdsWords(text, wanted) || holdsRun(text, wanted);
  // Another of the same name, or an official who denounces: only a reader can tell of whom a letter speaks.
  const isNamesake = known.persons.some(
    (text) => text.words.length === wanted.words.length && holdsWords(text, wanted),
  );
  if (isNamesake) return [{ ...at, certainty: "possible", isIn: isNamed }];
  const isCommon = wanted.words.length < 2 || known.all.some((text) => holdsWords(text, wanted));
  if (!isCommon) return [{ ...at, certainty: "certain", isIn: isNamed }];
  const titled = titles.map((word) => searched(`${word} ${plain}`));
  const isIn = (text: SearchedText) => titled.some((words) => holdsWords(text, words));
  return [{ ...at, certainty: "certain", isIn }];
}

function addressValues(
  { address }: Person,
  path: Path,
  known: Searched,
): readonly ConfidentialValue[] {
  if (address === undefined) return [];
  const { whole, home, isHouse } = homeAddress(address);
  if (home === undefined || known.all.some((text) => holdsWords(text, home))) return [];
  const at = { path: [...path, "address"], kind: "address" } as const;
  const isWhole = (text: SearchedText) => holdsWords(text, whole);
  const isHome = (text: SearchedText) => holdsWords(text, home);
  return isHouse
    ? [{ ...at, certainty: "certain", isIn: isHome }]
    : [
        { ...at, certainty: "certain", isIn: isWhole },
        { ...at, certainty: "possible", isIn: (text) => isHome(text) && !isWhole(text) },
      ];
}

function numberValues({ identity, contact }: Person, path: Path): readonly ConfidentialValue[] {
  const certain = { certainty: "certain" } as const;
  const papers: readonly ConfidentialValue[] =
    identity === undefined
      ? []
      : [
          {
            ...certain,
            path: [...path, "identity", "number"],
            kind: "identity",
            isIn: (text) => holdsNumber(text, identity.number),
          },
        ];
  const at = { ...certain, path: [...path, "contact"], kind: "contact" } as const;
  const ways = contact === undefined ? [] : waysIn(contact);
  return [...papers, { ...at, isIn: (text) => ways.some((isIn) => isIn(text)) }];
}

/** Telephone numbers with or without the country's 84, addresses of mail; other words as a whole. */
function waysIn(contact: string): readonly ConfidentialValue["isIn"][] {
  const text = contact.normalize("NFKC");
  const mails = text.match(/[^\s,;:<>()]+@[^\s,;:<>()]+/gu) ?? [];
  const phones = text.match(/\+?\d[\d\s.()-]{6,}\d/gu) ?? [];
  if (mails.length + phones.length === 0) {
    const words = searched(text);
    return words.words.length < 3 ? [] : [(other) => holdsWords(other, words)];
  }
  return [
    ...mails.map((mail) => (other: SearchedText) => holdsWords(other, searched(mail))),
    ...phones.flatMap((phone) => {
      const local = phone.replace(/\D/gu, "").replace(/^(?:84|0)/u, "");
      return ["", "0", "84"].map(
        (start) => (other: SearchedText) => holdsNumber(other, `${start}${local}`),
      );
    }),
  ];
}
