import { reportMatterId } from "../../case/office-reports";
import type { Office } from "../../case/office-schema";
import type { Obligation } from "../../decide/decision";
import type { MatterDecision, RecordDecision } from "../../decide/record-decision";
import type { Text } from "../../finding/finding";
import type { Problem } from "../../finding/problem";
import { dayText } from "../../language/day-text";
import { successorBody } from "../../law/successor-body";
import { roleName } from "../../people/role";
import type { Role } from "../../rulebook/rulebook";
import { isoDate } from "../../time/iso-date";
import { coreOf, isBody } from "./body-name";

interface Input {
  readonly office: Office;
  readonly decision: RecordDecision;
  readonly roles: ReadonlyMap<string, Role>;
}

/** A report that was sent, where the record tells of it. */
interface Sent {
  readonly index: number;
  readonly sentOn: string;
  readonly to: readonly string[] | undefined;
}

/** Whom a duty names, with its provisions. */
interface Wanted {
  readonly name: Text;
  readonly cites: readonly string[];
}

/**
 * Compares to whom the reports of a record went with whom the duties name: `report-recipient-missing`, `report-recipient-other`,
 * `report-to-ended-body` and `report-recipients-unknown`.
 */
export function reportRecipients({ office, decision, roles }: Input): readonly Problem[] {
  return decision.matters.flatMap((matter) => {
    const sent = sentFor(matter, office, decision.asOf);
    const wanted = wantedIn(matter.obligations);
    if (sent.length === 0 || wanted.length === 0) return [];
    const open = sent.filter(({ to }) => to === undefined);
    if (open.length > 0) return open.map(({ index }) => unknown(index, matter, wanted));
    return compared(matter, sent, wanted, roles);
  });
}

function sentFor({ id }: MatterDecision, office: Office, asOf: string): readonly Sent[] {
  return (office.reports ?? [])
    .map(({ kind, until, sentOn, to }, index) => ({ kind, until, sentOn, to, index }))
    .filter((one) => reportMatterId(one.kind, one.until) === id && one.sentOn <= asOf);
}

function wantedIn(obligations: readonly Obligation[]): readonly Wanted[] {
  const all = obligations
    .filter(({ doneOn }) => doneOn !== undefined)
    .flatMap(({ recipients, cites }) => recipients.map((name) => ({ name, cites })));
  return [...new Map(all.map((one) => [one.name.vi, one])).values()];
}

function compared(
  matter: MatterDecision,
  sent: readonly Sent[],
  wanted: readonly Wanted[],
  roles: ReadonlyMap<string, Role>,
): readonly Problem[] {
  const entries = sent.flatMap(({ to = [], index, sentOn }) =>
    to.map((entry, at) => {
      const written = roles.has(entry) ? roleName(roles, entry, isoDate(sentOn)).vi : entry;
      return { entry, written, path: ["reports", index, "to", at], sentOn };
    }),
  );
  const missing = missingOf(
    wanted,
    entries.map(({ written }) => written),
  );
  const isAllKnown =
    missing.length > 0 && entries.every(({ written, sentOn }) => isKnown(written, sentOn, roles));
  const [first] = sent;
  return [
    ...missing.map(({ name, cites }) => ({
      rule: "report-recipient-missing",
      severity: isAllKnown ? ("error" as const) : ("warning" as const),
      path: ["reports", first?.index ?? 0, "to"],
      message: {
        vi: `${matter.label.vi}: chưa gửi \`${name.vi}\`, nơi phải nhận`,
        en: `${matter.label.en}: not sent to \`${name.en}\`, which must have it`,
      },
      fix: {
        vi: "hãy gửi ngay; đã gửi thì ghi tên nơi nhận vào `to`",
        en: "send it now; if it was sent, name the recipient in `to`",
      },
      cites,
    })),
    ...entries
      .filter(({ written }) => !wanted.some(({ name }) => isBody(written, name.vi)))
      .map(({ entry, written, path, sentOn }) => other(matter, { entry, written, path, sentOn })),
  ];
}

/** Those whom no entry names; where several go by one name, such as the boards of two levels, as many entries must. */
function missingOf(wanted: readonly Wanted[], entries: readonly string[]): readonly Wanted[] {
  const cores = new Set(wanted.map(({ name }) => coreOf(name.vi)));
  return [...cores].flatMap((core) => {
    const same = wanted.filter(({ name }) => coreOf(name.vi) === core);
    const found = entries.filter((entry) => same.some(({ name }) => isBody(entry, name.vi)));
    return same.slice(found.length);
  });
}

/** Whether any role of any day goes by this name. */
function isKnown(entry: string, on: string, roles: ReadonlyMap<string, Role>): boolean {
  return (
    successorBody(entry, isoDate(on)) !== undefined ||
    [...roles.values()].some(({ names }) => names.some(({ name }) => isBody(entry, name.vi)))
  );
}

function other(
  { label }: MatterDecision,
  {
    entry,
    written,
    path,
    sentOn,
  }: {
    readonly entry: string;
    readonly written: string;
    readonly path: Problem["path"];
    readonly sentOn: string;
  },
): Problem {
  const ended = successorBody(written, isoDate(sentOn));
  if (ended === undefined || ended.stands) {
    return {
      rule: "report-recipient-other",
      severity: "info",
      path,
      message: {
        vi: `${label.vi}: căn cứ không nêu nơi nhận \`${entry}\``,
        en: `${label.en}: the provisions do not name \`${entry}\``,
      },
      fix: {
        vi: "gửi thêm để biết thì được; hãy xem có ghi nhầm tên nơi phải nhận không",
        en: "a further copy is no fault; see whether it stands for one who must have it",
      },
    };
  }
  const next = ended.successors.map(({ name }) => `\`${name}\``).join(", ");
  return {
    rule: "report-to-ended-body",
    severity: "warning",
    path,
    message: {
      vi: `${label.vi}: \`${entry}\` đã kết thúc hoạt động từ \`${dayText(ended.from).vi}\``,
      en: `${label.en}: \`${entry}\` ended on \`${ended.from}\``,
    },
    fix: { vi: `hãy gửi nơi kế thừa: ${next}`, en: `send it to what took its place: ${next}` },
  };
}

function unknown(index: number, { label }: MatterDecision, wanted: readonly Wanted[]): Problem {
  const names = (lang: "vi" | "en"): string =>
    wanted.map(({ name }) => `\`${name[lang]}\``).join(", ");
  return {
    rule: "report-recipients-unknown",
    severity: "info",
    path: ["reports", index, "to"],
    message: {
      vi: `${label.vi}: hồ sơ chưa ghi đã gửi cho ai`,
      en: `${label.en}: the record does not say to whom it went`,
    },
    fix: {
      vi: `hãy ghi nơi nhận vào \`to\`; phải có ${names("vi")}`,
      en: `name the recipients in \`to\`; there must be ${names("en")}`,
    },
    cites: [...new Set(wanted.flatMap(({ cites }) => cites))],
  };
}
