import { capitalised, uncapitalised } from "../language/letter-case";
import { type ProposalStanding, proposalFigures } from "./dialogue-counts";
import { receiverNames } from "./receiver-names";
import { receivers } from "./reception-counts";
import type { Summary } from "./summary";
import { twoDigits } from "./two-digits";

/** The sentences of a report on sessions and on what was owed. */
export function receptionSentences({ receptions, quotas }: Summary): readonly string[] {
  if (receptions.untold.length > 0 && receptions.lines.length === 0)
    return ["Chưa có hồ sơ tiếp công dân cho kỳ này."];
  const held = receivers.flatMap((by) => {
    const { sessions, periodic, adHoc, visitors } = receptions[by];
    if (sessions.count === 0 && by !== "head") return [];
    return [
      `${uncapitalised(receiverNames[by].vi)} ${twoDigits(sessions.count)} buổi (định kỳ ${twoDigits(periodic.count)}, đột xuất ${twoDigits(adHoc.count)}) với ${twoDigits(visitors)} người được tiếp`,
    ];
  });
  const owed = quotas.map(({ duty, owed: least, done, missing }) => {
    const rest = missing === 0 ? "không thiếu" : `thiếu ${twoDigits(missing)}`;
    return `${duty.vi}: phải có ${twoDigits(least)}, đã có ${twoDigits(done)}, ${rest}.`;
  });
  return [`${capitalised(held.join("; "))}.`, ...owed];
}

/** The sentences of a report on dialogues and their proposals. */
export function dialogueSentences({ dialogues }: Summary): readonly string[] {
  const { held, notHeld, proposals } = dialogues;
  const planned =
    notHeld.count === 0 ? "" : `; ${twoDigits(notHeld.count)} cuộc đã định ngày nhưng chưa tổ chức`;
  const first = `Đã tổ chức ${twoDigits(held.count)} cuộc đối thoại${planned}.`;
  if (proposals.total.count === 0) return [first];
  const standings = (Object.keys(proposalFigures) as readonly ProposalStanding[]).flatMap(
    (standing) => {
      const { count } = proposals[standing];
      const { vi } = proposalFigures[standing];
      return count === 0 ? [] : [`${uncapitalised(vi)} ${twoDigits(count)}`];
    },
  );
  return [
    first,
    `Có ${twoDigits(proposals.total.count)} ý kiến, kiến nghị (nêu trong kỳ ${twoDigits(proposals.raised.count)}, kỳ trước chuyển sang ${twoDigits(proposals.carriedOver.count)}): ${standings.join(", ")}.`,
  ];
}
