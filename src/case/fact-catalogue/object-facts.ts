import type { FactDefinition } from "../fact";

/** What is contested. */
export const objectFactDefinitions: readonly FactDefinition[] = [
  {
    id: "object.kind",
    type: "choice",
    values: ["administrative-decision", "administrative-act", "disciplinary-decision"],
    origin: "case",
    label: { vi: "đối tượng khiếu nại", en: "what is contested" },
    question: {
      vi: "Khiếu nại quyết định hành chính, hành vi hành chính hay quyết định kỷ luật?",
      en: "Is an administrative decision, an administrative act or a disciplinary decision contested?",
    },
    path: "complaint.object.kind",
  },
  {
    id: "object.issuedOn",
    type: "date",
    origin: "case",
    label: {
      vi: "ngày ban hành quyết định bị khiếu nại",
      en: "day the contested decision was issued",
    },
    question: {
      vi: "Quyết định bị khiếu nại ban hành ngày nào?",
      en: "On which day was the contested decision issued?",
    },
    path: "complaint.object.issuedOn",
  },
  {
    id: "object.receivedOn",
    type: "date",
    origin: "case",
    label: {
      vi: "ngày nhận quyết định bị khiếu nại",
      en: "day the contested decision was received",
    },
    question: {
      vi: "Người khiếu nại nhận được quyết định ngày nào?",
      en: "On which day did the complainant receive the decision?",
    },
    path: "complaint.object.receivedOn",
  },
  {
    id: "object.wasReceived",
    type: "boolean",
    origin: "derived",
    label: { vi: "người khiếu nại đã nhận quyết định", en: "the decision was received" },
    question: {
      vi: "Người khiếu nại có nhận được quyết định không (không nhận được thì ghi `neverReceived: true`)?",
      en: "Did the complainant receive the decision (if never, write `neverReceived: true`)?",
    },
    path: "complaint.object.receivedOn",
  },
  {
    id: "object.knownOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày biết quyết định, hành vi", en: "day the decision or act became known" },
    question: {
      vi: "Người khiếu nại biết được quyết định hoặc hành vi đó ngày nào?",
      en: "On which day did the complainant come to know of the decision or act?",
    },
    path: "complaint.object.knownOn",
  },
  {
    id: "object.internal",
    type: "boolean",
    origin: "case",
    label: { vi: "quyết định, hành vi mang tính nội bộ", en: "internal to a state body" },
    question: {
      vi: "Quyết định, hành vi có mang tính nội bộ cơ quan để chỉ đạo, tổ chức công việc không?",
      en: "Is the decision or act internal to a state body, for directing its work?",
    },
    path: "complaint.object.internal",
  },
  {
    id: "object.directsLowerLevel",
    type: "boolean",
    origin: "case",
    label: { vi: "cấp trên chỉ đạo cấp dưới", en: "direction of a lower body" },
    question: {
      vi: "Đó có phải văn bản, hành vi chỉ đạo, điều hành của cấp trên với cấp dưới không?",
      en: "Is it a direction of a superior agency to a lower one?",
    },
    path: "complaint.object.directsLowerLevel",
  },
  {
    id: "object.normative",
    type: "boolean",
    origin: "case",
    label: { vi: "quyết định chứa quy phạm pháp luật", en: "holds legal norms" },
    question: {
      vi: "Quyết định có chứa quy phạm pháp luật (áp dụng chung, nhiều lần) không?",
      en: "Does the decision hold legal norms (general, applied again and again)?",
    },
    path: "complaint.object.normative",
  },
  {
    id: "object.stateSecret",
    type: "boolean",
    origin: "case",
    label: { vi: "thuộc bí mật nhà nước", en: "a state secret" },
    question: {
      vi: "Quyết định, hành vi có thuộc phạm vi bí mật nhà nước về quốc phòng, an ninh, ngoại giao không?",
      en: "Is it within state secrets of defence, security or foreign affairs?",
    },
    path: "complaint.object.stateSecret",
  },
  {
    id: "object.affectsComplainant",
    type: "boolean",
    origin: "case",
    label: {
      vi: "liên quan trực tiếp đến quyền, lợi ích của người khiếu nại",
      en: "directly concerns the complainant's rights",
    },
    question: {
      vi: "Quyết định, hành vi có liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại không?",
      en: "Does the decision or act directly concern the complainant's lawful rights and interests?",
    },
    path: "complaint.object.affectsComplainant",
  },
  {
    id: "object.specialField",
    type: "choice",
    values: ["competition", "state-audit", "none"],
    origin: "case",
    label: { vi: "lĩnh vực đặc thù của vụ việc", en: "competition case or State Audit" },
    question: {
      vi: "Quyết định bị khiếu nại có thuộc việc xử lý vụ việc cạnh tranh (`competition`) hay hoạt động kiểm toán nhà nước (`state-audit`) không (không thì ghi `none`)?",
      en: "Is the contested decision one of a competition case (`competition`) or of State Audit (`state-audit`) (if neither, write `none`)?",
    },
    path: "complaint.object.specialField",
  },
];
