import { decide } from "../../decide/decide";
import type { Obligation } from "../../decide/decision";
import { statusWords } from "../../explain/status-words";
import { MisuseError } from "../../finding/misuse-error";
import { dayIn } from "../../language/day-text";
import { addDays } from "../../time/iso-date";
import { type CaseOptions, openCases } from "../cases";
import { exitCode } from "../exit-code";
import { dueOf } from "../next-step";
import { printFindings } from "../print-findings";
import { table } from "../table";
import { say } from "../words";
import { writeOut } from "../write";

export interface DueOptions extends CaseOptions {
  readonly within?: string;
  readonly format: "table" | "json";
}

const pending = new Set<Obligation["status"]>(["overdue", "open", "unknown"]);

/** `tiepdan due`: the duties of many cases that are late or running, by day. */
export async function due(files: readonly string[], options: DueOptions): Promise<number> {
  const { rulebook, asOf, lawAt, cases, findings } = await openCases(files, options);
  const last = options.within === undefined ? undefined : addDays(asOf, daysOf(options.within));
  const decided = await Promise.all(
    cases.map(async ({ file, agency }) => {
      const given = {
        asOf,
        lang: options.lang,
        ...(lawAt === undefined ? {} : { lawAt }),
        ...(agency === undefined ? {} : { agency }),
      };
      const decision = await decide(rulebook, file, given);
      return decision.obligations.map((obligation) => ({
        case: file.id,
        obligation,
        due: dueOf(obligation),
      }));
    }),
  );
  const rows = decided
    .flat()
    .filter(
      ({ obligation, due: day }) =>
        pending.has(obligation.status) && day !== undefined && (last === undefined || day <= last),
    )
    .sort((a, b) => String(a.due).localeCompare(String(b.due)) || a.case.localeCompare(b.case));
  if (options.format === "json") {
    writeOut(
      JSON.stringify(
        rows.map(({ obligation, ...row }) => ({
          ...row,
          rule: obligation.rule,
          act: obligation.act,
          status: obligation.status,
          bearer: obligation.bearer,
        })),
        null,
        2,
      ),
    );
  } else {
    const { lang } = options;
    const head =
      lang === "vi"
        ? ["Hạn", "Hồ sơ", "Việc phải làm", "Người phụ trách", "Tình trạng"]
        : ["Due", "Case", "Duty", "Responsible", "Status"];
    const lines = rows.map((row) => [
      dayIn(row.due, lang),
      row.case,
      row.obligation.duty[lang],
      row.obligation.bearer.holder?.name ??
        say(row.obligation.bearer.short ?? row.obligation.bearer.name, lang),
      statusWords[row.obligation.status][lang],
    ]);
    writeOut(await table(head, lines, [11, 13, 27, 17, 12]));
  }
  await printFindings(findings, options.lang);
  return findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}

function daysOf(text: string): number {
  if (!/^\d{1,5}$/u.test(text))
    throw new MisuseError("bad-days", `\`--within ${text}\` is not a number of days: write 7.`);
  return Number(text);
}
