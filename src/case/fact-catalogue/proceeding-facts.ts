import type { FactDefinition } from "../fact";
import { dialogueTriggers } from "../word-lists";

/** What happens between acceptance and decision. */
export const proceedingFactDefinitions: readonly FactDefinition[] = [
  {
    id: "verification.differsFromDemand",
    type: "boolean",
    origin: "case",
    label: {
      vi: "yêu cầu và kết quả xác minh còn khác nhau",
      en: "demand and verification still differ",
    },
    question: {
      vi: "Yêu cầu của người khiếu nại và kết quả xác minh có còn khác nhau không?",
      en: "Do the complainant's demand and the result of the verification still differ?",
    },
    path: "complaint.verification.differsFromDemand",
  },
  {
    id: "verification.plainlyRight",
    type: "boolean",
    origin: "case",
    label: { vi: "khiếu nại đúng ngay từ khi kiểm tra lại", en: "plainly right on re-check" },
    question: {
      vi: "Khi kiểm tra lại, có thấy ngay khiếu nại là đúng, không cần xác minh không?",
      en: "Did the re-check show at once that the complaint is right, without verification?",
    },
    path: "complaint.verification.plainlyRight",
  },
  {
    id: "interruption.kind",
    type: "choice",
    values: ["suspend", "terminate", "none"],
    origin: "derived",
    label: { vi: "biện pháp có căn cứ áp dụng", en: "suspend or terminate" },
    question: {
      vi: "Có căn cứ tạm đình chỉ (`suspend`) hay đình chỉ (`terminate`) giải quyết khiếu nại không (không có thì ghi `interruption: none`)?",
      en: "Is there a ground for suspending (`suspend`) or terminating (`terminate`) (if there is none, write `interruption: none`)?",
    },
    path: "complaint.interruption",
  },
  {
    id: "interruption.ground",
    type: "choice",
    values: ["a", "b", "c", "d"],
    origin: "case",
    label: { vi: "căn cứ tại Điều 11a", en: "point of Điều 11a" },
    question: {
      vi: "Căn cứ theo điểm nào của Điều 11a?",
      en: "Which point of Điều 11a is the ground?",
    },
    path: "complaint.interruption.ground",
  },
  {
    id: "interruption.establishedOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày xác định có căn cứ", en: "day the ground was established" },
    question: {
      vi: "Xác định có căn cứ tạm đình chỉ, đình chỉ từ ngày nào?",
      en: "On which day was the ground established?",
    },
    path: "complaint.interruption.establishedOn",
  },
  {
    id: "interruption.endedOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày hết căn cứ tạm đình chỉ", en: "day the ground ended" },
    question: {
      vi: "Căn cứ tạm đình chỉ chấm dứt ngày nào?",
      en: "On which day did the ground for suspending end?",
    },
    path: "complaint.interruption.endedOn",
  },
  {
    id: "complaint.executionWouldHarm",
    type: "boolean",
    origin: "case",
    label: { vi: "thi hành sẽ gây hậu quả khó khắc phục", en: "execution would do lasting harm" },
    question: {
      vi: "Việc thi hành quyết định bị khiếu nại có gây hậu quả khó khắc phục không?",
      en: "Would carrying out the contested decision do harm that is hard to undo?",
    },
    path: "complaint.executionWouldHarm",
  },
  {
    id: "dialogue.triggers",
    type: "list",
    values: dialogueTriggers,
    origin: "case",
    label: {
      vi: "tình huống phải trực tiếp đối thoại",
      en: "situations asking for dialogue in person",
    },
    question: {
      vi: "Vụ việc có nhiều người cùng khiếu nại (`group`), ý kiến các cơ quan khác nhau (`bodies-disagree`), người khiếu nại gay gắt (`heated`), dư luận quan tâm (`public-attention`) hay ảnh hưởng an ninh, trật tự (`security`) không (không có thì ghi `[]`)?",
      en: "Are there many complainants (`group`), bodies that disagree (`bodies-disagree`), a heated complainant (`heated`), public attention (`public-attention`) or an effect on security and order (`security`) (if none, write `[]`)?",
    },
    path: "complaint.dialogueTriggers",
  },
  {
    id: "dialogue.on",
    type: "date",
    origin: "case",
    label: { vi: "ngày đối thoại", en: "day of the dialogue" },
    question: { vi: "Đối thoại tổ chức ngày nào?", en: "On which day is the dialogue held?" },
    path: "complaint.dialogueOn",
  },
  {
    id: "office.hasPortal",
    type: "boolean",
    origin: "case",
    label: {
      vi: "cơ quan có cổng hoặc trang thông tin điện tử",
      en: "the office has a portal or website",
    },
    question: {
      vi: "Cơ quan giải quyết có cổng hoặc trang thông tin điện tử không?",
      en: "Does the resolving office have a portal or website?",
    },
    path: "complaint.officeHasPortal",
  },
];
