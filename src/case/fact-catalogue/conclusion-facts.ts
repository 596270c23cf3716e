import type { FactDefinition } from "../fact";
import { refusalGrounds } from "../word-lists";

/** What the rules conclude; an official is asked for the facts behind them, never for these. */
export const conclusionFactDefinitions: readonly FactDefinition[] = [
  {
    id: "complaint.isComplex",
    type: "boolean",
    origin: "conclusion",
    label: { vi: "vụ việc phức tạp", en: "complex case" },
    question: {
      vi: "Vụ việc có được xác định là phức tạp không?",
      en: "Is the case a complex one?",
    },
  },
  {
    id: "complaint.isRemote",
    type: "boolean",
    origin: "conclusion",
    label: { vi: "vụ việc ở vùng sâu, vùng xa", en: "remote area" },
    question: {
      vi: "Vụ việc có ở vùng sâu, vùng xa đi lại khó khăn không?",
      en: "Is the case of a remote area?",
    },
  },
  {
    id: "admit.refusalGrounds",
    type: "list",
    values: refusalGrounds,
    origin: "conclusion",
    label: { vi: "căn cứ không thụ lý", en: "grounds for refusing" },
    question: { vi: "Có căn cứ không thụ lý nào?", en: "Which grounds for refusing are there?" },
  },
  {
    id: "admit.outcome",
    type: "choice",
    values: ["accept", "refuse"],
    origin: "conclusion",
    label: { vi: "kết quả xem xét thụ lý", en: "accept or refuse" },
    question: {
      vi: "Đơn được thụ lý hay không thụ lý?",
      en: "Is the petition accepted or refused?",
    },
  },
  {
    id: "route.competentRole",
    type: "choice",
    origin: "conclusion",
    label: { vi: "người có thẩm quyền giải quyết", en: "competent office" },
    question: { vi: "Ai có thẩm quyền giải quyết?", en: "Which office is competent?" },
  },
  {
    id: "route.act",
    type: "choice",
    values: ["resolve", "transfer", "guide", "return", "archive"],
    origin: "conclusion",
    label: { vi: "hướng xử lý đơn", en: "what to do with the petition" },
    question: { vi: "Xử lý đơn theo hướng nào?", en: "What is to be done with the petition?" },
  },
  {
    id: "route.isOurs",
    type: "boolean",
    origin: "conclusion",
    label: {
      vi: "thuộc thẩm quyền của cơ quan đang giữ hồ sơ",
      en: "within the competence of the office that holds the file",
    },
    question: {
      vi: "Đơn có thuộc thẩm quyền của cơ quan mình không?",
      en: "Is the petition ours to deal with?",
    },
  },
];
