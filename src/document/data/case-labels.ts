import { complaintLabels } from "./complaint-data";
import { courseLabels } from "./course-data";
import { partiesLabels } from "./parties-data";
import { proceedingLabels } from "./proceeding-data";
import { stepLabels } from "./step-data";

/** What stands for the data of a case in a preview, by path; the words are shown in brackets, and what has none is left out. */
export const caseLabels: Readonly<Record<string, string>> = {
  ...complaintLabels,
  ...courseLabels,
  ...partiesLabels,
  ...proceedingLabels,
  ...stepLabels,
  "petition.writtenOn": "ngày viết đơn",
  receivedBy: "Cơ quan nhận đơn",
  "petition.receivedOn": "ngày nhận đơn",
  "petition.summary": "tóm tắt nội dung đơn",
  "petition.instance": "lần đầu hoặc lần hai",
  addressees: "Người nhận văn bản",
  "party.name": "ông (bà), họ tên người gửi đơn",
  "persons.of": "",
  "persons.address": "địa chỉ",
  "persons.identity.kind": "loại giấy tờ",
  "persons.identity.otherPaper": "",
  "persons.identity.number": "số giấy tờ",
  "persons.identity.issuedOn": "ngày cấp",
  "persons.identity.issuedBy": "nơi cấp",
  complaintOf: "người khiếu nại",
  provision: "điều khoản làm căn cứ",
  "refusal.grounds.provision": "điều khoản không thụ lý",
  "refusal.grounds.label": "trường hợp không thụ lý",
  "refusal.reason": "lý do cụ thể",
  transferredBy: "Cơ quan chuyển đơn",
  inspectorate: "Cơ quan thanh tra cùng cấp",
  "denunciation.by": "ông (bà), họ tên người tố cáo",
  "denunciation.denouncers.name": "ông (bà), họ tên người tố cáo",
  "denunciation.denouncers.address": "địa chỉ người tố cáo",
  "denunciation.denouncers.contact": "cách liên hệ với người tố cáo",
  "denunciation.denouncers.identity.kind": "loại giấy tờ",
  "denunciation.denouncers.identity.number": "số giấy tờ",
  "denunciation.denouncers.identity.issuedOn": "ngày cấp",
  "denunciation.denouncers.identity.issuedBy": "nơi cấp",
  "denunciation.against": "người bị tố cáo",
  "denunciation.denounced.name": "họ tên người bị tố cáo",
  "denunciation.denounced.post": "chức vụ người bị tố cáo",
  "denunciation.denounced.unit": "đơn vị của người bị tố cáo",
  "denunciation.denounced.address": "địa chỉ người bị tố cáo",
};
