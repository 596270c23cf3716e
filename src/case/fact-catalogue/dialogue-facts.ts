import { conferenceOutcomes } from "../dialogue-conference";
import {
  chairingBodies,
  dialogueTriggers,
  proposalKinds,
  publicationWays,
} from "../dialogue-schema";
import type { FactDefinition } from "../fact";

/** What the record of a dialogue says of the conference and of each proposal raised in it. */
export const dialogueFactDefinitions: readonly FactDefinition[] = [
  {
    id: "conference.trigger",
    type: "choice",
    values: dialogueTriggers,
    origin: "case",
    label: { vi: "lý do đối thoại", en: "why the dialogue is held" },
    question: { vi: "Đối thoại vì lý do gì?", en: "Why is the dialogue held?" },
    path: "trigger",
  },
  {
    id: "conference.requestedOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày yêu cầu đối thoại", en: "day of the request for dialogue" },
    question: {
      vi: "Yêu cầu đối thoại được nêu ngày nào?",
      en: "On which day was the dialogue asked for?",
    },
    path: "requestedOn",
  },
  {
    id: "conference.votersShare",
    type: "number",
    origin: "case",
    label: { vi: "tỷ lệ cử tri yêu cầu (%)", en: "share of voters who asked (%)" },
    question: {
      vi: "Bao nhiêu cử tri yêu cầu, trong tổng số bao nhiêu cử tri của xã?",
      en: "How many voters asked, of how many in the commune?",
    },
    path: "voters",
  },
  {
    id: "conference.startedOn",
    type: "date",
    origin: "derived",
    label: { vi: "ngày đầu tiên hồ sơ ghi việc đối thoại", en: "first day of the dialogue" },
    question: {
      vi: "Việc đối thoại được yêu cầu, thông báo hoặc ấn định ngày nào?",
      en: "On which day was the dialogue asked for, announced or fixed?",
    },
    path: "plannedOn",
  },
  {
    id: "conference.day",
    type: "date",
    origin: "derived",
    label: { vi: "ngày hội nghị", en: "day of the conference" },
    question: { vi: "Hội nghị tổ chức ngày nào?", en: "On which day is the conference?" },
    path: "plannedOn",
  },
  {
    id: "conference.outcome",
    type: "choice",
    values: conferenceOutcomes,
    origin: "derived",
    label: { vi: "tình trạng hội nghị", en: "how the conference stands" },
    question: { vi: "Hội nghị đã tổ chức chưa?", en: "Was the conference held?" },
    path: "heldOn",
  },
  {
    id: "conference.bodiesInChair",
    type: "list",
    values: chairingBodies,
    origin: "case",
    label: { vi: "cơ quan chủ trì, đồng chủ trì", en: "bodies in the chair" },
    question: {
      vi: "Những ai đồng chủ trì, mỗi người đại diện cơ quan nào?",
      en: "Who shared the chair, and for which body each?",
    },
    path: "coChairs",
  },
  {
    id: "conference.publishedBy",
    type: "list",
    values: publicationWays,
    origin: "case",
    label: { vi: "cách công bố kết quả", en: "how the results were made public" },
    question: {
      vi: "Kết quả được công bố bằng những cách nào?",
      en: "In which ways were the results made public?",
    },
    path: "published.by",
  },
  {
    id: "conference.isVoterContact",
    type: "boolean",
    origin: "case",
    label: { vi: "là hội nghị tiếp xúc cử tri", en: "was a meeting with voters" },
    question: {
      vi: "Hội nghị có phải là hội nghị tiếp xúc cử tri của đại biểu dân cử không?",
      en: "Was it a meeting of elected deputies with voters?",
    },
    path: "voterContact",
  },
  {
    id: "conference.leavesOpen",
    type: "boolean",
    origin: "derived",
    label: {
      vi: "còn ý kiến chưa được làm rõ tại hội nghị",
      en: "something raised was not cleared up there",
    },
    question: {
      vi: "Ý kiến nào chưa được làm rõ tại hội nghị (ghi đủ `proposals` và `clearedUpThere`)?",
      en: "What was not cleared up there (give `proposals` and `clearedUpThere` in full)?",
    },
    path: "proposals",
  },
  {
    id: "conference.proposalKinds",
    type: "list",
    values: proposalKinds,
    origin: "derived",
    label: { vi: "loại ý kiến được nêu", en: "kinds of what was raised" },
    question: {
      vi: "Những ý kiến nào được nêu tại hội nghị?",
      en: "What was raised at the conference?",
    },
    path: "proposals",
  },
  {
    id: "proposal.kind",
    type: "choice",
    values: proposalKinds,
    origin: "case",
    label: { vi: "loại ý kiến", en: "kind of proposal" },
    question: {
      vi: "Ý kiến là kiến nghị, phản ánh, câu hỏi, khiếu nại hay tố cáo?",
      en: "Is it a recommendation, feedback, a question, a complaint or a denunciation?",
    },
    path: "proposals[0].kind",
  },
  {
    id: "proposal.clearedUpThere",
    type: "boolean",
    origin: "case",
    label: { vi: "đã được làm rõ tại hội nghị", en: "cleared up at the conference" },
    question: {
      vi: "Ý kiến đã được làm rõ tại hội nghị chưa?",
      en: "Was it cleared up at the conference?",
    },
    path: "proposals[0].clearedUpThere",
  },
  {
    id: "proposal.complex",
    type: "boolean",
    origin: "case",
    label: { vi: "phức tạp, cần thời gian nghiên cứu", en: "complex, needs study" },
    question: {
      vi: "Ý kiến có phức tạp, cần thời gian nghiên cứu không?",
      en: "Is it complex and does it need time for study?",
    },
    path: "proposals[0].complex",
  },
  {
    id: "proposal.withinCompetence",
    type: "boolean",
    origin: "case",
    label: { vi: "thuộc thẩm quyền", en: "within competence" },
    question: {
      vi: "Ý kiến có thuộc thẩm quyền của cấp tổ chức đối thoại không?",
      en: "Is it within the competence of the level that holds the dialogue?",
    },
    path: "proposals[0].withinCompetence",
  },
];
