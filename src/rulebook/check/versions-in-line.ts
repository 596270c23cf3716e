import { byText } from "../../finding/by-text";
import { addDays, isoDate } from "../../time/iso-date";
import type { RuleContext } from "../rule-context";
import type { PlacedRule, RuleProblem } from "../rule-problem";

interface Span {
  readonly from: string;
  readonly to?: string | undefined;
}

/**
 * Versions that leave days without a wording, share days, end before they begin or can never be picked. Days on which the law itself is
 * silent are named in `silentBetween`, days that no text seen settles in `unsettledBetween`, each with the reason.
 */
export function versionsInLine({ rules }: RuleContext): readonly RuleProblem[] {
  return rules.flatMap((placed) => [...backward(placed), ...shared(placed), ...gaps(placed)]);
}

function backward({ file, path, rule }: PlacedRule): readonly RuleProblem[] {
  return spansOf(rule).flatMap(({ from, to, at }) =>
    to === undefined || from <= to
      ? []
      : [
          {
            rule: "version-dead",
            severity: "error" as const,
            file,
            path: [...path, ...at],
            message: {
              vi: `Từ \`${from}\` đến \`${to}\` không có ngày nào`,
              en: `From \`${from}\` to \`${to}\` there is no day`,
            },
            fix: {
              vi: "hãy sửa một trong hai ngày, hoặc bỏ phiên bản",
              en: "correct one of the days, or remove the version",
            },
          },
        ],
  );
}

type PlacedSpan = Span & { readonly at: RuleProblem["path"] };

/** The spans that have days, in their order; a backward one is told apart. */
function orderedSpans(rule: PlacedRule["rule"]): readonly PlacedSpan[] {
  return spansOf(rule)
    .filter(({ from, to }) => to === undefined || from <= to)
    .sort((one, other) => byText(one.from, other.from));
}

/** Of the spans up to this one, the one that lasts longest. */
function lastingLongest(spans: readonly PlacedSpan[], index: number): PlacedSpan | undefined {
  return spans
    .slice(0, index + 1)
    .reduce<PlacedSpan | undefined>(
      (longest, span) => (longest === undefined || endOf(span) > endOf(longest) ? span : longest),
      undefined,
    );
}

const endOf = ({ to }: Span): string => to ?? "9999-12-31";

function spansOf(rule: PlacedRule["rule"]): readonly PlacedSpan[] {
  return [
    ...rule.versions.map(({ inForce }, index) => ({
      ...inForce,
      at: ["versions", index, "inForce"],
    })),
    ...(rule.silentBetween ?? []).map((span, index) => ({ ...span, at: ["silentBetween", index] })),
    ...(rule.unsettledBetween ?? []).map((span, index) => ({
      ...span,
      at: ["unsettledBetween", index],
    })),
  ];
}

function shared({ file, path, rule }: PlacedRule): readonly RuleProblem[] {
  const spans = orderedSpans(rule);
  return spans.flatMap((_, index) => {
    const before = lastingLongest(spans, index);
    const next = spans[index + 1];
    if (before === undefined || next === undefined || endOf(before) < next.from) return [];
    return [
      {
        rule: "version-overlap",
        severity: "error" as const,
        file,
        path: [...path, ...next.at],
        message: {
          vi: `Từ \`${next.from}\` có hai phiên bản (hoặc một phiên bản và \`silentBetween\`, \`unsettledBetween\`) cùng áp dụng`,
          en: `From \`${next.from}\` two versions (or a version and \`silentBetween\` or \`unsettledBetween\`) hold together`,
        },
        fix: {
          vi: `hãy cho cái trước kết thúc ngày \`${addDays(isoDate(next.from), -1)}\``,
          en: `end the earlier one on \`${addDays(isoDate(next.from), -1)}\``,
        },
      },
    ];
  });
}

function gaps({ file, path, rule }: PlacedRule): readonly RuleProblem[] {
  const spans = orderedSpans(rule);
  return spans.flatMap((_, index) => {
    const span = lastingLongest(spans, index);
    if (span?.to === undefined) return [];
    const next = spans[index + 1];
    const first = addDays(isoDate(span.to), 1);
    if (next !== undefined && next.from <= first) return [];
    const last = next === undefined ? "…" : addDays(isoDate(next.from), -1);
    return [
      {
        rule: "version-gap",
        severity: "error" as const,
        file,
        path: [...path, ...span.at],
        message: {
          vi: `Quy tắc \`${rule.id}\` không có lời nào cho các ngày \`${first}\` – \`${last}\``,
          en: `Rule \`${rule.id}\` has no wording for \`${first}\` – \`${last}\``,
        },
        fix: {
          vi: "hãy thêm phiên bản; luật không quy định thì ghi `silentBetween`, chưa rõ thì ghi `unsettledBetween`, kèm lý do",
          en: "add the version; give `silentBetween` where the law says nothing, `unsettledBetween` where it is open, with the reason",
        },
      },
    ];
  });
}
