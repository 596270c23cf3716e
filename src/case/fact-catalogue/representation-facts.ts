import type { FactDefinition } from "../fact";

/** The letter, who acts for the complainant, and the papers of a group. */
export const representationFactDefinitions: readonly FactDefinition[] = [
  {
    id: "letter.items",
    type: "list",
    values: ["date", "complainant", "respondent", "content", "documents", "demand"],
    origin: "case",
    label: { vi: "các nội dung có trong đơn", en: "what the letter holds" },
    question: {
      vi: "Trong các nội dung bắt buộc (khoản 2 Điều 8), đơn đã có những nội dung nào?",
      en: "Which of the items that a letter must hold (clause 2 Article 8) are in it?",
    },
    path: "letter.items",
  },
  {
    id: "letter.onForm",
    type: "boolean",
    origin: "case",
    label: { vi: "đơn theo mẫu", en: "letter on the form" },
    question: {
      vi: "Đơn có theo mẫu đơn khiếu nại không?",
      en: "Is the letter on the form for complaints?",
    },
    path: "letter.onForm",
  },
  {
    id: "representative.capable",
    type: "boolean",
    origin: "case",
    label: {
      vi: "người được ủy quyền có đủ năng lực hành vi dân sự",
      en: "authorised person has full civil capacity",
    },
    question: {
      vi: "Người được ủy quyền có đủ năng lực hành vi dân sự không?",
      en: "Does the authorised person have full civil capacity?",
    },
    path: "representative.capable",
  },
  {
    id: "representative.isComplainant",
    type: "boolean",
    origin: "case",
    label: { vi: "người đại diện là người khiếu nại", en: "the representative is a complainant" },
    question: {
      vi: "Người đại diện của nhóm có phải là một trong những người khiếu nại không?",
      en: "Is the representative of the group one of the complainants?",
    },
    path: "representative.isComplainant",
  },
  {
    id: "representative.papersShown",
    type: "boolean",
    origin: "case",
    label: {
      vi: "luật sư, trợ giúp viên đã xuất trình giấy tờ",
      en: "lawyer or legal-aid officer showed papers",
    },
    question: {
      vi: "Luật sư, trợ giúp viên pháp lý đã xuất trình thẻ và giấy tờ cử, yêu cầu hoặc ủy quyền chưa?",
      en: "Has the lawyer or legal-aid officer shown the card and the paper of assignment, request or authorisation?",
    },
    path: "representative.papersShown",
  },
  {
    id: "authorisation.madeOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày lập văn bản ủy quyền", en: "day of the authorisation" },
    question: {
      vi: "Văn bản ủy quyền lập ngày nào?",
      en: "On which day was the authorisation made?",
    },
    path: "representative.authorisation.madeOn",
  },
  {
    id: "authorisation.inWriting",
    type: "boolean",
    origin: "case",
    label: { vi: "ủy quyền bằng văn bản", en: "authorised in writing" },
    question: {
      vi: "Việc ủy quyền có lập thành văn bản không?",
      en: "Was the authorisation made in writing?",
    },
    path: "representative.authorisation.inWriting",
  },
  {
    id: "authorisation.formality",
    type: "choice",
    values: ["notarised", "certified", "none"],
    origin: "case",
    label: { vi: "hình thức xác nhận văn bản ủy quyền", en: "notarised or certified" },
    question: {
      vi: "Văn bản ủy quyền được công chứng, chứng thực hay không có gì?",
      en: "Is the authorisation notarised, certified or neither?",
    },
    path: "representative.authorisation.formality",
  },
  {
    id: "authorisation.signedForOrganisation",
    type: "boolean",
    origin: "case",
    label: {
      vi: "tổ chức đã ký và đóng dấu (nếu có)",
      en: "signed and sealed for the organisation",
    },
    question: {
      vi: "Người có thẩm quyền của tổ chức đã ký và đóng dấu (nếu có dấu) vào văn bản ủy quyền chưa?",
      en: "Has the competent person of the organisation signed the authorisation and sealed it (where it has a seal)?",
    },
    path: "representative.authorisation.signedForOrganisation",
  },
  {
    id: "authorisation.sameContentToSeveral",
    type: "boolean",
    origin: "case",
    label: {
      vi: "ủy quyền một nội dung cho nhiều người",
      en: "one content given to several people",
    },
    question: {
      vi: "Có nội dung nào được ủy quyền cho nhiều người cùng thực hiện không?",
      en: "Is any one content given to several people?",
    },
    path: "representative.authorisation.sameContentToSeveral",
  },
  {
    id: "authorisation.hasReason",
    type: "boolean",
    origin: "case",
    label: {
      vi: "có lý do nên không thể tự mình khiếu nại",
      en: "reason for not complaining in person",
    },
    question: {
      vi: "Người khiếu nại có ốm đau, già yếu, có nhược điểm về thể chất hoặc lý do khách quan khác nên không thể tự mình khiếu nại không?",
      en: "Was the complainant ill, old, physically weak or otherwise unable to complain in person?",
    },
    path: "representative.authorisation.hasReason",
  },
  {
    id: "group.representatives",
    type: "number",
    origin: "case",
    label: { vi: "số người đại diện của nhóm", en: "number of representatives" },
    question: {
      vi: "Những người khiếu nại chung cử bao nhiêu người đại diện?",
      en: "How many representatives did the complainants appoint?",
    },
    path: "groupPapers.representatives",
  },
  {
    id: "group.letterItems",
    type: "list",
    values: ["date", "representatives", "complainants", "content", "signatures"],
    origin: "case",
    label: {
      vi: "các nội dung có trong văn bản cử người đại diện",
      en: "what the appointment letter holds",
    },
    question: {
      vi: "Văn bản cử người đại diện đã có những nội dung nào?",
      en: "Which items does the letter appointing representatives hold?",
    },
    path: "groupPapers.letterItems",
  },
  {
    id: "succession.died",
    type: "boolean",
    origin: "case",
    label: { vi: "người khiếu nại đã chết", en: "the complainant died" },
    question: {
      vi: "Người khiếu nại đã chết trong khi đang khiếu nại chưa?",
      en: "Has the complainant died while complaining?",
    },
    path: "succession.died",
  },
  {
    id: "succession.inheritable",
    type: "boolean",
    origin: "case",
    label: { vi: "quyền, nghĩa vụ được thừa kế", en: "rights pass to heirs" },
    question: {
      vi: "Quyền, nghĩa vụ của người đã chết có được thừa kế không?",
      en: "Do the rights of the deceased pass to heirs?",
    },
    path: "succession.inheritable",
  },
  {
    id: "succession.proofShown",
    type: "boolean",
    origin: "case",
    label: { vi: "người thừa kế đã xuất trình giấy tờ", en: "heirs showed proof" },
    question: {
      vi: "Người thừa kế đã xuất trình giấy tờ chứng minh quyền thừa kế chưa?",
      en: "Have the heirs shown proof of inheritance?",
    },
    path: "succession.proofShown",
  },
];
