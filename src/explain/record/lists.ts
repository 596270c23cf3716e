import { valueNames } from "../../case/value-names";
import type { RecordDecision } from "../../decide/record-decision";
import type { Finding } from "../../finding/finding";
import { countOf, type DutySummary, dutiesOf } from "../record-summary";
import type { Entry } from "./entries";
import { byMonth } from "./month-groups";
import { entry, groundOf, type Part, type Style } from "./style";
import { subjectTitles } from "./subject-titles";

/** Shortcomings month by month, numbered through, each with its ground. */
export function shortcomings(entries: readonly Entry[], style: Style): Part {
  const found = entries.filter(({ kind }) => kind === "shortcoming");
  const { lang, says } = style;
  let number = 0;
  const lines = byMonth(found).flatMap(({ title, entries: ofMonth }) => [
    title[lang],
    ...ofMonth.flatMap((one) => {
      number += 1;
      return entry(`${String(number).padStart(4)}. `, ...told(one, style));
    }),
  ]);
  return { title: `${says("THIẾU SÓT", "SHORTCOMINGS")} (${found.length})`, lines };
}

/** What is wrong with the record itself. */
export function faultsOf(faults: readonly Finding[], { says }: Style): Part {
  return {
    title: says("CẦN SỬA TRONG HỒ SƠ trước khi dùng kết quả", "TO BE MENDED IN THE RECORD first"),
    lines: faults.flatMap(({ message, fix, at }) =>
      entry(
        "  - ",
        `${at === undefined ? "" : `${says("dòng", "line")} ${at.line}: `}${message}.`,
        ...(fix === undefined ? [] : [`→ ${fix}.`]),
      ),
    ),
  };
}

/** What is still to be done, in the order of its days. */
export function pending(entries: readonly Entry[], decision: RecordDecision, style: Style): Part {
  const found = byMonth(entries.filter(({ kind }) => kind === "pending")).flatMap(
    ({ entries: ofMonth }) => ofMonth,
  );
  const { lang, says } = style;
  const later = dutiesOf(decision).flatMap(({ duty, parts }) => {
    const ahead = parts.filter(
      ({ matter, quota, standing }) =>
        quota !== undefined && standing === "open" && (matter.day ?? "") > decision.asOf,
    );
    return ahead.length === 0
      ? []
      : entry(
          "  - ",
          `${duty[lang]}: ${says(`còn ${ahead.length} kỳ sau ngày xem xét`, `${ahead.length} more times after the day looked at`)}.`,
        );
  });
  return {
    title: says("CÒN PHẢI LÀM", "STILL TO BE DONE"),
    lines: [...found.flatMap((one) => entry("  - ", ...told(one, style))), ...later],
  };
}

/** What is no shortcoming, and should be known. */
export function notes(entries: readonly Entry[], style: Style): Part {
  const found = entries.filter(({ kind }) => kind === "note");
  return {
    title: style.says("LƯU Ý", "TO BE NOTED"),
    lines: found.flatMap((one) => entry("  - ", ...told(one, style))),
  };
}

function told({ paragraphs, cites }: Entry, style: Style): readonly string[] {
  return cites.length === 0 ? paragraphs : [...paragraphs, groundOf(cites, style)];
}

/** Duty by duty how often it was done in time, by what it is about. */
export function doneRight(decision: RecordDecision, style: Style): Part {
  const { lang, says } = style;
  const right = dutiesOf(decision).filter((duty) => countOf(duty, "done") > 0);
  const subjects = [...new Set(right.map(subjectOf))];
  return {
    title: says("ĐÃ LÀM ĐÚNG", "DONE AS IT SHOULD BE"),
    lines: subjects.flatMap((subject) => [
      subjectTitles[subject][lang],
      ...right
        .filter((duty) => subjectOf(duty) === subject)
        .flatMap((duty) => doneEntry(duty, style)),
    ]),
  };
}

function subjectOf({ parts }: DutySummary) {
  return parts[0]?.matter.about ?? "petition";
}

function doneEntry(duty: DutySummary, style: Style): readonly string[] {
  const { lang, says } = style;
  const done = countOf(duty, "done");
  const judged = duty.parts.length - countOf(duty, "not-yet", "unknown");
  const times =
    done === judged
      ? says(`${done} lần`, `${done} times`)
      : says(`${done}/${judged} lần`, `${done} of ${judged} times`);
  return entry(
    "  - ",
    `${times}: ${duty.duty[lang]}.`,
    `${groundOf(duty.cites, style)} [${duty.rule}]`,
  );
}

/** What the record leaves open: duties that nobody can judge, facts to ask for, stretches that lie in it only in part. */
export function notTold(decision: RecordDecision, style: Style): Part {
  const { lang, says } = style;
  const open = dutiesOf(decision).flatMap((duty) => {
    const count = countOf(duty, "unknown");
    return count === 0
      ? []
      : entry(
          "  - ",
          `${duty.duty[lang]}: ${says(`không rõ ${count} lần`, `${count} times not known`)}.`,
        );
  });
  const all = decision.matters.flatMap(({ missing }) => missing);
  const asked = [...new Map(all.map((one) => [one.fact, one])).values()].flatMap(
    ({ fact, question, path }) => {
      const count = all.filter((one) => one.fact === fact).length;
      const often = count === 1 ? "" : says(` (${count} mục)`, ` (${count} entries)`);
      return entry("  - ", `${question[lang]}${often} → \`${path ?? fact}\``);
    },
  );
  const partial = (decision.unjudged ?? []).flatMap(({ label, duty }) =>
    entry(
      "  - ",
      `${label[lang]} ${says("chỉ nằm một phần trong hồ sơ, nên không xét", "lies in the record only in part and is not judged")}: ${duty[lang]}.`,
    ),
  );
  return {
    title: says("HỒ SƠ KHÔNG CHO BIẾT", "WHAT THE RECORD DOES NOT TELL"),
    lines: [...open, ...asked, ...partial],
  };
}

/** The readings that the page rests on where the texts leave something open. */
export function assumed({ matters }: RecordDecision, { lang, says }: Style): Part {
  const all = matters.flatMap(({ assumptions }) => assumptions);
  return {
    title: says(
      "CÁCH HIỂU ĐÃ DÙNG khi văn bản chưa rõ",
      "READINGS USED where the texts leave it open",
    ),
    lines: [...new Map(all.map((one) => [one.id, one])).values()].flatMap(({ id, text }) =>
      entry("  - ", `${text[lang]} [${id}]`),
    ),
  };
}

/** The office by the name that people use. */
export function roleWord(role: string | undefined, { lang }: Style): string {
  return role === undefined ? "" : (valueNames[role]?.[lang] ?? role);
}
