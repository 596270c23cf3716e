import { decide } from "../../decide/decide";
import { byText } from "../../finding/by-text";
import { MisuseError } from "../../finding/misuse-error";
import { dayIn } from "../../language/day-text";
import { addDays } from "../../time/iso-date";
import { type CaseOptions, type OpenedCases, openCases } from "../cases";
import { type DueRow, obligationRows, recordRows } from "../due-rows";
import { exitCode } from "../exit-code";
import { printFindings } from "../print-findings";
import { decideOpened } from "../record";
import { table } from "../table";
import { say } from "../words";
import { writeOut } from "../write";

export interface DueOptions extends CaseOptions {
  readonly within?: string;
  readonly format: "table" | "json";
  readonly ics?: boolean;
}

/** `tiepdan due`: the duties of many cases, offices and dialogues that are late or running, and the sessions ahead, by day. */
export async function due(files: readonly string[], options: DueOptions): Promise<number> {
  const opened = await openCases(files, options);
  const { rulebook, asOf, findings } = opened;
  const { lang } = options;
  const last = options.within === undefined ? undefined : addDays(asOf, daysOf(options.within));
  const rows = (await rowsOf(opened, options))
    .filter((row) => last === undefined || row.due <= last)
    .sort((a, b) => byText(a.due, b.due) || byText(a.case, b.case));
  if (options.ics === true) {
    const { dueCalendar } = await import("../due-calendar");
    writeOut(await dueCalendar(rows, { asOf, lang, law: rulebook.law }));
  } else if (options.format === "json") {
    writeOut(
      JSON.stringify(
        rows.map((row) => ({
          case: row.case,
          ...(row.matter === undefined ? {} : { matter: row.matter }),
          due: row.due,
          rule: row.rule,
          act: row.act,
          status: row.status,
          bearer: row.bearer,
        })),
        null,
        2,
      ),
    );
  } else {
    const head =
      lang === "vi"
        ? ["Hạn", "Hồ sơ", "Việc phải làm", "Người phụ trách", "Tình trạng"]
        : ["Due", "Case", "Duty", "Responsible", "Status"];
    const lines = rows.map((row) => [
      dayIn(row.due, lang),
      row.case,
      row.duty[lang],
      row.bearer.holder?.name ?? say(row.bearer.short ?? row.bearer.name, lang),
      row.standing[lang],
    ]);
    writeOut(await table(head, lines, [11, 13, 27, 17, 12]));
  }
  await printFindings(findings, lang);
  return findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}

async function rowsOf(
  { rulebook, asOf, lawAt, cases, records }: OpenedCases,
  { lang }: DueOptions,
): Promise<readonly DueRow[]> {
  const settings = { asOf, lang, ...(lawAt === undefined ? {} : { lawAt }) };
  const ofCases = cases.map(async ({ file, agency }) => {
    const given = { ...settings, ...(agency === undefined ? {} : { agency }) };
    const { obligations } = await decide(rulebook, file, given);
    return obligationRows(file.id, obligations);
  });
  const ofRecords = records.map(async (record) =>
    recordRows(record.data, await decideOpened(rulebook, record, settings), rulebook.calendar),
  );
  return (await Promise.all([...ofCases, ...ofRecords])).flat();
}

function daysOf(text: string): number {
  if (!/^\d{1,5}$/u.test(text))
    throw new MisuseError("bad-days", `\`--within ${text}\` is not a number of days: write 7.`);
  return Number(text);
}
