import type { Proposal } from "../../case/dialogue-schema";
import type { Text } from "../../finding/finding";
import type { CheckProblem } from "../case-check";
import type { DialogueCheck } from "../dialogue-check";

/** Entries about one proposal that cannot both be right. */
export const proposalContradiction: DialogueCheck = {
  id: "proposal-contradiction",
  run: ({ dialogue: { proposals = [] } }) => proposals.flatMap(contradictionsOf),
};

function contradictionsOf(proposal: Proposal, index: number): readonly CheckProblem[] {
  const { clearedUpThere, complex, withinCompetence, interimNotice, proposedUpward } = proposal;
  const at = (key: string) => ["proposals", index, key];
  const cleared: Text = { vi: "đã được làm rõ tại hội nghị", en: "was cleared up there" };
  return [
    ...(clearedUpThere === true && complex === true
      ? [
          problem(at("complex"), cleared, {
            vi: "phức tạp, cần thời gian nghiên cứu",
            en: "needs study",
          }),
        ]
      : []),
    ...(clearedUpThere === true && interimNotice !== undefined
      ? [
          problem(at("interimNotice"), cleared, {
            vi: "vẫn báo đang nghiên cứu",
            en: "is told to be under study",
          }),
        ]
      : []),
    ...(withinCompetence === true && proposedUpward !== undefined
      ? [
          problem(
            at("proposedUpward"),
            { vi: "thuộc thẩm quyền", en: "is within competence" },
            { vi: "vẫn đề nghị cấp trên", en: "is put to the level above" },
          ),
        ]
      : []),
  ];
}

function problem(path: readonly (string | number)[], one: Text, other: Text): CheckProblem {
  return {
    severity: "warning",
    path,
    message: {
      vi: `Ý kiến này ghi là ${one.vi} nhưng cũng ghi là ${other.vi}`,
      en: `This proposal ${one.en}, and yet it ${other.en}`,
    },
    fix: { vi: "hãy sửa một trong hai mục", en: "correct one of the two entries" },
  };
}
