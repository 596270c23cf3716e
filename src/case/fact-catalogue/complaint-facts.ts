import type { FactDefinition } from "../fact";
import { complexityCriteria, refusalGrounds, respondentRoles } from "../word-lists";

/** The respondent, and what stands for or against taking the complaint up. */
export const complaintFactDefinitions: readonly FactDefinition[] = [
  {
    id: "respondent.role",
    type: "choice",
    values: respondentRoles,
    origin: "case",
    label: { vi: "chức vụ người bị khiếu nại", en: "respondent's office" },
    question: {
      vi: "Ai ban hành quyết định hoặc có hành vi bị khiếu nại (theo chức vụ)?",
      en: "Whose decision or act is it, by office?",
    },
    path: "complaint.respondent.role",
  },
  {
    id: "respondent.unit",
    type: "text",
    origin: "case",
    label: { vi: "đơn vị bị khiếu nại", en: "respondent's unit" },
    question: {
      vi: "Người bị khiếu nại thuộc đơn vị nào?",
      en: "To which unit does the respondent belong?",
    },
    path: "complaint.respondent.unit",
  },
  {
    id: "respondent.field",
    type: "text",
    origin: "case",
    label: { vi: "ngành, lĩnh vực", en: "field of management" },
    question: {
      vi: "Nội dung khiếu nại thuộc ngành, lĩnh vực của Bộ nào quản lý?",
      en: "Which ministry manages the field of the matter?",
    },
    path: "complaint.respondent.field",
  },
  {
    id: "complaint.legitimateReason",
    type: "boolean",
    origin: "case",
    label: { vi: "có lý do chính đáng khi khiếu nại muộn", en: "legitimate reason for being late" },
    question: {
      vi: "Việc khiếu nại muộn có lý do chính đáng được ghi nhận trong hồ sơ không?",
      en: "Is being late excused by a legitimate reason on file?",
    },
    path: "complaint.legitimateReason",
  },
  {
    id: "complaint.obstaclesKnown",
    type: "boolean",
    origin: "derived",
    label: { vi: "đã xem xét trở ngại khách quan", en: "obstacles were looked into" },
    question: {
      vi: "Người khiếu nại có bị ốm đau, thiên tai, công tác xa hay trở ngại khách quan nào không (không có thì ghi `[]`)?",
      en: "Was the complainant kept back by illness, disaster, work far away or another obstacle (`[]` if not)?",
    },
    path: "complaint.obstacles",
  },
  {
    id: "complaint.secondDecisionExists",
    type: "boolean",
    origin: "case",
    label: { vi: "đã có quyết định giải quyết lần hai", en: "a second resolution decision exists" },
    question: {
      vi: "Vụ việc đã có quyết định giải quyết khiếu nại lần hai chưa?",
      en: "Is there already a second-instance resolution decision?",
    },
    path: "complaint.secondDecisionExists",
  },
  {
    id: "complaint.terminationNoticed",
    type: "boolean",
    origin: "derived",
    label: { vi: "đã có thông báo đình chỉ", en: "termination was notified" },
    question: {
      vi: "Đã từng có văn bản thông báo đình chỉ giải quyết khiếu nại này chưa (chưa có thì ghi `none: true`)?",
      en: "Was the complainant ever notified that this complaint was terminated (`none: true` if not)?",
    },
    path: "complaint.termination",
  },
  {
    id: "complaint.terminationNoticeOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày thông báo đình chỉ", en: "day of the termination notice" },
    question: {
      vi: "Thông báo đình chỉ ban hành ngày nào?",
      en: "Of which day is the termination notice?",
    },
    path: "complaint.termination.noticeOn",
  },
  {
    id: "complaint.resumedOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày tiếp tục khiếu nại", en: "day the complaint was taken up again" },
    question: {
      vi: "Sau thông báo đình chỉ, người khiếu nại tiếp tục khiếu nại ngày nào?",
      en: "When did the complainant take the complaint up again after the notice?",
    },
    path: "complaint.termination.resumedOn",
  },
  {
    id: "complaint.court",
    type: "choice",
    values: ["none", "accepted", "decided", "terminated"],
    origin: "case",
    label: { vi: "tình trạng tại Tòa án", en: "state at the court" },
    question: {
      vi: "Tòa án đã thụ lý hoặc giải quyết việc này chưa?",
      en: "Has a court accepted or settled the matter?",
    },
    path: "complaint.court",
  },
  {
    id: "complaint.remoteArea",
    type: "boolean",
    origin: "case",
    label: {
      vi: "vụ việc ở vùng sâu, vùng xa đi lại khó khăn",
      en: "remote area that is hard to reach",
    },
    question: {
      vi: "Người giải quyết có xác định đây là vùng sâu, vùng xa đi lại khó khăn không, vì sao?",
      en: "Does the settler find that the place is remote and hard to reach, and why?",
    },
    path: "complaint.remoteArea.finding",
  },
  {
    id: "complaint.complexFinding",
    type: "boolean",
    origin: "case",
    label: { vi: "xác định vụ việc phức tạp", en: "found to be complex" },
    question: {
      vi: "Người giải quyết có xác định vụ việc phức tạp không?",
      en: "Does the settler find the case complex?",
    },
    path: "complaint.complexity.finding",
  },
  {
    id: "complaint.complexCriteria",
    type: "list",
    values: complexityCriteria,
    origin: "case",
    label: { vi: "tiêu chí vụ việc phức tạp", en: "criteria of complexity" },
    question: {
      vi: "Vụ việc phức tạp theo tiêu chí nào (điểm a, b, c, d, đ, e, g)?",
      en: "By which criteria is it complex (points a, b, c, d, đ, e, g)?",
    },
    path: "complaint.complexity.criteria",
  },
  {
    id: "complaint.complexityRecordedOn",
    type: "date",
    origin: "derived",
    label: {
      vi: "ngày lập văn bản xác định vụ việc phức tạp",
      en: "day the complexity was put in writing",
    },
    question: {
      vi: "Văn bản xác định vụ việc phức tạp lập ngày nào?",
      en: "On which day was the finding of complexity put in writing?",
    },
    path: "complaint.complexity.recordedOn",
  },
  {
    id: "complaint.groundsFound",
    type: "list",
    values: refusalGrounds,
    origin: "case",
    label: { vi: "căn cứ không thụ lý đã xác định", en: "refusal grounds found by the check" },
    question: {
      vi: "Đã kiểm tra các trường hợp không thụ lý của Điều 11 Luật Khiếu nại chưa; có khoản nào không (không có thì ghi `[]`)?",
      en: "Has Điều 11 of the Law on Complaints been checked, and which clauses apply (`[]` if none)?",
    },
    path: "complaint.groundsCheck.found",
  },
];
