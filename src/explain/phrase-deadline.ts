import type { Lang } from "../finding/finding";
import { dayIn } from "../language/day-text";
import { wrapText } from "../language/wrap-text";
import type { Deadline } from "../time/deadline";

const words = {
  vi: {
    due: "Hạn cuối",
    nominal: "Hạn tính theo số ngày",
    safe: "Ngày an toàn",
    latest: "Muộn nhất theo mọi văn bản",
    provisional: "TẠM TÍNH",
    steps: "Cách tính",
  },
  en: {
    due: "Due",
    nominal: "By the count alone",
    safe: "Safe day",
    latest: "Latest under any text",
    provisional: "PROVISIONAL",
    steps: "How it is counted",
  },
} as const;

const width = 80;

/** What a provision id is printed as. */
export type Cite = (id: string) => string;

/** A deadline with its ledger for a terminal of 80 columns, each line after `indent`. */
export function phraseDeadline(
  deadline: Deadline,
  lang: Lang,
  { indent = "", cite = (id) => id }: { readonly indent?: string; readonly cite?: Cite } = {},
): string {
  const word = words[lang];
  const { due, nominal, safe, latest, endsAt } = deadline;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [word.due, endsAt ?? due],
    [word.nominal, nominal === due ? undefined : nominal],
    [word.safe, safe === due ? undefined : safe],
    [word.latest, latest === due ? undefined : latest],
  ];
  const head = rows.flatMap(([label, day]) =>
    day === undefined ? [] : [`${indent}${label}: ${day.includes("T") ? day : dayIn(day, lang)}`],
  );
  const doubt =
    deadline.provisional === undefined
      ? []
      : wrapText(`${word.provisional}: ${deadline.provisional.reason[lang]}`, width, indent);
  return [
    ...head,
    ...doubt,
    "",
    `${indent}${word.steps}:`,
    ...steps(deadline, lang, { indent, cite }),
  ].join("\n");
}

function steps(
  deadline: Deadline,
  lang: Lang,
  { indent, cite }: { readonly indent: string; readonly cite: Cite },
): readonly string[] {
  return deadline.steps.flatMap((step) => {
    const source = step.cite === undefined ? "" : ` [${cite(step.cite)}]`;
    const [first = "", ...others] = wrapText(
      `${step.why[lang]}${source}`,
      width,
      `${indent}            `,
    );
    return [`${indent}${dayIn(step.day, lang)}  ${first.trimStart()}`, ...others];
  });
}
