import type { Lang } from "../finding/finding";
import {
  type PetitionKind,
  type PetitionMeasure,
  petitionFigures,
  petitionKinds,
  petitionMeasures,
} from "./petition-measures";
import type { Summary } from "./summary";

const columns = [...petitionKinds, "all"] as const;

const heads: Readonly<Record<Lang, Readonly<Record<PetitionKind | "all", string>>>> = {
  vi: {
    complaint: "KN",
    denunciation: "TC",
    recommendation: "KNg",
    feedback: "PA",
    kindUnknown: "?",
    all: "Cộng",
  },
  en: {
    complaint: "Compl.",
    denunciation: "Denunc.",
    recommendation: "Recomm.",
    feedback: "Feedb.",
    kindUnknown: "?",
    all: "Total",
  },
};

const labelWidth = 32;
const cellWidth = 8;

/** The table of petitions, a line for each figure; what is not known and does not occur has no line. */
export function petitionLines(petitions: Summary["petitions"], lang: Lang): readonly string[] {
  const legend =
    lang === "vi"
      ? "  KN khiếu nại, TC tố cáo, KNg kiến nghị, PA phản ánh, ? chưa rõ loại"
      : "  ? kind not known";
  return [
    legend,
    rowOf(
      "",
      columns.map((kind) => heads[lang][kind]),
    ),
    ...petitionMeasures
      .filter((measure) => !isIdle(petitions, measure))
      .map((measure) => {
        const { label, level } = petitionFigures[measure];
        return rowOf(
          `${"  ".repeat(level)}${label[lang]}`,
          columns.map((kind) => String(petitions[kind][measure].count)),
        );
      }),
  ];
}

function isIdle(petitions: Summary["petitions"], measure: PetitionMeasure): boolean {
  return measure.endsWith("Unknown") && petitions.all[measure].count === 0;
}

function rowOf(label: string, cells: readonly string[]): string {
  return `${label.padEnd(labelWidth)}${cells.map((cell) => cell.padStart(cellWidth)).join("")}`;
}
