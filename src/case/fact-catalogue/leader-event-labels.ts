/** What the events are called that the rules on responsible heads ask for. */
export const leaderEventLabels = {
  "plan-directed": {
    vi: "lập phương án giải quyết do người đứng đầu chỉ đạo",
    en: "settlement plan drawn up under the head",
  },
  "security-plan-made": {
    vi: "lập phương án bảo đảm an ninh, trật tự",
    en: "security plan drawn up",
  },
  explained: { vi: "báo cáo, giải trình tại hội nghị", en: "explained at the plenum" },
  "responsibility-reviewed": {
    vi: "kiểm điểm trách nhiệm người đứng đầu",
    en: "responsibility of the head reviewed",
  },
  "party-told": {
    vi: "thông báo cho tổ chức đảng quản lý đảng viên",
    en: "Party organisation told",
  },
  "handling-proposed": { vi: "lập phiếu đề xuất xử lý", en: "handling proposed on a slip" },
  "relief-proposed": { vi: "đề xuất cho thôi giữ chức vụ", en: "relief from office proposed" },
  "relief-decided": {
    vi: "quyết định việc cho thôi giữ chức vụ",
    en: "relief from office decided",
  },
  "result-published": { vi: "công khai kết quả giải quyết", en: "result made public" },
  "conclusion-announced": {
    vi: "thông báo kết luận của người chủ trì đối thoại",
    en: "conclusion of the dialogue's chair announced",
  },
} as const;
