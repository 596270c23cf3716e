import { byText } from "../finding/by-text";
import { unversioned } from "./citation";
import { gapBetween, type Span, spansOverlap, spanWithin } from "./in-force";
import type { Instrument } from "./instrument";
import { type LawProblem, lawError, type Placed, type PlacedLaw } from "./law-problem";
import type { Provision } from "./provision";
import { wordingsAround } from "./wordings";

/** Days of force that contradict each other: backward spans, provisions outside their instrument's life, wordings that gap or overlap. */
export function spanProblems(law: PlacedLaw): readonly LawProblem[] {
  const instruments = new Map(law.instruments.map(({ entry }) => [entry.id, entry]));
  const provisions = law.provisions.map(({ entry }) => entry);
  return [
    ...[...law.instruments, ...law.provisions].flatMap(backwardSpan),
    ...law.provisions.flatMap((placed) => {
      const instrument = instruments.get(placed.entry.instrument);
      if (instrument === undefined) return [];
      return [...outsideLife(placed, instrument), ...endsEarly(placed, instrument, provisions)];
    }),
    ...betweenVersions(law.provisions),
  ];
}

function backwardSpan(placed: Placed<{ readonly inForce: Span }>): readonly LawProblem[] {
  const { from, to } = placed.entry.inForce;
  if (from === undefined || to === undefined || from <= to) return [];
  return [
    lawError("law-backward-span", placed, ["inForce", "to"], {
      value: to,
      vi: `ngày cuối đứng trước ngày đầu ${from}; hãy sửa một trong hai`,
      en: `the last day comes before the first, ${from}; correct one of them`,
    }),
  ];
}

function outsideLife(placed: Placed<Provision>, instrument: Instrument): readonly LawProblem[] {
  if (spanWithin(placed.entry.inForce, instrument.inForce)) return [];
  return [
    lawError("law-outside-instrument", placed, ["inForce"], {
      value: placed.entry.id,
      vi: `có ngày hiệu lực ngoài thời gian của ${instrument.id} (${written(instrument.inForce)}); hãy sửa ngày`,
      en: `is in force outside the life of ${instrument.id} (${written(instrument.inForce)}); correct the days`,
    }),
  ];
}

/** A wording that ends while its instrument lives on must be followed the next day, or say what ended it. */
function endsEarly(
  placed: Placed<Provision>,
  instrument: Instrument,
  all: readonly Provision[],
): readonly LawProblem[] {
  const { entry } = placed;
  const { to } = entry.inForce;
  if (to === undefined || to === instrument.inForce.to || entry.repealedBy !== undefined) return [];
  const goesOn = wordingsAround(entry, all).some(
    ({ inForce }) =>
      inForce.from !== undefined &&
      gapBetween(entry.inForce, inForce) === undefined &&
      (inForce.to === undefined || inForce.to > to),
  );
  if (goesOn) return [];
  return [
    lawError("law-version-gap", placed, ["inForce", "to"], {
      value: entry.id,
      vi: `hết hiệu lực ngày ${to} mà hôm sau không có lời nào thay; hãy thêm lời sau hoặc ghi \`repealedBy\``,
      en: `ends on ${to} and nothing takes its place the next day; add the next wording or give \`repealedBy\``,
    }),
  ];
}

function betweenVersions(all: readonly Placed<Provision>[]): readonly LawProblem[] {
  const inOrder = [...all].sort((one, other) =>
    byText(one.entry.inForce.from ?? "", other.entry.inForce.from ?? ""),
  );
  const latest = new Map<string, Provision>();
  return inOrder.flatMap((placed) => {
    const place = unversioned(placed.entry.id);
    const before = latest.get(place);
    latest.set(place, placed.entry);
    if (before === undefined || before.id === placed.entry.id) return [];
    return [...overlap(before, placed), ...gap(before, placed)];
  });
}

function overlap(before: Provision, placed: Placed<Provision>): readonly LawProblem[] {
  if (!spansOverlap(before.inForce, placed.entry.inForce)) return [];
  return [
    lawError("law-version-overlap", placed, ["inForce", "from"], {
      value: placed.entry.id,
      vi: `có ngày trùng với ${before.id} (${written(before.inForce)}); hãy sửa ngày của một lời`,
      en: `shares days with ${before.id} (${written(before.inForce)}); correct the days of one`,
    }),
  ];
}

function gap(before: Provision, placed: Placed<Provision>): readonly LawProblem[] {
  const missing = gapBetween(before.inForce, placed.entry.inForce);
  if (missing === undefined) return [];
  return [
    lawError("law-version-gap", placed, ["inForce", "from"], {
      value: placed.entry.id,
      vi: `giữa ${before.id} và lời này trống các ngày ${written(missing)}; hãy sửa ngày`,
      en: `between ${before.id} and this wording the days ${written(missing)} have none; correct the days`,
    }),
  ];
}

const written = ({ from, to }: Span): string => `${from ?? "…"} – ${to ?? "…"}`;
