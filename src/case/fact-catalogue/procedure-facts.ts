import type { FactDefinition } from "../fact";

/** Verification, execution, crowds, lawsuits, and complaints in public service units and state enterprises. */
export const procedureFactDefinitions: readonly FactDefinition[] = [
  {
    id: "verification.differsFromEvidence",
    type: "boolean",
    origin: "case",
    label: {
      vi: "kết quả xác minh khác thông tin, bằng chứng các bên cung cấp",
      en: "result differs from the parties' evidence",
    },
    question: {
      vi: "Kết quả xác minh có khác thông tin, tài liệu, bằng chứng do các bên cung cấp không?",
      en: "Does the result of the verification differ from what the parties supplied?",
    },
    path: "complaint.verificationNeeds.differsFromEvidence",
  },
  {
    id: "verification.needsSiteCheck",
    type: "boolean",
    origin: "case",
    label: { vi: "cần xác minh thực tế", en: "needs a check on site" },
    question: { vi: "Có cần xác minh thực tế không?", en: "Is a check on site needed?" },
    path: "complaint.verificationNeeds.siteCheck",
  },
  {
    id: "verification.needsExpertise",
    type: "boolean",
    origin: "case",
    label: { vi: "cần trưng cầu giám định", en: "needs expertise" },
    question: {
      vi: "Nội dung chuyên môn, kỹ thuật có cần giám định không?",
      en: "Does a technical question need expertise?",
    },
    path: "complaint.verificationNeeds.expertise",
  },
  {
    id: "verification.byTeam",
    type: "boolean",
    origin: "case",
    label: { vi: "xác minh bằng tổ, đoàn", en: "verified by a team" },
    question: {
      vi: "Có thành lập tổ, đoàn xác minh không?",
      en: "Was a verification team set up?",
    },
    path: "complaint.verificationNeeds.byTeam",
  },
  {
    id: "execution.finding",
    type: "choice",
    values: ["unlawful", "lawful"],
    origin: "case",
    label: {
      vi: "kết luận về quyết định, hành vi bị khiếu nại",
      en: "finding on the contested decision or act",
    },
    question: {
      vi: "Quyết định giải quyết kết luận quyết định, hành vi bị khiếu nại trái pháp luật (`unlawful`) hay đúng (`lawful`)?",
      en: "Did the resolution find the contested decision or act unlawful (`unlawful`) or lawful (`lawful`)?",
    },
    path: "complaint.execution.finding",
  },
  {
    id: "execution.complainantRefuses",
    type: "boolean",
    origin: "case",
    label: { vi: "người khiếu nại không chấp hành", en: "the complainant refuses to comply" },
    question: {
      vi: "Người khiếu nại có không chấp hành quyết định đúng pháp luật không?",
      en: "Does the complainant refuse to comply with the lawful decision?",
    },
    path: "complaint.execution.complainantRefuses",
  },
  {
    id: "execution.suspensionReasonEndedOn",
    type: "date",
    origin: "case",
    label: {
      vi: "ngày không còn lý do tạm đình chỉ thi hành",
      en: "day the reason for suspending execution ended",
    },
    question: {
      vi: "Lý do tạm đình chỉ thi hành không còn từ ngày nào?",
      en: "From which day is there no reason any longer to suspend the execution?",
    },
    path: "complaint.execution.suspensionReasonEndedOn",
  },
  {
    id: "dispute.between",
    type: "choice",
    values: ["within-ministry", "ministries-or-provinces", "other"],
    origin: "case",
    label: { vi: "các bên tranh chấp thẩm quyền", en: "between whom competence is disputed" },
    question: {
      vi: "Tranh chấp thẩm quyền trong phạm vi một bộ, giữa các bộ, UBND cấp tỉnh hay trường hợp khác?",
      en: "Is competence disputed within one ministry, between ministries or provinces, or otherwise?",
    },
    path: "complaint.competenceDispute",
  },
  {
    id: "crowd.at",
    type: "choice",
    values: ["commune", "district", "province", "central"],
    origin: "case",
    label: { vi: "nơi nhiều người tập trung khiếu nại", en: "where many people gathered" },
    question: {
      vi: "Nhiều người khiếu nại tập trung ở cấp xã, cấp huyện, cấp tỉnh hay cơ quan trung ương?",
      en: "Did many people gather at a commune, a district, a province or a central body?",
    },
    path: "complaint.crowdAt",
  },
  {
    id: "lawsuit.whoSued",
    type: "choice",
    values: ["same-person", "some-of-several"],
    origin: "case",
    label: { vi: "người khởi kiện", en: "who sued" },
    question: {
      vi: "Người khiếu nại vừa khiếu nại vừa khởi kiện (`same-person`), hay trong nhiều người chỉ một số khởi kiện (`some-of-several`)?",
      en: "Did the complainant himself sue too (`same-person`), or only some of several people (`some-of-several`)?",
    },
    path: "complaint.lawsuit.whoSued",
  },
  {
    id: "lawsuit.choice",
    type: "choice",
    values: ["court", "complaint", "none"],
    origin: "case",
    label: { vi: "cơ quan được chọn", en: "body chosen" },
    question: {
      vi: "Người khiếu nại chọn Tòa án (`court`), người giải quyết khiếu nại (`complaint`) hay chưa chọn (`none`)?",
      en: "Did the complainant choose the court, the complaint or nothing (`none`)?",
    },
    path: "complaint.lawsuit.choice",
  },
  {
    id: "lawsuit.rightsIndependent",
    type: "boolean",
    origin: "case",
    label: { vi: "quyền, nghĩa vụ độc lập với nhau", en: "rights independent of each other" },
    question: {
      vi: "Quyền, nghĩa vụ của người khởi kiện và người khiếu nại có độc lập với nhau không?",
      en: "Are the rights of those who sue and those who complain independent of each other?",
    },
    path: "complaint.lawsuit.rightsIndependent",
  },
  {
    id: "unit.kind",
    type: "choice",
    values: ["administrative-agency", "public-service-unit", "state-enterprise", "other"],
    origin: "derived",
    label: { vi: "loại đơn vị bị khiếu nại", en: "kind of unit complained about" },
    question: {
      vi: "Bị khiếu nại là cơ quan hành chính, đơn vị sự nghiệp công lập, doanh nghiệp nhà nước hay nơi khác?",
      en: "Is the body an administrative agency, a public service unit, a state enterprise or something else?",
    },
    path: "complaint.unit.kind",
  },
  {
    id: "unit.foundedBy",
    type: "choice",
    values: ["prime-minister", "minister", "province-chair", "other"],
    origin: "case",
    label: { vi: "người quyết định thành lập đơn vị", en: "who set the unit up" },
    question: {
      vi: "Ai quyết định thành lập đơn vị: Thủ tướng, bộ trưởng, chủ tịch UBND cấp tỉnh hay khác?",
      en: "Who set the unit up: the Prime Minister, a minister, a provincial chair or another?",
    },
    path: "complaint.unit.foundedBy",
  },
  {
    id: "unit.hasSuperiorUnit",
    type: "boolean",
    origin: "case",
    label: { vi: "có đơn vị cấp trên trực tiếp", en: "has a direct superior unit" },
    question: {
      vi: "Đơn vị có đơn vị sự nghiệp hoặc doanh nghiệp cấp trên trực tiếp không?",
      en: "Has the unit a direct superior unit or enterprise?",
    },
    path: "complaint.unit.hasSuperiorUnit",
  },
  {
    id: "unit.labourMatter",
    type: "boolean",
    origin: "case",
    label: { vi: "người lao động khiếu nại về lao động", en: "an employee's labour complaint" },
    question: {
      vi: "Có phải người lao động khiếu nại về lao động, giáo dục nghề nghiệp, làm việc ở nước ngoài, việc làm, an toàn lao động, bảo hiểm xã hội không?",
      en: "Does an employee complain about labour, training, work abroad, employment, safety at work or social insurance?",
    },
    path: "complaint.unit.labourMatter",
  },
];
