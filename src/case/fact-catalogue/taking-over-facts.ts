import type { FactDefinition } from "../fact";

/** Who stands behind the head and the secretary of a matter, and who took over from the body that it was sent to. */
export const takingOverFactDefinitions: readonly FactDefinition[] = [
  {
    id: "addressee.heirRole",
    type: "choice",
    origin: "derived",
    label: {
      vi: "người tiếp nhận việc gửi cơ quan đã kết thúc",
      en: "office that took over from the addressee",
    },
    question: {
      vi: "Đơn gửi cơ quan nào, việc phát sinh ở xã nào?",
      en: "To which body was it sent, and in which commune did it arise?",
    },
    path: "addressedTo",
  },
  {
    id: "addressee.heirUnit",
    type: "text",
    origin: "derived",
    label: {
      vi: "đơn vị tiếp nhận việc gửi cơ quan đã kết thúc",
      en: "unit that took over from the addressee",
    },
    question: {
      vi: "Đơn gửi cơ quan nào, việc phát sinh ở xã nào?",
      en: "To which body was it sent, and in which commune did it arise?",
    },
    path: "addressedTo",
  },
  {
    id: "matter.headRole",
    type: "choice",
    origin: "conclusion",
    label: { vi: "người đứng đầu của vụ việc", en: "head in the matter" },
    question: { vi: "Ai là người đứng đầu của vụ việc?", en: "Which office is the head?" },
  },
  {
    id: "matter.secretaryRole",
    type: "choice",
    origin: "conclusion",
    label: { vi: "bí thư ở cấp của vụ việc", en: "secretary at the level of the matter" },
    question: { vi: "Bí thư cấp nào lãnh đạo?", en: "Which Party secretary leads?" },
  },
];
