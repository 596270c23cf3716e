import type { FactDefinition } from "../fact";

/** Whether the matter and the complainant fall under the law on complaints. */
export const standingFactDefinitions: readonly FactDefinition[] = [
  {
    id: "complainant.foreign",
    type: "boolean",
    origin: "case",
    label: { vi: "người khiếu nại là cá nhân, tổ chức nước ngoài", en: "foreign complainant" },
    question: {
      vi: "Người khiếu nại có phải là cơ quan, tổ chức, cá nhân nước ngoài không?",
      en: "Is the complainant a foreign person, organisation or agency?",
    },
    path: "standing.foreign",
  },
  {
    id: "complainant.inVietnam",
    type: "boolean",
    origin: "case",
    label: { vi: "người nước ngoài ở tại Việt Nam", en: "the foreigner is in Viet Nam" },
    question: {
      vi: "Người khiếu nại nước ngoài có ở tại Việt Nam không?",
      en: "Is the foreign complainant in Viet Nam?",
    },
    path: "standing.inVietnam",
  },
  {
    id: "complainant.treatyDiffers",
    type: "boolean",
    origin: "case",
    label: { vi: "điều ước quốc tế quy định khác", en: "a treaty says otherwise" },
    question: {
      vi: "Có điều ước quốc tế quy định khác về khiếu nại của người này không?",
      en: "Does a treaty provide otherwise for this complainant?",
    },
    path: "standing.treatyDiffers",
  },
  {
    id: "complaint.asksReview",
    type: "boolean",
    origin: "case",
    label: { vi: "đề nghị xem xét lại quyết định, hành vi", en: "asks for a review" },
    question: {
      vi: "Đơn có đề nghị xem xét lại một quyết định, hành vi vì cho là trái pháp luật và xâm phạm quyền của chính mình không?",
      en: "Does the letter ask to review a decision or act as unlawful and harmful to the writer's own rights?",
    },
    path: "standing.asksReview",
  },
  {
    id: "complaint.otherLaw",
    type: "boolean",
    origin: "case",
    label: {
      vi: "luật khác có quy định riêng về khiếu nại",
      en: "another law has rules of its own",
    },
    question: {
      vi: "Luật khác có quy định khác về khiếu nại trong lĩnh vực này không?",
      en: "Does another law have different rules on complaints in this field?",
    },
    path: "standing.otherLaw",
  },
  {
    id: "object.isDocument",
    type: "boolean",
    origin: "case",
    label: { vi: "quyết định là văn bản", en: "the decision is a document" },
    question: {
      vi: "Quyết định bị khiếu nại có được thể hiện bằng văn bản không?",
      en: "Is the contested decision a document?",
    },
    path: "standing.objectIsDocument",
  },
  {
    id: "object.appliesOnce",
    type: "boolean",
    origin: "case",
    label: { vi: "quyết định cụ thể, áp dụng một lần", en: "concrete decision, applied once" },
    question: {
      vi: "Quyết định có giải quyết một vấn đề cụ thể, áp dụng một lần với đối tượng cụ thể không?",
      en: "Does the decision settle one concrete matter, once, for named people?",
    },
    path: "standing.objectAppliesOnce",
  },
  {
    id: "object.officialDuty",
    type: "boolean",
    origin: "case",
    label: { vi: "hành vi thuộc nhiệm vụ, công vụ", en: "act of official duty" },
    question: {
      vi: "Hành vi bị khiếu nại có phải là thực hiện hoặc không thực hiện nhiệm vụ, công vụ không?",
      en: "Is the contested act the doing, or not doing, of an official duty?",
    },
    path: "standing.objectIsOfficialDuty",
  },
  {
    id: "object.onCivilServant",
    type: "boolean",
    origin: "case",
    label: { vi: "kỷ luật cán bộ, công chức", en: "discipline of a civil servant" },
    question: {
      vi: "Quyết định kỷ luật có áp dụng với cán bộ, công chức thuộc quyền quản lý của người ban hành không?",
      en: "Does the disciplinary decision concern a cadre or civil servant managed by its author?",
    },
    path: "standing.objectOnCivilServant",
  },
  {
    id: "conduct.prohibited",
    type: "list",
    values: ["k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9"],
    origin: "case",
    label: { vi: "hành vi bị cấm (Điều 6)", en: "prohibited conduct (Article 6)" },
    question: {
      vi: "Đã phát hiện hành vi bị cấm nào theo các khoản của Điều 6?",
      en: "Which prohibited conduct, by the clauses of Article 6, was found?",
    },
    path: "standing.prohibitedConduct",
  },
];
