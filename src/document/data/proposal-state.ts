import type { Proposal } from "../../case/dialogue-schema";
import { shortVietnameseDate } from "../../language/vietnamese-date";
import type { IsoDate } from "../../time/iso-date";

/** How a proposal stood on a day, in words for a table: `đã giải quyết xong ngày 02/11/2026, đã trả lời bằng văn bản ngày 03/11/2026`. */
export function proposalState(proposal: Proposal, date: IsoDate): string {
  const { clearedUpThere, withinCompetence, complex, settledOn, answer } = proposal;
  if (clearedUpThere === true) return "đã được làm rõ tại hội nghị";
  const done = [
    ...on("đã giải quyết xong", settledOn, date),
    ...on("đã trả lời bằng văn bản", answer?.on, date),
  ];
  if (done.length > 0) return done.join(", ");
  if (withinCompetence === false) {
    const [put] = on("đã kiến nghị cơ quan có thẩm quyền", proposal.proposedUpward?.on, date);
    return put ?? "đang tổng hợp, kiến nghị cơ quan có thẩm quyền";
  }
  if (complex !== true) return "đang giải quyết";
  const [told] = on(
    "đã thông báo cơ quan giải quyết cho người nêu ý kiến",
    proposal.interimNotice?.on,
    date,
  );
  return ["đang nghiên cứu", ...(told === undefined ? [] : [told])].join(", ");
}

/** What was done, with its day; nothing where it came later. */
function on(words: string, done: string | undefined, date: IsoDate): readonly string[] {
  return done === undefined || done > date ? [] : [`${words} ngày ${shortVietnameseDate(done)}`];
}
