/** What stands for the data of a dialogue in a preview, by path; what has no words is left out. */
export const dialogueLabels: Readonly<Record<string, string>> = {
  "dialogue.with": "đối tượng đối thoại",
  "dialogue.plannedOn": "ngày dự kiến đối thoại",
  "dialogue.heldOn": "ngày đối thoại",
  "dialogue.place": "địa điểm đối thoại",
  "dialogue.mode": "hình thức đối thoại",
  "dialogue.chair.name": "ông (bà), họ tên người chủ trì",
  "dialogue.chair.title": "chức vụ người chủ trì",
  "dialogue.coChairs": "người cùng chủ trì",
  "dialogue.invited": "thành phần mời",
  "dialogue.attendance": "số người dự",
  "dialogue.conclusion.on": "ngày thông báo kết luận",
  "dialogue.conclusion.number": "số thông báo kết luận",
  "dialogue.published.on": "ngày công khai kết quả",
  "dialogue.published.by": "cách công khai kết quả",
  "dialogue.counts.raised": "tổng số ý kiến",
  "dialogue.counts.denunciations": "số nội dung tố cáo",
  "dialogue.counts.clearedUp": "số ý kiến đã làm rõ tại hội nghị",
  "dialogue.counts.assigned": "số ý kiến đã giao giải quyết",
  "dialogue.counts.beyond": "số ý kiến vượt thẩm quyền",
  "dialogue.counts.complex": "số ý kiến phức tạp",
  "dialogue.counts.settled": "số ý kiến đã giải quyết",
  "dialogue.counts.answered": "số ý kiến đã trả lời bằng văn bản",
  "dialogue.counts.open": "số ý kiến đang giải quyết",
  "proposals.assigned.body": "cơ quan được giao giải quyết",
  ...Object.fromEntries(
    [
      "proposal",
      "proposals.all",
      "proposals.clearedUp",
      "proposals.assigned.items",
      "proposals.beyond",
      "proposals.complex",
    ].flatMap((path) =>
      Object.entries(proposalLabels()).map(([key, label]) => [`${path}.${key}`, label]),
    ),
  ),
};

function proposalLabels(): Readonly<Record<string, string>> {
  return {
    kind: "loại ý kiến",
    about: "nội dung ý kiến",
    "by.name": "ông (bà), họ tên người nêu ý kiến",
    "by.address": "địa chỉ người nêu ý kiến",
    body: "cơ quan giải quyết",
    conclusion: "kết luận của người chủ trì",
    outcome: "kết quả giải quyết",
    settledOn: "ngày giải quyết xong",
    "answer.on": "ngày trả lời",
    "answer.number": "số văn bản trả lời",
    "interimNotice.on": "ngày thông báo cơ quan giải quyết",
    "interimNotice.number": "số văn bản thông báo",
    "proposedUpward.on": "ngày kiến nghị cấp trên",
    "proposedUpward.number": "số văn bản kiến nghị cấp trên",
    state: "tình trạng giải quyết",
  };
}
