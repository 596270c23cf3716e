import { sessionsAhead } from "../case/office-sessions";
import type { Obligation, Quota } from "../decide/decision";
import type { MatterDecision, RecordDecision } from "../decide/record-decision";
import { statusWords } from "../explain/status-words";
import { byText } from "../finding/by-text";
import type { Text } from "../finding/finding";
import type { Bearer } from "../people/bearer";
import type { IsoDate } from "../time/iso-date";
import { slashed } from "../time/period-label";
import type { Calendar } from "../time/working-calendar";
import { dueOf } from "./next-step";
import type { RecordData } from "./record";

/** Something that is late, runs or lies ahead on a day. */
export interface DueRow {
  readonly case: string;
  readonly due: string;
  readonly rule: string;
  readonly act: string;
  readonly status: string;
  readonly bearer: Bearer;
  readonly duty: Text;
  /** The status in words. */
  readonly standing: Text;
  readonly cites: readonly string[];
  /** Where in a record it belongs; absent in a case file. */
  readonly matter?: string;
}

const pending = new Set<Obligation["status"]>(["overdue", "open", "unknown"]);

/** The duties of a case, or of a matter of a record, that are late or running and have a day. */
export function obligationRows(
  id: string,
  obligations: readonly Obligation[],
  matter?: MatterDecision,
): readonly DueRow[] {
  return obligations.flatMap((obligation) => {
    const { rule, act, status, bearer, duty, cites } = obligation;
    const due = dueOf(obligation);
    if (due === undefined || !pending.has(status)) return [];
    return [
      {
        case: id,
        due,
        rule,
        act,
        status,
        bearer,
        duty: matter === undefined ? duty : within(matter.label, duty),
        standing: statusWords[status],
        cites,
        ...(matter === undefined ? {} : { matter: matter.id }),
      },
    ];
  });
}

/** What a record still owes: its duties, what is missing of a quota, and an office's sessions ahead. */
export function recordRows(
  record: RecordData,
  { asOf, matters }: RecordDecision,
  calendar: Calendar,
): readonly DueRow[] {
  return [
    ...matters.flatMap((matter) => [
      ...obligationRows(record.id, matter.obligations, matter),
      ...matter.quotas.flatMap((quota) => quotaRow(record.id, quota, matter)),
    ]),
    ...(record.record === "office"
      ? (sessionsAhead(record, calendar, asOf) ?? []).flatMap(({ planned, day }) =>
          sessionRow({ id: record.id, planned, day, matters }),
        )
      : []),
  ];
}

function quotaRow(id: string, quota: Quota, matter: MatterDecision): readonly DueRow[] {
  const { rule, act, status, bearer, duty, cites, least, done = 0, until } = quota;
  if (until === undefined || (status !== "open" && status !== "at-risk")) return [];
  const left = least - done;
  return [
    {
      case: id,
      due: until,
      rule,
      act,
      status,
      bearer,
      duty: within(matter.label, duty),
      standing:
        status === "at-risk"
          ? { vi: `còn thiếu ${left}, lịch không đủ`, en: `${left} to do, not all planned` }
          : { vi: `còn phải có ${left}`, en: `${left} to do` },
      cites,
      matter: matter.id,
    },
  ];
}

interface Ahead {
  readonly id: string;
  readonly planned: IsoDate;
  readonly day: IsoDate;
  readonly matters: readonly MatterDecision[];
}

/** A session stands on the ground of the days that its time asks for. */
function sessionRow({ id, planned, day, matters }: Ahead): readonly DueRow[] {
  const quota = matters
    .flatMap(({ quotas }) => quotas)
    .filter(({ act, until }) => act === "receive-in-person" && until !== undefined && until >= day)
    .sort((one, other) => byText(String(one.until), String(other.until)))[0];
  if (quota === undefined) return [];
  const { rule, bearer, cites } = quota;
  const moved = planned === day ? "" : slashed(planned);
  return [
    {
      case: id,
      due: day,
      rule,
      act: "session",
      status: "planned",
      bearer,
      duty: {
        vi: `Tiếp công dân định kỳ${moved === "" ? "" : ` (thay buổi ngày ${moved})`}`,
        en: `Periodic reception${moved === "" ? "" : ` (instead of ${planned})`}`,
      },
      standing: { vi: "theo lịch", en: "planned" },
      cites,
      matter: `session-${planned}`,
    },
  ];
}

function within(label: Text, duty: Text): Text {
  return { vi: `${label.vi}: ${duty.vi}`, en: `${label.en}: ${duty.en}` };
}
