import type { Obligation, Quota } from "../../decide/decision";
import type { MatterDecision, RecordDecision } from "../../decide/record-decision";
import { dayIn } from "../../language/day-text";
import { bearerText } from "../../people/bearer-text";
import { spanLabel } from "../../time/period-label";
import { standingOfObligation, standingOfQuota } from "../record-summary";
import type { Style } from "./style";

/** Where an entry belongs: what went wrong, what is still to be done, or what only has to be known. */
type Kind = "shortcoming" | "pending" | "note";

/** One thing that a page tells of a matter. */
export interface Entry {
  readonly kind: Kind;
  readonly matter: MatterDecision;
  /** The day under whose month it stands; absent where the record gives none. */
  readonly day?: string;
  /** What happened, and then of what duty. */
  readonly paragraphs: readonly string[];
  readonly cites: readonly string[];
}

/** What is wrong, pending or to be noted in the matters of a record, in their order. */
export function entriesOf(decision: RecordDecision, style: Style): readonly Entry[] {
  return decision.matters.flatMap((matter) => [
    ...matter.quotas.flatMap((quota) => quotaEntry(quota, matter, { decision, style })),
    ...matter.obligations.flatMap((one) => dutyEntry(one, matter, { decision, style })),
    ...matter.escalations.flatMap((one): readonly Entry[] => [
      {
        kind: "pending",
        matter,
        ...dayOf(matter, one.deadline?.due),
        paragraphs: [
          `${matter.label[style.lang]}: ${one.label[style.lang]} (${bearerText(one.to)[style.lang]})${dueText(one, style)}.`,
        ],
        cites: one.cites,
      },
    ]),
    ...matter.findings.map(
      ({ rule, severity, message, fix, cites = [] }): Entry => ({
        // What has the name of a rule was found by it; the rest says what the rulebook itself leaves open.
        kind: severity === "info" || !rule.includes(".") ? "note" : "shortcoming",
        matter,
        ...dayOf(matter),
        paragraphs: [
          `${matter.label[style.lang]}: ${message}.`,
          ...(fix === undefined ? [] : [`→ ${fix}.`]),
        ],
        cites,
      }),
    ),
  ]);
}

interface Context {
  readonly decision: RecordDecision;
  readonly style: Style;
}

function quotaEntry(quota: Quota, matter: MatterDecision, context: Context): readonly Entry[] {
  const { lang, says } = context.style;
  const { least, done = 0, ahead, cites, duty } = quota;
  const standing = standingOfQuota(quota);
  const hasBegun = (matter.day ?? "") <= context.decision.asOf;
  const isTold =
    standing === "missing" || standing === "at-risk" || (standing === "open" && hasBegun);
  if (!isTold) return [];
  const left = least - done;
  const planned =
    ahead === undefined ? "" : says(`, lịch còn ${ahead} buổi`, `, ${ahead} still planned`);
  const word = {
    missing: says(`THIẾU ${left}`, `${left} MISSING`),
    "at-risk": says(`nguy cơ thiếu ${left}`, `at risk of missing ${left}`),
    open: says(`còn phải có ${left}`, `${left} to do`),
  }[standing];
  return [
    {
      kind: standing === "missing" ? "shortcoming" : "pending",
      matter,
      ...dayOf(matter, quota.until),
      paragraphs: [
        `${matter.label[lang]}: ${says(`phải có ${least}, đã có ${done}`, `owed ${least}, done ${done}`)}${planned}, ${word}.`,
        `${duty[lang]}.${headText(quota, context.style)}`,
      ],
      cites,
    },
  ];
}

function dutyEntry(
  obligation: Obligation,
  matter: MatterDecision,
  { decision, style }: Context,
): readonly Entry[] {
  const { lang, says } = style;
  const { duty, doneOn, bearer, cites, deadline } = obligation;
  const standing = standingOfObligation(obligation);
  const words = {
    late: says(`làm muộn, ngày ${dayIn(doneOn, lang)}`, `done late, on ${dayIn(doneOn, lang)}`),
    overdue: says("QUÁ HẠN", "OVERDUE"),
    "not-on-record": says("CHƯA GHI là đã làm", "NOT ON RECORD as done"),
    open: says("chưa làm, còn hạn", "not done, time left"),
  };
  if (
    standing !== "late" &&
    standing !== "overdue" &&
    standing !== "not-on-record" &&
    standing !== "open"
  )
    return [];
  const isOthers = bearer.role !== decision.record.role;
  const who = isOthers || bearer.holder !== undefined ? bearerText(bearer)[lang] : undefined;
  const borne = who === undefined ? "" : ` ${says("Trách nhiệm", "Borne by")}: ${who}.`;
  return [
    {
      kind: standing === "open" ? "pending" : "shortcoming",
      matter,
      ...dayOf(matter, deadline?.due),
      paragraphs: [
        `${matter.label[lang]}: ${words[standing]}${dueText(obligation, style)}.`,
        `${duty[lang]}.${standing === "late" ? "" : borne}`,
      ],
      cites,
    },
  ];
}

function dueText({ deadline }: Pick<Obligation, "deadline">, { lang, says }: Style): string {
  return deadline === undefined ? "" : ` (${says("hạn", "due")} ${dayIn(deadline.due, lang)})`;
}

/** Who held the office when it was owed; nothing where the profile names nobody. */
function headText({ bearer, heads }: Quota, { lang, says }: Style): string {
  const names =
    heads?.map(({ name, from, to }) => `${name} (${spanLabel(from, to)[lang]})`) ??
    (bearer.holder === undefined ? [] : [bearer.holder.name]);
  return names.length === 0 ? "" : ` ${says("Trách nhiệm", "Borne by")}: ${names.join(", ")}.`;
}

function dayOf({ day }: MatterDecision, otherwise?: string): Pick<Entry, "day"> {
  const found = day ?? otherwise;
  return found === undefined ? {} : { day: found };
}
