import { type Count, countOf } from "./count";
import type { PetitionLine } from "./petition-line";
import {
  type PetitionKind,
  type PetitionMeasure,
  partsOf,
  petitionKinds,
  petitionMeasures,
} from "./petition-measures";

export type PetitionFigures = Readonly<Record<PetitionMeasure, Count>>;

/** The figures of petitions, by kind and of all kinds together. */
export type PetitionTable = Readonly<Record<PetitionKind | "all", PetitionFigures>>;

/** Counts the lines of a period; a petition stands in one kind, and in one figure of each way of telling. */
export function petitionTable(lines: readonly PetitionLine[]): PetitionTable {
  const kinds = petitionKinds.map((kind) => [
    kind,
    figuresOf(lines.filter((line) => line.kind === kind)),
  ]);
  return { all: figuresOf(lines), ...Object.fromEntries(kinds) };
}

function figuresOf(lines: readonly PetitionLine[]): PetitionFigures {
  const idsOf = (measure: PetitionMeasure): readonly string[] => {
    const parts = partsOf(measure);
    return parts.length > 0
      ? parts.flatMap(idsOf)
      : lines.filter(({ measures }) => measures.includes(measure)).map(({ id }) => id);
  };
  return Object.fromEntries(
    petitionMeasures.map((measure) => [measure, countOf(idsOf(measure))]),
  ) as PetitionFigures;
}
