import type { FactDefinition } from "../fact";
import { respondentRoles, violationActs, violators } from "../word-lists";

/** Violations of the law on complaints, the discipline named for them, and the review of an unlawful resolution. */
export const violationFactDefinitions: readonly FactDefinition[] = [
  {
    id: "violation.on",
    type: "date",
    origin: "case",
    label: { vi: "ngày vi phạm", en: "day of the violation" },
    question: { vi: "Vi phạm xảy ra ngày nào?", en: "On which day did the violation happen?" },
    path: "complaint.violation.on",
  },
  {
    id: "violation.by",
    type: "choice",
    values: violators,
    origin: "case",
    label: { vi: "người vi phạm", en: "violator" },
    question: {
      vi: "Người vi phạm là người xác minh, người giải quyết, người tổ chức thi hành, người can thiệp hay người khiếu nại, người khác?",
      en: "Is the violator the verifier, the resolver, the executor, one who interferes, or the complainant or another?",
    },
    path: "complaint.violation.by",
  },
  {
    id: "violation.act",
    type: "choice",
    values: violationActs,
    origin: "case",
    label: { vi: "hành vi vi phạm", en: "violation" },
    question: { vi: "Hành vi vi phạm là gì?", en: "What was the violation?" },
    path: "complaint.violation.act",
  },
  {
    id: "violation.isOfficial",
    type: "boolean",
    origin: "case",
    label: {
      vi: "người vi phạm là cán bộ, công chức, viên chức",
      en: "the violator is an official",
    },
    question: {
      vi: "Người vi phạm có phải cán bộ, công chức, viên chức không?",
      en: "Is the violator a cadre, civil servant or public employee?",
    },
    path: "complaint.violation.isOfficial",
  },
  {
    id: "violation.holdsPost",
    type: "boolean",
    origin: "case",
    label: { vi: "giữ chức vụ lãnh đạo, quản lý", en: "holds a leading post" },
    question: {
      vi: "Người vi phạm có giữ chức vụ lãnh đạo, quản lý không?",
      en: "Does the violator hold a leading post?",
    },
    path: "complaint.violation.holdsPost",
  },
  {
    id: "violation.earlierForm",
    type: "choice",
    values: ["none", "reprimand", "warning", "removal"],
    origin: "case",
    label: { vi: "hình thức kỷ luật trước đó", en: "discipline already borne" },
    question: {
      vi: "Người vi phạm đã bị kỷ luật về hành vi loại này bằng hình thức nào (chưa thì ghi `none`)?",
      en: "Which discipline did the violator already bear for this kind of violation (`none` if none)?",
    },
    path: "complaint.violation.earlierForm",
  },
  {
    id: "violation.result",
    type: "choice",
    values: ["none", "serious", "grave"],
    origin: "case",
    label: { vi: "hậu quả của vi phạm", en: "result of the violation" },
    question: {
      vi: "Vi phạm gây mất ổn định nghiêm trọng hoặc chết người (`grave`), hậu quả nghiêm trọng khác (`serious`) hay không (`none`)?",
      en: "Did it cause grave disorder or a death (`grave`), another serious consequence (`serious`) or neither (`none`)?",
    },
    path: "complaint.violation.result",
  },
  {
    id: "violation.inArmedForces",
    type: "boolean",
    origin: "case",
    label: { vi: "trong Quân đội, Công an", en: "in the army or police" },
    question: {
      vi: "Vi phạm có thuộc Quân đội nhân dân, Công an nhân dân không?",
      en: "Did it happen in the People's Army or the People's Police?",
    },
    path: "complaint.violation.inArmedForces",
  },
  {
    id: "review.resolvedBy",
    type: "choice",
    values: respondentRoles,
    origin: "case",
    label: { vi: "người đã giải quyết khiếu nại", en: "who resolved the complaint" },
    question: {
      vi: "Ai đã giải quyết khiếu nại đang được xem xét lại?",
      en: "Who gave the resolution that is reviewed?",
    },
    path: "complaint.review.resolvedBy",
  },
  {
    id: "review.unlawful",
    type: "boolean",
    origin: "case",
    label: { vi: "việc giải quyết vi phạm pháp luật", en: "the resolution broke the law" },
    question: {
      vi: "Việc giải quyết khiếu nại có vi phạm pháp luật không?",
      en: "Did the resolution break the law?",
    },
    path: "complaint.review.unlawful",
  },
  {
    id: "review.harmful",
    type: "boolean",
    origin: "case",
    label: { vi: "việc giải quyết gây thiệt hại", en: "the resolution did harm" },
    question: {
      vi: "Việc giải quyết có gây thiệt hại cho Nhà nước, cơ quan, tổ chức, cá nhân không?",
      en: "Did the resolution harm the State, bodies or persons?",
    },
    path: "complaint.review.harmful",
  },
  {
    id: "review.newFacts",
    type: "boolean",
    origin: "case",
    label: { vi: "có tình tiết mới làm thay đổi nội dung", en: "new facts change the case" },
    question: {
      vi: "Có tình tiết mới làm thay đổi nội dung vụ việc không?",
      en: "Are there new facts that change the case?",
    },
    path: "complaint.review.newFacts",
  },
  {
    id: "review.foundBy",
    type: "choice",
    values: ["inspector-general", "other"],
    origin: "case",
    label: { vi: "người phát hiện", en: "who found it" },
    question: {
      vi: "Tổng Thanh tra Chính phủ phát hiện (`inspector-general`) hay người khác (`other`)?",
      en: "Did the Inspector General find it (`inspector-general`) or somebody else (`other`)?",
    },
    path: "complaint.review.foundBy",
  },
  {
    id: "review.outcome",
    type: "choice",
    values: ["right", "wrong"],
    origin: "case",
    label: { vi: "kết quả xem xét", en: "outcome of the review" },
    question: {
      vi: "Kết quả xem xét là việc giải quyết đúng (`right`) hay sai một phần, toàn bộ (`wrong`)?",
      en: "Was the resolution found right (`right`) or partly or wholly wrong (`wrong`)?",
    },
    path: "complaint.review.outcome",
  },
  {
    id: "review.ruledOn",
    type: "date",
    origin: "derived",
    label: { vi: "ngày xác định quy định về xem xét lại", en: "day whose text governs the review" },
    question: {
      vi: "Việc xem xét bắt đầu ngày nào (ghi vào `events`)?",
      en: "On which day did the review begin (write it in `events`)?",
    },
  },
  {
    id: "violation.dueForm",
    type: "choice",
    values: [
      "reprimand",
      "warning",
      "salary-step",
      "demotion-or-removal",
      "removal",
      "dismissal",
      "dismissal-or-recall",
      "not-named",
    ],
    origin: "conclusion",
    label: { vi: "hình thức kỷ luật mà nghị định nêu", en: "discipline named by the decree" },
    question: {
      vi: "Nghị định nêu hình thức kỷ luật nào?",
      en: "Which discipline does the decree name?",
    },
  },
];
