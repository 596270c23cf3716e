import { refusalGrounds } from "../word-lists";
import { groundLabels } from "./ground-facts";

const groundDenials = refusalGrounds.flatMap((clause) => {
  const number = clause.slice(1);
  const check = [`check.${clause}`, `không xác định khoản ${number} Điều 11`] as const;
  const ground = `không thuộc khoản ${number} Điều 11 (${groundLabels[clause].vi})`;
  // Clause 6 is counted from days and is no fact.
  return clause === "k6" ? [check] : [check, [`ground.${clause}`, ground] as const];
});

/** How a Vietnamese sentence says that a yes-or-no fact does not hold; its label says that it does. */
export const denials: Readonly<Record<string, string>> = {
  "proposal.withinCompetence": "ngoài thẩm quyền",
  "proposal.complex": "không phức tạp, không cần thời gian nghiên cứu",
  "head.forceMajeure": "không do bất khả kháng",
  "petition.inWriting": "khiếu nại trực tiếp, không bằng đơn",
  "petition.transferred": "công dân gửi đơn thẳng, không qua cơ quan khác",
  "petition.transferredByFront":
    "đơn không do Mặt trận Tổ quốc hoặc tổ chức thành viên của Mặt trận chuyển",
  "complainant.several": "chỉ một người khiếu nại",
  "complainant.allCapable": "có người khiếu nại không đủ năng lực hành vi dân sự",
  "complainant.foreign": "người khiếu nại không phải là cá nhân, tổ chức nước ngoài",
  "complainant.inVietnam": "người nước ngoài không ở tại Việt Nam",
  "complainant.treatyDiffers": "điều ước quốc tế không quy định khác",
  "group.allSigned": "chưa đủ chữ ký của mọi người khiếu nại",
  "group.representativesAppointed": "chưa có văn bản cử người đại diện",
  "representative.present": "người khiếu nại tự mình khiếu nại, không qua người đại diện",
  "representative.lawful": "giấy tờ đại diện không hợp pháp",
  "representative.capable": "người được ủy quyền không đủ năng lực hành vi dân sự",
  "representative.isComplainant": "người đại diện không phải là người khiếu nại",
  "representative.papersShown": "luật sư, trợ giúp viên chưa xuất trình giấy tờ",
  "authorisation.inWriting": "ủy quyền không bằng văn bản",
  "authorisation.signedForOrganisation": "tổ chức chưa ký hoặc chưa đóng dấu",
  "authorisation.sameContentToSeveral": "một nội dung chỉ ủy quyền cho một người",
  "succession.died": "người khiếu nại còn sống",
  "succession.inheritable": "quyền, nghĩa vụ không được thừa kế",
  "succession.proofShown": "người thừa kế chưa xuất trình giấy tờ",
  "handling.sameUnit": "đơn vị giữ hồ sơ không phải là đơn vị bị khiếu nại",
  "handling.isSuperiorUnit":
    "cơ quan giữ hồ sơ không phải là cấp trên trực tiếp của người giải quyết lần đầu",
  "object.wasReceived": "người khiếu nại không nhận được quyết định",
  "object.internal": "quyết định, hành vi không mang tính nội bộ",
  "object.directsLowerLevel": "không phải là việc cấp trên chỉ đạo cấp dưới",
  "object.normative": "quyết định không chứa quy phạm pháp luật",
  "object.stateSecret": "không thuộc bí mật nhà nước",
  "object.affectsComplainant": "không liên quan trực tiếp đến quyền, lợi ích của người khiếu nại",
  "object.isDocument": "quyết định không phải là văn bản",
  "object.appliesOnce": "quyết định không cụ thể hoặc áp dụng nhiều lần",
  "object.officialDuty": "hành vi không thuộc nhiệm vụ, công vụ",
  "object.onCivilServant": "không phải là việc kỷ luật cán bộ, công chức",
  "complaint.obstaclesKnown": "chưa xem xét trở ngại khách quan",
  "complaint.remoteArea": "vụ việc không ở vùng sâu, vùng xa đi lại khó khăn",
  "complaint.isRemote": "vụ việc không ở vùng sâu, vùng xa",
  "complaint.complexFinding": "xác định vụ việc không phức tạp",
  "complaint.isComplex": "vụ việc không phức tạp",
  "complaint.executionWouldHarm": "việc thi hành không gây hậu quả khó khắc phục",
  "complaint.asksReview": "không đề nghị xem xét lại quyết định, hành vi",
  "complaint.otherLaw": "luật khác không quy định riêng về khiếu nại",
  "first.decided": "khiếu nại lần đầu chưa được giải quyết",
  "discipline.upToDirectorGeneral": "công chức giữ chức vụ trên Tổng cục trưởng",
  "discipline.appointedByPrimeMinister": "không do Thủ tướng Chính phủ bổ nhiệm",
  "discipline.isClear": "nội dung khiếu nại kỷ luật chưa rõ",
  "letter.onForm": "đơn không theo mẫu",
  "lawsuit.rightsIndependent": "quyền, nghĩa vụ không độc lập với nhau",
  "obstacle.beyondControl": "lường trước hoặc khắc phục được",
  "obstacle.prevents": "hoàn cảnh khách quan không ngăn cản việc thực hiện quyền",
  "obstacle.proof": "hồ sơ chưa có tài liệu chứng minh trở ngại",
  "office.hasPortal": "cơ quan không có cổng hoặc trang thông tin điện tử",
  "review.unlawful": "việc giải quyết không vi phạm pháp luật",
  "review.harmful": "việc giải quyết không gây thiệt hại",
  "route.isOurs": "không thuộc thẩm quyền của cơ quan đang giữ hồ sơ",
  "unit.labourMatter": "không phải là việc người lao động khiếu nại về lao động",
  "verification.differsFromDemand": "yêu cầu và kết quả xác minh không khác nhau",
  "verification.differsFromEvidence":
    "kết quả xác minh không khác thông tin, bằng chứng các bên cung cấp",
  "verification.plainlyRight": "chưa thể kết luận ngay là khiếu nại đúng khi kiểm tra lại",
  "verification.needsSiteCheck": "không cần xác minh thực tế",
  "verification.needsExpertise": "không cần trưng cầu giám định",
  "verification.byTeam": "xác minh không bằng tổ, đoàn",
  "execution.complainantRefuses": "người khiếu nại chấp hành",
  "violation.isOfficial": "người vi phạm không phải là cán bộ, công chức, viên chức",
  "violation.holdsPost": "không giữ chức vụ lãnh đạo, quản lý",
  "violation.inArmedForces": "không ở trong Quân đội, Công an",
  "withdrawal.signed": "việc rút không có chữ ký hoặc điểm chỉ",
  "withdrawal.broughtAgain": "không khiếu nại lại nội dung đã rút",
  "withdrawal.forced": "không bị ép buộc, đe dọa rút khiếu nại",
  ...Object.fromEntries(groundDenials),
};
