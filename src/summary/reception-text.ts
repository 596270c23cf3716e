import type { Lang } from "../finding/finding";
import { wrapText } from "../language/wrap-text";
import { spanLabel } from "../time/period-label";
import type { QuotaRow } from "./quota-rows";
import { receiverNames } from "./receiver-names";
import { receivers } from "./reception-counts";
import type { Summary } from "./summary";

const width = 80;

/** Sessions by who received, and what was owed. */
export function receptionLines(
  { receptions, quotas }: Summary,
  lang: Lang,
  cite: (id: string) => string,
): readonly string[] {
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const held = receivers.map((by) => {
    const { sessions, periodic, adHoc, visitors, visitorsUnknown } = receptions[by];
    const open =
      visitorsUnknown.count === 0
        ? ""
        : says(
            ` (${visitorsUnknown.count} buổi chưa ghi số người)`,
            ` (${visitorsUnknown.count} sessions do not say)`,
          );
    return says(
      `${receiverNames[by].vi}: ${sessions.count} buổi, trong đó định kỳ ${periodic.count}, đột xuất ${adHoc.count}; ${visitors} người được tiếp${open}`,
      `${receiverNames[by].en}: ${sessions.count} sessions, periodic ${periodic.count}, ad hoc ${adHoc.count}; ${visitors} people received${open}`,
    );
  });
  const untold = receptions.untold.map(({ from, to }) => {
    const days = spanLabel(from, to);
    return says(
      `Chưa có hồ sơ tiếp công dân cho ${days.vi}.`,
      `No record of sessions for ${days.en}.`,
    );
  });
  return [...held, ...quotas.map((row) => quotaLine(row, lang, cite)), ...untold].flatMap((line) =>
    wrapText(line, width, "  "),
  );
}

function quotaLine(
  { duty, owed, done, missing, short, unknown, cites }: QuotaRow,
  lang: Lang,
  cite: (id: string) => string,
): string {
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const counts = [
    says(`phải có ${owed}, đã có ${done}`, `owed ${owed}, done ${done}`),
    ...(missing === 0
      ? []
      : [
          says(
            `thiếu ${missing} (${short.ids.join(", ")})`,
            `missing ${missing} (${short.ids.join(", ")})`,
          ),
        ]),
    ...(unknown.count === 0
      ? []
      : [says(`chưa rõ ${unknown.count} kỳ`, `${unknown.count} not known`)]),
  ];
  return `${duty[lang]}: ${counts.join("; ")}. ${cites.map(cite).join("; ")}`;
}
