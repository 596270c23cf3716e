import type { FactDefinition } from "../fact";

const path = "complaint.firstInstance";

/** What a second complaint's file knows of the first instance. */
export const firstInstanceFactDefinitions: readonly FactDefinition[] = [
  {
    id: "first.decided",
    type: "boolean",
    origin: "derived",
    label: { vi: "khiếu nại lần đầu đã được giải quyết", en: "the first complaint was decided" },
    question: {
      vi: "Khi khiếu nại lần hai, khiếu nại lần đầu đã có quyết định giải quyết chưa (chưa thì ghi `undecided: true`)?",
      en: "Had the first complaint been decided when the second one was made (if not, write `undecided: true`)?",
    },
    path: `${path}.undecided`,
  },
  {
    id: "first.decidedOn",
    type: "date",
    origin: "derived",
    label: { vi: "ngày quyết định giải quyết lần đầu", en: "day of the first resolution decision" },
    question: {
      vi: "Quyết định giải quyết khiếu nại lần đầu ban hành ngày nào?",
      en: "On which day was the first resolution decision issued?",
    },
    path: `${path}.decidedOn`,
  },
  {
    id: "first.decisionReceivedOn",
    type: "date",
    origin: "derived",
    label: {
      vi: "ngày nhận quyết định giải quyết lần đầu",
      en: "day the first resolution decision was received",
    },
    question: {
      vi: "Người khiếu nại nhận được quyết định giải quyết lần đầu ngày nào?",
      en: "On which day did the complainant receive the first resolution decision?",
    },
    path: `${path}.decisionReceivedOn`,
  },
  {
    id: "first.resolveDueOn",
    type: "date",
    origin: "case",
    label: {
      vi: "ngày hết thời hạn giải quyết lần đầu",
      en: "last day of the first resolution period",
    },
    question: {
      vi: "Thời hạn giải quyết khiếu nại lần đầu hết vào ngày nào?",
      en: "On which day did the period for resolving the first complaint end?",
    },
    path: `${path}.resolveDueOn`,
  },
  {
    id: "handling.isSuperiorUnit",
    type: "boolean",
    origin: "derived",
    label: {
      vi: "cơ quan giữ hồ sơ là cấp trên trực tiếp của người giải quyết lần đầu",
      en: "the office that holds the file is the first resolver's direct superior",
    },
    question: {
      vi: "Cơ quan cấp trên trực tiếp của người giải quyết lần đầu tên là gì (có phải cơ quan đang giữ hồ sơ không)?",
      en: "What is the direct superior of the first resolver called (is it the office that holds the file)?",
    },
    path: "complaint.respondent.superiorUnit",
  },
];
