import type { FactDefinition } from "../fact";
import { handlingRoles } from "../word-lists";

/** What the letter itself tells, and who handles it. */
export const petitionFactDefinitions: readonly FactDefinition[] = [
  {
    id: "petition.kind",
    type: "choice",
    values: ["complaint", "denunciation", "recommendation", "feedback"],
    origin: "case",
    label: { vi: "loại đơn", en: "kind of petition" },
    question: {
      vi: "Nội dung đơn là khiếu nại, tố cáo, kiến nghị hay phản ánh (xét theo nội dung, không theo tiêu đề đơn)?",
      en: "By its content, whatever its heading, is the petition a complaint, a denunciation, a recommendation or feedback?",
    },
    path: "kind",
  },
  {
    id: "petition.instance",
    type: "number",
    origin: "case",
    label: { vi: "lần khiếu nại", en: "instance" },
    question: {
      vi: "Đây là khiếu nại lần đầu (1) hay lần hai (2)?",
      en: "Is this a first (1) or a second (2) complaint?",
    },
    path: "instance",
  },
  {
    id: "petition.inWriting",
    type: "boolean",
    origin: "case",
    label: { vi: "khiếu nại bằng đơn", en: "in writing" },
    question: {
      vi: "Công dân gửi đơn, hay trình bày trực tiếp và được ghi lại?",
      en: "Was it handed in as a letter, rather than told in person and written down?",
    },
    path: "inWriting",
  },
  {
    id: "petition.signed",
    type: "boolean",
    origin: "case",
    label: { vi: "có chữ ký hoặc điểm chỉ", en: "signed or fingerprinted" },
    question: {
      vi: "Đơn (hoặc bản ghi nội dung) có chữ ký hoặc điểm chỉ của người khiếu nại không?",
      en: "Does the letter, or the written record, carry the complainant's signature or fingerprint?",
    },
    path: "signed",
  },
  {
    id: "petition.writtenOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày viết đơn", en: "day of writing" },
    question: { vi: "Đơn đề ngày nào?", en: "Which day does the letter bear?" },
    path: "writtenOn",
  },
  {
    id: "petition.sentOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày gửi đơn", en: "day of sending" },
    question: {
      vi: "Đơn được nộp hoặc gửi bưu điện ngày nào (theo dấu bưu điện nơi gửi)?",
      en: "On which day was the letter handed in or posted (by the postmark of sending)?",
    },
    path: "sentOn",
  },
  {
    id: "petition.receivedOn",
    type: "date",
    origin: "case",
    label: { vi: "ngày nhận đơn", en: "day of receipt" },
    question: {
      vi: "Cơ quan có thẩm quyền nhận được đơn ngày nào (theo dấu công văn đến)?",
      en: "On which day did the competent office receive the petition (by its incoming stamp)?",
    },
    path: "receivedOn",
  },
  {
    id: "petition.transferred",
    type: "boolean",
    origin: "derived",
    label: { vi: "đơn do cơ quan khác chuyển đến", en: "passed on by another body" },
    question: {
      vi: "Đơn do cơ quan, tổ chức, cá nhân nào chuyển đến, hay công dân gửi thẳng (`none`)?",
      en: "Who passed the petition on, or did it come straight from the citizen (`none`)?",
    },
    path: "transferredBy",
  },
  {
    id: "petition.transferredByFront",
    type: "boolean",
    origin: "derived",
    label: {
      vi: "đơn do Mặt trận Tổ quốc hoặc tổ chức thành viên chuyển",
      en: "passed on by the Fatherland Front",
    },
    question: {
      vi: "Nơi chuyển đơn có phải là Ủy ban Mặt trận Tổ quốc hoặc tổ chức thành viên của Mặt trận không?",
      en: "Is the body that passed it on the Fatherland Front or a member organisation of it?",
    },
    path: "transferredBy.kind",
  },
  {
    id: "complainant.kind",
    type: "choice",
    values: ["individual", "organisation", "agency"],
    origin: "derived",
    label: { vi: "loại người khiếu nại", en: "kind of complainant" },
    question: {
      vi: "Người khiếu nại là cá nhân, tổ chức hay cơ quan?",
      en: "Is the complainant a person, an organisation or an agency?",
    },
    path: "complainants[0].kind",
  },
  {
    id: "complainant.count",
    type: "number",
    origin: "derived",
    label: { vi: "số người khiếu nại", en: "number of complainants" },
    question: {
      vi: "Có bao nhiêu người cùng khiếu nại trong đơn?",
      en: "How many people complain in the letter?",
    },
    path: "complainantCount",
  },
  {
    id: "complainant.several",
    type: "boolean",
    origin: "derived",
    label: { vi: "nhiều người khiếu nại", en: "several complainants" },
    question: {
      vi: "Có từ hai người trở lên cùng khiếu nại trong đơn không?",
      en: "Do two or more people complain in the letter?",
    },
    path: "complainantCount",
  },
  {
    id: "complainant.allCapable",
    type: "boolean",
    origin: "derived",
    label: {
      vi: "mọi người khiếu nại có đủ năng lực hành vi dân sự",
      en: "all complainants have full civil capacity",
    },
    question: {
      vi: "Người khiếu nại có đủ năng lực hành vi dân sự không (người chưa thành niên, mất hoặc hạn chế năng lực thì ghi `limited`)?",
      en: "Does each complainant have full civil capacity (minors and people of lost or limited capacity: `limited`)?",
    },
    path: "complainants[0].capacity",
  },
  {
    id: "group.allSigned",
    type: "boolean",
    origin: "case",
    label: { vi: "mọi người khiếu nại đều ký đơn", en: "all complainants signed" },
    question: {
      vi: "Tất cả những người khiếu nại chung đã ký hoặc điểm chỉ vào đơn chưa?",
      en: "Have all who complain together signed or fingerprinted the letter?",
    },
    path: "groupPapers.allSigned",
  },
  {
    id: "group.representativesAppointed",
    type: "boolean",
    origin: "case",
    label: { vi: "có văn bản cử người đại diện", en: "representatives appointed in writing" },
    question: {
      vi: "Những người khiếu nại chung đã có văn bản cử người đại diện chưa?",
      en: "Have those who complain together appointed their representatives in writing?",
    },
    path: "groupPapers.representativesAppointed",
  },
  {
    id: "representative.present",
    type: "boolean",
    origin: "derived",
    label: { vi: "khiếu nại thông qua người đại diện", en: "acts through a representative" },
    question: {
      vi: "Người khiếu nại có người đại diện, người được ủy quyền hay luật sư không (không có thì ghi `none`)?",
      en: "Does a representative, an authorised person or a lawyer act for the complainant (`none` if not)?",
    },
    path: "representative",
  },
  {
    id: "representative.kind",
    type: "choice",
    values: ["by-law", "authorised", "lawyer", "legal-aid", "group"],
    origin: "case",
    label: { vi: "loại đại diện", en: "kind of representative" },
    question: {
      vi: "Người đại diện là đại diện theo pháp luật, người được ủy quyền, luật sư, trợ giúp viên pháp lý hay đại diện của nhóm?",
      en: "Does the representative act by law, by authorisation, as a lawyer, as a legal-aid officer or for the group?",
    },
    path: "representative.kind",
  },
  {
    id: "representative.lawful",
    type: "boolean",
    origin: "case",
    label: { vi: "giấy tờ đại diện hợp pháp", en: "lawful representation" },
    question: {
      vi: "Giấy tờ có chứng minh việc đại diện là hợp pháp không?",
      en: "Do the papers prove that the representation is lawful?",
    },
    path: "representative.lawful",
  },
  {
    id: "handling.role",
    type: "choice",
    values: handlingRoles,
    origin: "derived",
    label: { vi: "người đang giữ hồ sơ", en: "office that holds the file" },
    question: {
      vi: "Hồ sơ đang do người đứng đầu nào xử lý (hoặc dùng hồ sơ cơ quan)?",
      en: "Which office handles the file (or give an agency profile)?",
    },
    path: "handledBy.role",
  },
  {
    id: "handling.unit",
    type: "text",
    origin: "derived",
    label: { vi: "đơn vị đang giữ hồ sơ", en: "unit that holds the file" },
    question: { vi: "Hồ sơ đang ở đơn vị nào?", en: "Which unit holds the file?" },
    path: "handledBy.unit",
  },
  {
    id: "handling.sameUnit",
    type: "boolean",
    origin: "derived",
    label: {
      vi: "đơn vị giữ hồ sơ là đơn vị bị khiếu nại",
      en: "the unit that holds the file is the respondent's",
    },
    question: {
      vi: "Người bị khiếu nại thuộc đơn vị nào (ghi đúng tên đơn vị như trong hồ sơ cơ quan)?",
      en: "To which unit does the respondent belong (named as in the agency profile)?",
    },
    path: "complaint.respondent.unit",
  },
];
