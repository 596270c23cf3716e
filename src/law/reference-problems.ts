import { parseCitation } from "./citation";
import { type LawProblem, lawError, type Placed, type PlacedLaw } from "./law-problem";

/** Ids given twice or not written as ids, and instruments that are named but not there. */
export function referenceProblems(law: PlacedLaw): readonly LawProblem[] {
  const instruments = new Set(law.instruments.map(({ entry }) => entry.id));
  return [
    ...repeatedIds(law.instruments),
    ...repeatedIds(law.provisions),
    ...law.instruments.flatMap((placed) => [
      ...unknownInstruments(placed, ["amendedBy"], placed.entry.amendedBy, instruments),
      ...unknownInstruments(placed, ["repealedBy"], placed.entry.repealedBy, instruments),
    ]),
    ...law.provisions.flatMap((placed) => [
      ...badId(placed),
      ...(instruments.has(placed.entry.instrument)
        ? []
        : [unknownInstrument(placed, ["instrument"], placed.entry.instrument)]),
      ...unknownInstruments(placed, ["repealedBy"], placed.entry.repealedBy, instruments),
      ...unknownInstruments(placed, ["amendment", "by"], placed.entry.amendment?.by, instruments),
    ]),
  ];
}

function repeatedIds(all: readonly Placed<{ readonly id: string }>[]): readonly LawProblem[] {
  const seen = new Set<string>();
  return all.flatMap((placed) => {
    const { id } = placed.entry;
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      lawError("law-duplicate-id", placed, ["id"], {
        value: id,
        vi: "id này đã có ở trên; hãy bỏ một hoặc đổi năm sau dấu @",
        en: "this id is already given; remove one or change the year after @",
      }),
    ];
  });
}

function badId(
  placed: Placed<{ readonly id: string; readonly inForce: { readonly from?: string } }>,
): readonly LawProblem[] {
  const { id, inForce } = placed.entry;
  const citation = parseCitation(id);
  if (citation === undefined) {
    return [
      lawError("law-malformed-id", placed, ["id"], {
        value: id,
        vi: "id phải có dạng VĂN-BẢN/d27/k1/pa@2026; hãy viết lại",
        en: "an id is written INSTRUMENT/d27/k1/pa@2026; rewrite it",
      }),
    ];
  }
  const year = inForce.from?.slice(0, 4);
  if (citation.version === undefined || year === undefined || year === String(citation.version)) {
    return [];
  }
  return [
    lawError("law-version-year", placed, ["id"], {
      value: id,
      vi: `lời này có hiệu lực từ ${inForce.from ?? ""}; năm sau dấu @ phải là ${year}`,
      en: `this wording is in force from ${inForce.from ?? ""}; the year after @ must be ${year}`,
    }),
  ];
}

function unknownInstruments(
  placed: Placed<unknown>,
  key: readonly string[],
  ids: readonly string[] | undefined,
  known: ReadonlySet<string>,
): readonly LawProblem[] {
  return (ids ?? []).flatMap((id, position) =>
    known.has(id) ? [] : [unknownInstrument(placed, [...key, position], id)],
  );
}

function unknownInstrument(
  placed: Placed<unknown>,
  key: readonly (string | number)[],
  id: string,
): LawProblem {
  return lawError("law-unknown-instrument", placed, key, {
    value: id,
    vi: "không có văn bản nào mang id này; hãy thêm vào `instruments` hoặc sửa id",
    en: "no instrument has this id; add it to `instruments` or correct it",
  });
}
