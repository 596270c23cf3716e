import { valueNames } from "../../case/value-names";
import { decide } from "../../decide/decide";
import type { Decision } from "../../decide/decision";
import type { RecordDecision } from "../../decide/record-decision";
import { countOf, dutiesOf } from "../../explain/record-summary";
import { statusWords } from "../../explain/status-words";
import type { Lang } from "../../finding/finding";
import { dayIn } from "../../language/day-text";
import { type CaseOptions, openCases } from "../cases";
import { exitCode } from "../exit-code";
import { dueOf, nextStep } from "../next-step";
import { printFindings } from "../print-findings";
import { decideOpened } from "../record";
import { table } from "../table";
import { say } from "../words";
import { writeOut } from "../write";

export interface DecideOptions extends CaseOptions {
  readonly format: "table" | "json" | "ndjson";
}

/** `tiepdan decide`: what the rules say of each case and of each record of an office or a dialogue, as tables or as JSON. */
export async function decideCases(
  files: readonly string[],
  options: DecideOptions,
): Promise<number> {
  const { rulebook, asOf, lawAt, cases, records, findings } = await openCases(files, options);
  const settings = { asOf, lang: options.lang, ...(lawAt === undefined ? {} : { lawAt }) };
  const decisions = await Promise.all(
    cases.map(({ file, agency }) =>
      decide(rulebook, file, {
        ...settings,
        ...(agency === undefined ? {} : { agency }),
      }),
    ),
  );
  const ofRecords = await Promise.all(
    records.map((record) => decideOpened(rulebook, record, settings)),
  );
  const all = [...decisions, ...ofRecords];
  if (options.format === "json") {
    writeOut(JSON.stringify(all.length === 1 ? all[0] : all, null, 2));
  } else if (options.format === "ndjson") {
    for (const decision of all) writeOut(JSON.stringify(decision));
  } else {
    if (cases.length > 0 || records.length === 0) writeOut(await tableOf(decisions, options.lang));
    for (const decision of ofRecords) writeOut(await recordTable(decision, options.lang));
  }
  await printFindings(findings, options.lang);
  return findings.some(({ severity }) => severity === "error") ? exitCode.findings : exitCode.clean;
}

async function tableOf(decisions: readonly Decision[], lang: Lang): Promise<string> {
  const head =
    lang === "vi"
      ? [
          "Hồ sơ",
          "Loại",
          "Cơ quan có thẩm quyền",
          "Người phụ trách",
          "Việc tiếp theo",
          "Hạn",
          "Tình trạng",
        ]
      : ["Case", "Kind", "Competent body", "Responsible", "Next step", "Due", "Status"];
  const rows = decisions.map((decision) => rowOf(decision, lang));
  return table(head, rows, [11, 8, 14, 13, 14, 11, 9]);
}

/** What was owed in a record and how often it was done, duty by duty. */
async function recordTable(decision: RecordDecision, lang: Lang): Promise<string> {
  const { record } = decision;
  const head =
    lang === "vi"
      ? [
          "Việc phải làm",
          "Số lần",
          "Đạt",
          "Muộn",
          "Thiếu, quá hạn",
          "Nguy cơ",
          "Chưa ghi",
          "Còn hạn",
        ]
      : ["Duty", "Times", "Met", "Late", "Short, overdue", "At risk", "Not on record", "Time left"];
  const rows = dutiesOf(decision).map((duty) =>
    [
      duty.duty[lang],
      duty.parts.length,
      countOf(duty, "done"),
      countOf(duty, "late"),
      countOf(duty, "missing", "overdue"),
      countOf(duty, "at-risk"),
      countOf(duty, "not-on-record"),
      countOf(duty, "open", "not-yet", "unknown"),
    ].map(String),
  );
  const name = `${record.id} (${record.unit})`;
  return `${name}\n${await table(head, rows, [31, 6, 6, 6, 8, 8, 7, 8])}`;
}

function rowOf(decision: Decision, lang: Lang): readonly string[] {
  const { competent } = decision;
  const step = nextStep(decision);
  const bearer = step?.bearer;
  const body =
    competent.answer === "yes"
      ? [say(competent.short ?? competent.name, lang), competent.unit].filter(Boolean).join(", ")
      : say(undefined, lang);
  const { kind } = decision.case;
  const common = [
    decision.case.id,
    say(kind === undefined ? undefined : valueNames[kind], lang),
    body,
  ];
  if (step === undefined) return [...common, "", withoutStep(decision, lang), "", ""];
  return [
    ...common,
    bearer?.holder?.name ?? say(bearer?.short ?? bearer?.name, lang),
    headOf(step.duty[lang]),
    dayIn(dueOf(step), lang),
    statusWords[step.status][lang],
  ];
}

/** What is left to do where no duty waits: send it to the right body, ask what is missing, or nothing. */
function withoutStep({ competent, admission, missing, obligations }: Decision, lang: Lang): string {
  if (competent.isOurs === "no") {
    return lang === "vi"
      ? "không thuộc thẩm quyền: hướng dẫn gửi đúng nơi"
      : "not ours: guide to the competent body";
  }
  if (obligations.length > 0) return lang === "vi" ? "không còn việc" : "nothing left";
  if (competent.isOurs === "unknown" || admission.answer === "unknown") {
    return lang === "vi"
      ? `phải hỏi thêm ${missing.length} điều`
      : `${missing.length} facts to ask for`;
  }
  return lang === "vi" ? "không còn việc" : "nothing left";
}

/** A duty up to its first semicolon: a table has no room for the rest. */
function headOf(duty: string): string {
  return duty.split(/[;:]/u)[0] ?? duty;
}
