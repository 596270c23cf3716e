import type { FactDefinition } from "../fact";
import { headBreaches, headFaults } from "../matter-words";

/** How the head of a body answers for a matter. */
export const headFactDefinitions: readonly FactDefinition[] = [
  {
    id: "head.faults",
    type: "list",
    values: headFaults,
    origin: "case",
    label: { vi: "khuyết điểm của người đứng đầu", en: "faults of the head" },
    question: {
      vi: "Người đứng đầu có khuyết điểm nào (thiếu trách nhiệm, buông lỏng, vi phạm quy định …)?",
      en: "What was found against the head (irresponsible, lax, rules broken …)?",
    },
    path: "matter.head.faults",
  },
  {
    id: "head.breach",
    type: "choice",
    values: [...headBreaches, "none"],
    origin: "case",
    label: {
      vi: "vi phạm của người đứng đầu về tiếp công dân",
      en: "breach of the head in reception",
    },
    question: {
      vi: "Người đứng đầu có hành vi vi phạm nào về tiếp công dân?",
      en: "Which breach of the rules on reception did the head commit?",
    },
    path: "matter.head.breach",
  },
  {
    id: "head.concluded",
    type: "boolean",
    origin: "case",
    label: { vi: "cơ quan có thẩm quyền đã kết luận", en: "the competent body concluded so" },
    question: {
      vi: "Cơ quan có thẩm quyền đã kết luận chưa?",
      en: "Has the competent body concluded so?",
    },
    path: "matter.head.concluded",
  },
  {
    id: "head.publicAnger",
    type: "boolean",
    origin: "case",
    label: {
      vi: "gây bức xúc dư luận, ảnh hưởng uy tín",
      en: "caused public anger and harmed the standing",
    },
    question: {
      vi: "Việc đó có gây bức xúc dư luận, ảnh hưởng uy tín không?",
      en: "Did it cause public anger and harm the standing of the unit?",
    },
    path: "matter.head.publicAnger",
  },
  {
    id: "head.inOfficeSince",
    type: "date",
    origin: "case",
    label: { vi: "ngày nhận chức", en: "day of taking office" },
    question: {
      vi: "Người đứng đầu nhận chức ngày nào?",
      en: "On which day did the head take office?",
    },
    path: "matter.head.inOfficeSince",
  },
  {
    id: "head.forceMajeure",
    type: "boolean",
    origin: "case",
    label: { vi: "do bất khả kháng", en: "force majeure" },
    question: { vi: "Có phải do bất khả kháng không?", en: "Was it force majeure?" },
    path: "matter.head.forceMajeure",
  },
  {
    id: "head.targetsReached",
    type: "number",
    origin: "case",
    label: { vi: "tỷ lệ hoàn thành chỉ tiêu (%)", en: "share of targets reached (%)" },
    question: {
      vi: "Đơn vị hoàn thành bao nhiêu phần trăm chỉ tiêu?",
      en: "How many per cent of its targets did the unit reach?",
    },
    path: "matter.head.targetsReached",
  },
  {
    id: "head.targetsMissed",
    type: "number",
    origin: "case",
    label: { vi: "số chỉ tiêu cơ bản không đạt", en: "basic targets missed" },
    question: {
      vi: "Có bao nhiêu chỉ tiêu kinh tế - xã hội cơ bản không đạt?",
      en: "How many basic socio-economic targets were missed?",
    },
    path: "matter.head.targetsMissed",
  },
  {
    id: "head.groundsOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày có đủ căn cứ", en: "day of sufficient grounds" },
    question: {
      vi: "Có đủ căn cứ cho thôi giữ chức vụ từ ngày nào?",
      en: "From which day are there sufficient grounds for relief from office?",
    },
    path: "matter.head.groundsOn",
  },
  {
    id: "head.proposedOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày nhận đề xuất", en: "day of the proposal" },
    question: {
      vi: "Cấp có thẩm quyền nhận đề xuất ngày nào?",
      en: "On which day did the competent level get the proposal?",
    },
    path: "matter.head.proposedOn",
  },
  {
    id: "head.objectiveReason",
    type: "boolean",
    origin: "case",
    label: { vi: "có lý do khách quan", en: "objective reasons" },
    question: {
      vi: "Có lý do khách quan để kéo dài thời gian quyết định không?",
      en: "Are there objective reasons for taking longer?",
    },
    path: "matter.head.objectiveReason",
  },
  {
    id: "head.partyStatus",
    type: "choice",
    values: ["full-member", "probationary-member", "not-a-member"],
    origin: "case",
    label: { vi: "tư cách đảng viên của người đứng đầu", en: "Party membership of the head" },
    question: {
      vi: "Người đứng đầu là đảng viên chính thức, dự bị hay không phải đảng viên?",
      en: "Is the head a full member, a probationary member or no member of the Party?",
    },
    path: "matter.head.partyStatus",
  },
  {
    id: "head.isOfficial",
    type: "boolean",
    origin: "case",
    label: { vi: "là cán bộ, công chức", en: "is a cadre or civil servant" },
    question: {
      vi: "Người đứng đầu có phải cán bộ, công chức không?",
      en: "Is the head a cadre or civil servant?",
    },
    path: "matter.head.isOfficial",
  },
  {
    id: "head.violationFoundOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày phát hiện vi phạm", en: "day the violation was found" },
    question: {
      vi: "Vi phạm của người đứng đầu được phát hiện ngày nào?",
      en: "On which day was the violation of the head found?",
    },
    path: "matter.head.violationFoundOn",
  },
  {
    id: "head.complexDiscipline",
    type: "boolean",
    origin: "case",
    label: { vi: "vụ kỷ luật phức tạp", en: "the disciplinary case is complex" },
    question: {
      vi: "Vụ xử lý kỷ luật có phức tạp không?",
      en: "Is the disciplinary case complex?",
    },
    path: "matter.head.complexDiscipline",
  },
];
