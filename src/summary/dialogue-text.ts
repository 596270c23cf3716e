import type { Lang } from "../finding/finding";
import { wrapText } from "../language/wrap-text";
import type { Count } from "./count";
import { type DialogueFigures, type ProposalStanding, proposalFigures } from "./dialogue-counts";

const width = 80;

/** Dialogues held and how their proposals stand; what is still open is named. */
export function dialogueLines(
  { held, notHeld, proposalsUntold, proposals }: DialogueFigures,
  lang: Lang,
): readonly string[] {
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const named = ({ count, ids }: Count): string =>
    count === 0 ? "0" : `${count} (${ids.join(", ")})`;
  const standings = (Object.keys(proposalFigures) as readonly ProposalStanding[]).map(
    (standing) => {
      const isOpen = standing.startsWith("waiting");
      const figure = proposals[standing];
      return `  ${proposalFigures[standing][lang]}: ${isOpen ? named(figure) : figure.count}`;
    },
  );
  return [
    `${says("Đã tổ chức", "Held")}: ${named(held)}`,
    ...(notHeld.count === 0
      ? []
      : [`${says("Đã định ngày, chưa tổ chức", "Fixed, not held")}: ${named(notHeld)}`]),
    says(
      `Ý kiến, kiến nghị: ${proposals.total.count} (trong kỳ ${proposals.raised.count}, kỳ trước chuyển sang ${proposals.carriedOver.count})`,
      `Proposals: ${proposals.total.count} (raised ${proposals.raised.count}, carried over ${proposals.carriedOver.count})`,
    ),
    ...standings,
    ...(proposalsUntold.count === 0
      ? []
      : [
          `${says("Chưa ghi ý kiến, kiến nghị", "Proposals not on record")}: ${named(proposalsUntold)}`,
        ]),
  ].flatMap((line) => wrapText(line.trim(), width, line.startsWith("  ") ? "    " : "  "));
}
