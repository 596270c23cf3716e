import type { FactDefinition } from "../fact";
import {
  matterFields,
  matterLevels,
  matterSubjects,
  matterTraits,
  partyComplaintHindrances,
} from "../matter-words";

/** What a matter is about and how it stands, for the rules on responsible heads. */
export const matterFactDefinitions: readonly FactDefinition[] = [
  {
    id: "matter.told",
    type: "boolean",
    origin: "derived",
    label: { vi: "có mục `matter`", en: "the section `matter` is given" },
    question: { vi: "Hồ sơ có mục matter không?", en: "Does the file have the section matter?" },
  },
  {
    id: "matter.level",
    type: "choice",
    values: matterLevels,
    origin: "case",
    label: { vi: "cấp phải giải quyết", en: "level that has to settle the matter" },
    question: {
      vi: "Vụ việc phải được giải quyết ở cấp nào?",
      en: "At which level has the matter to be settled?",
    },
    path: "matter.level",
  },
  {
    id: "matter.subject",
    type: "choice",
    values: matterSubjects,
    origin: "case",
    label: { vi: "đối tượng của vụ việc", en: "whom the matter is about" },
    question: {
      vi: "Vụ việc nhằm vào cơ quan nhà nước, tổ chức đảng, đảng viên, kỷ luật đảng hay đảng phí, sinh hoạt đảng?",
      en: "Is the matter about a state body, a Party organisation, a Party member, Party discipline, or dues and Party life?",
    },
    path: "matter.subject",
  },
  {
    id: "matter.field",
    type: "choice",
    values: matterFields,
    origin: "case",
    label: { vi: "lĩnh vực", en: "field" },
    question: { vi: "Vụ việc thuộc lĩnh vực nào?", en: "Which field does the matter belong to?" },
    path: "matter.field",
  },
  {
    id: "matter.reach",
    type: "choice",
    values: ["one-commune", "several-communes"],
    origin: "case",
    label: { vi: "số xã mới có liên quan", en: "new communes touched" },
    question: {
      vi: "Việc cấp huyện đã nhận liên quan đến một hay từ hai xã mới trở lên?",
      en: "Does the matter that the district had received touch one new commune or several?",
    },
    path: "matter.reach",
  },
  {
    id: "matter.traits",
    type: "list",
    values: matterTraits,
    origin: "case",
    label: { vi: "tính chất vụ việc", en: "traits of the matter" },
    question: {
      vi: "Vụ việc có những tính chất nào (tồn đọng, phức tạp, kéo dài, vượt cấp, đông người …)?",
      en: "Which traits does the matter have (backlogged, complex, prolonged, over-level, crowd …)?",
    },
    path: "matter.traits",
  },
  {
    id: "matter.complex",
    type: "boolean",
    origin: "derived",
    label: { vi: "vụ việc phức tạp", en: "complex matter" },
    question: { vi: "Vụ việc có phức tạp không?", en: "Is the matter complex?" },
  },
  {
    id: "matter.sentTo",
    type: "choice",
    values: ["party-secretary", "state-body"],
    origin: "case",
    label: { vi: "nơi đơn được gửi đến", en: "whom the petition was sent to" },
    question: {
      vi: "Đơn gửi đến bí thư cấp ủy hay cơ quan nhà nước?",
      en: "Was the petition sent to the Party secretary or to a state body?",
    },
    path: "matter.sentTo",
  },
  {
    id: "matter.assignedByStanding",
    type: "boolean",
    origin: "case",
    label: { vi: "do Thường trực Tỉnh ủy giao", en: "assigned by the provincial standing members" },
    question: {
      vi: "Đơn có do Thường trực Tỉnh ủy giao không?",
      en: "Was the petition assigned by the standing members of the provincial Party committee?",
    },
    path: "matter.assignedByStanding",
  },
  {
    id: "matter.explanationAsked",
    type: "boolean",
    origin: "case",
    label: { vi: "được yêu cầu giải trình", en: "explanation asked for" },
    question: {
      vi: "Cấp ủy viên phụ trách có được yêu cầu báo cáo, giải trình không?",
      en: "Was the committee member in charge asked to report and explain?",
    },
    path: "matter.explanationAsked",
  },
  {
    id: "matter.age",
    type: "number",
    origin: "derived",
    label: { vi: "số ngày kể từ ngày nhận đơn", en: "days since the petition was received" },
    question: { vi: "Đơn được nhận ngày nào?", en: "On which day was the petition received?" },
  },
  {
    id: "matter.urgedTimes",
    type: "number",
    origin: "derived",
    label: { vi: "số lần đôn đốc", en: "times of urging" },
    question: { vi: "Đã đôn đốc những ngày nào?", en: "On which days was the body urged?" },
  },
  {
    id: "matter.prolongedFrom",
    type: "number",
    origin: "conclusion",
    label: {
      vi: "số ngày từ đó coi là kéo dài",
      en: "days from which a matter counts as prolonged",
    },
    question: {
      vi: "Từ bao nhiêu ngày thì coi là kéo dài?",
      en: "After how many days does a matter count as prolonged?",
    },
  },
  {
    id: "matter.urgingLimit",
    type: "number",
    origin: "conclusion",
    label: {
      vi: "số lần đôn đốc thì phải báo cáo",
      en: "times of urging after which it is reported",
    },
    question: {
      vi: "Đôn đốc bao nhiêu lần thì phải báo cáo lên trên?",
      en: "After how many times of urging is the matter reported higher?",
    },
  },
  {
    id: "partyComplaint.competence",
    type: "choice",
    values: ["own", "subordinate"],
    origin: "case",
    label: {
      vi: "thẩm quyền giải quyết khiếu nại kỷ luật đảng",
      en: "competence for the complaint about Party discipline",
    },
    question: {
      vi: "Khiếu nại kỷ luật đảng thuộc thẩm quyền của nơi nhận hay của tổ chức đảng cấp dưới?",
      en: "Is the body that received it competent for the complaint about Party discipline, or a subordinate organisation?",
    },
    path: "matter.partyComplaint.competence",
  },
  {
    id: "partyComplaint.hindrances",
    type: "list",
    values: partyComplaintHindrances,
    origin: "case",
    label: {
      vi: "lý do không giải quyết khiếu nại kỷ luật đảng",
      en: "reasons against settling the complaint about Party discipline",
    },
    question: {
      vi: "Khiếu nại kỷ luật đảng có lý do nào không được giải quyết?",
      en: "Does anything stand against settling the complaint about Party discipline?",
    },
    path: "matter.partyComplaint.hindrances",
  },
  {
    id: "partyComplaint.hindered",
    type: "boolean",
    origin: "derived",
    label: {
      vi: "khiếu nại kỷ luật đảng có lý do không giải quyết",
      en: "something stands against settling the complaint about Party discipline",
    },
    question: {
      vi: "Khiếu nại kỷ luật đảng có lý do không được giải quyết không?",
      en: "Does anything stand against settling the complaint about Party discipline?",
    },
  },
  {
    id: "stateDecision.kind",
    type: "choice",
    values: ["suspension", "discipline", "complaint-decision", "judgment", "none"],
    origin: "case",
    label: { vi: "quyết định của Nhà nước về cán bộ", en: "decision of the State about a cadre" },
    question: {
      vi: "Có quyết định đình chỉ, kỷ luật, giải quyết khiếu nại kỷ luật hay bản án về cán bộ không?",
      en: "Is there a suspension, a discipline, a decision on a complaint about discipline or a judgment about a cadre?",
    },
    path: "matter.stateDecision",
  },
  {
    id: "stateDecision.on",
    type: "date",
    origin: "case",
    label: { vi: "ngày của quyết định", en: "day of the decision" },
    question: {
      vi: "Quyết định hoặc bản án ban hành ngày nào?",
      en: "On which day was the decision or judgment given?",
    },
    path: "matter.stateDecision.on",
  },
  {
    id: "stateDecision.aboutMember",
    type: "boolean",
    origin: "case",
    label: { vi: "cán bộ là đảng viên", en: "the cadre is a Party member" },
    question: {
      vi: "Cán bộ bị quyết định có phải đảng viên không?",
      en: "Is the cadre a Party member?",
    },
    path: "matter.stateDecision.aboutMember",
  },
];
