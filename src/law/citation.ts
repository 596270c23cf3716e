import type { Lang, Text } from "../finding/finding";
import type { Amendment } from "./provision";

/** The parts of an id such as `LKN-2011/d11a/k1/pa@2026`; `part` is what is not an article, such as `units` or `ch5`. */
export interface Citation {
  readonly instrument: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  readonly part?: string;
  readonly version?: number;
}

const articlePath = /^d(\d+[a-zđ]?)(?:\/k(\d+[a-zđ]?)(?:\/p([a-zđ]))?)?$/u;
const idShape = /^([A-Za-z0-9-]+)\/([A-Za-z0-9đ][A-Za-z0-9đ/.-]*)(?:@(\d{4}))?$/u;

/**
 * The parts of a provision's id, or undefined when it is not one:
 * `LKN-2011/d11a/k1/pa@2026` is instrument LKN-2011, article 11a, clause 1, point a, version 2026.
 */
export function parseCitation(id: string): Citation | undefined {
  const [, instrument, path, version] = idShape.exec(id) ?? [];
  if (instrument === undefined || path === undefined) return undefined;
  const year = version === undefined ? {} : { version: Number(version) };
  const found = articlePath.exec(path);
  if (found === null) return { instrument, part: path, ...year };
  const [, article, clause, point] = found;
  return {
    instrument,
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
    ...year,
  };
}

/** The id without its version: `LKN-2011/d27@2026` and `LKN-2011/d27@2012` are two wordings of `LKN-2011/d27`. */
export function unversioned(id: string): string {
  return id.replace(/@\d{4}$/u, "");
}

/** The names that a citation is written with. */
export interface CitationNames {
  readonly instrument: Text;
  readonly amendment?: { readonly how: Amendment["how"]; readonly by: readonly Text[] };
}

/**
 * A citation as it is printed, smallest part first: `điểm a khoản 1 Điều 11a Luật Khiếu nại năm 2011 (được bổ sung bởi Luật số
 * 136/2025/QH15)`, in English `point a, clause 1, Article 11a, Law on Complaints 2011 (added by Law No. 136/2025/QH15)`.
 */
export function formatCitation(citation: Citation, names: CitationNames, lang: Lang): string {
  const { article, clause, point } = citation;
  const place =
    lang === "vi"
      ? [
          point === undefined ? "" : `điểm ${point}`,
          clause === undefined ? "" : `khoản ${clause}`,
          article === undefined ? "" : `Điều ${article}`,
          names.instrument.vi,
        ]
      : [
          point === undefined ? "" : `point ${point}`,
          clause === undefined ? "" : `clause ${clause}`,
          article === undefined ? "" : `Article ${article}`,
          names.instrument.en,
        ];
  const text = place.filter((words) => words !== "").join(lang === "vi" ? " " : ", ");
  if (names.amendment === undefined) return text;
  return `${text} (${amendmentWords(names.amendment.how, lang)} ${listed(
    names.amendment.by.map((name) => name[lang]),
    lang,
  )})`;
}

/** How a text is said to have got its wording: `được bổ sung bởi`, `được sửa đổi, bổ sung bởi`. */
export function amendmentWords(how: Amendment["how"], lang: Lang): string {
  if (lang === "en") return how === "added" ? "added by" : "amended by";
  return how === "added" ? "được bổ sung bởi" : "được sửa đổi, bổ sung bởi";
}

/** Names in a row, the last two joined by `và` or `and`. */
export function listed(names: readonly string[], lang: Lang): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${lang === "vi" ? "và" : "and"} ${names.at(-1) ?? ""}`;
}
