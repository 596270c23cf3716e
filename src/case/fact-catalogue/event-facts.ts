import type { Text } from "../../finding/finding";
import { dialogueEventNames, dialogueEvents } from "../dialogue-events";
import type { FactDefinition } from "../fact";
import { sessionEventNames, sessionEvents } from "../session-events";
import { type EventName, eventNames } from "../word-lists";
import { happenedAs } from "./happened-as";
import { leaderEventLabels } from "./leader-event-labels";

/** What each event of a case file is called. */
export const eventLabels: Readonly<Record<EventName, Text>> = {
  transferred: { vi: "chuyển đơn", en: "petition transferred" },
  guided: { vi: "hướng dẫn người gửi đơn", en: "petitioner guided" },
  returned: { vi: "trả đơn", en: "petition returned" },
  accepted: { vi: "thụ lý", en: "accepted" },
  refused: { vi: "thông báo không thụ lý", en: "refusal notified" },
  "complexity-recorded": {
    vi: "lập văn bản xác định vụ việc phức tạp",
    en: "complexity put in writing",
  },
  "verification-assigned": { vi: "giao nhiệm vụ xác minh", en: "verification assigned" },
  "verification-reported": { vi: "báo cáo kết quả xác minh", en: "verification reported" },
  "dialogue-notified": { vi: "thông báo tổ chức đối thoại", en: "dialogue announced" },
  "dialogue-held": { vi: "tổ chức đối thoại", en: "dialogue held" },
  "dialogue-missed": {
    vi: "người khiếu nại vắng mặt khi đối thoại",
    en: "complainant absent from the dialogue",
  },
  suspended: { vi: "tạm đình chỉ giải quyết", en: "resolution suspended" },
  continued: { vi: "tiếp tục giải quyết", en: "resolution continued" },
  terminated: { vi: "đình chỉ giải quyết", en: "resolution terminated" },
  withdrawn: { vi: "rút toàn bộ khiếu nại", en: "complaint withdrawn" },
  "partly-withdrawn": { vi: "rút một phần khiếu nại", en: "complaint partly withdrawn" },
  "execution-suspended": {
    vi: "tạm đình chỉ thi hành quyết định bị khiếu nại",
    en: "execution of the contested decision suspended",
  },
  decided: { vi: "ban hành quyết định giải quyết", en: "resolution decision issued" },
  "decision-annulled": {
    vi: "hủy bỏ, thu hồi quyết định giải quyết",
    en: "resolution decision annulled",
  },
  "decision-sent": { vi: "gửi quyết định giải quyết", en: "resolution decision sent" },
  "decision-received": {
    vi: "người khiếu nại nhận quyết định giải quyết",
    en: "resolution decision received",
  },
  "decision-published": {
    vi: "công khai quyết định giải quyết",
    en: "resolution decision published",
  },
  "publication-meeting-notified": {
    vi: "thông báo họp công khai quyết định",
    en: "publication meeting announced",
  },
  "publication-meeting": {
    vi: "họp công khai quyết định giải quyết",
    en: "resolution decision published at a meeting",
  },
  "enforcement-directed": { vi: "chỉ đạo thi hành quyết định", en: "enforcement directed" },
  "second-complaint": { vi: "khiếu nại lần hai", en: "second complaint" },
  lawsuit: { vi: "khởi kiện vụ án hành chính", en: "lawsuit" },
  urged: { vi: "đôn đốc", en: "urged" },
  "reported-up": { vi: "báo cáo cấp trên", en: "reported to the superior" },
  "suspension-sent": {
    vi: "gửi quyết định tạm đình chỉ giải quyết",
    en: "decision to suspend sent",
  },
  "continuation-sent": {
    vi: "gửi quyết định tiếp tục giải quyết",
    en: "decision to continue sent",
  },
  "termination-sent": {
    vi: "gửi quyết định đình chỉ giải quyết",
    en: "decision to terminate sent",
  },
  "front-notified": {
    vi: "thông báo kết quả cho Mặt trận Tổ quốc",
    en: "Fatherland Front told of the result",
  },
  "notice-sent": { vi: "gửi thông báo", en: "notice sent" },
  "issuer-reported": {
    vi: "người ban hành quyết định kỷ luật báo cáo",
    en: "report of the one who issued the disciplinary decision",
  },
  "council-proposed": {
    vi: "Hội đồng kỷ luật xem xét, đề nghị",
    en: "proposal of the disciplinary council",
  },
  "published-to-staff": {
    vi: "công bố quyết định đến toàn thể cán bộ, công chức của đơn vị",
    en: "decision made known to all staff",
  },
  "verification-decided": { vi: "ra quyết định xác minh", en: "verification decision issued" },
  "verification-planned": { vi: "lập kế hoạch xác minh", en: "verification plan made" },
  "complainant-heard": { vi: "làm việc với người khiếu nại", en: "complainant heard" },
  "related-heard": {
    vi: "làm việc với người có quyền, lợi ích liên quan",
    en: "persons with related rights heard",
  },
  "evidence-requested": {
    vi: "yêu cầu cung cấp thông tin, tài liệu, bằng chứng",
    en: "evidence requested",
  },
  "evidence-supplied": { vi: "cung cấp thông tin, tài liệu, bằng chứng", en: "evidence supplied" },
  "evidence-receipted": {
    vi: "lập biên bản giao nhận tài liệu",
    en: "receipt for evidence drawn up",
  },
  "site-checked": { vi: "xác minh thực tế", en: "checked on site" },
  "expertise-requested": { vi: "trưng cầu giám định", en: "expertise requested" },
  "differences-worked-through": {
    vi: "làm việc với các bên về kết quả xác minh khác nhau",
    en: "session on the differing result held",
  },
  "execution-suspension-lifted": {
    vi: "hủy bỏ quyết định tạm đình chỉ thi hành",
    en: "suspension of execution lifted",
  },
  "file-opened": { vi: "lập hồ sơ giải quyết khiếu nại", en: "case file opened" },
  "file-closed": { vi: "đóng hồ sơ", en: "case file closed" },
  "file-archived": {
    vi: "bàn giao hồ sơ cho bộ phận lưu trữ",
    en: "case file handed to the archive",
  },
  "file-requested": {
    vi: "Tòa án hoặc người giải quyết lần hai yêu cầu hồ sơ",
    en: "case file asked for",
  },
  "file-handed-over": { vi: "chuyển hồ sơ theo yêu cầu", en: "case file handed over" },
  "data-entered": {
    vi: "cập nhật vào cơ sở dữ liệu quốc gia",
    en: "entered in the national database",
  },
  "execution-checked": { vi: "kiểm tra việc thi hành quyết định", en: "execution checked" },
  "new-decision-issued": {
    vi: "ban hành quyết định mới hoặc sửa đổi, bổ sung",
    en: "new or amended decision issued",
  },
  "act-stopped": { vi: "chấm dứt hành vi hành chính", en: "administrative act stopped" },
  complied: { vi: "người khiếu nại chấp hành", en: "complainant complied" },
  "execution-reported": { vi: "báo cáo việc thi hành quyết định", en: "execution reported" },
  "violation-found": {
    vi: "phát hiện vi phạm pháp luật về khiếu nại",
    en: "violation of the law on complaints found",
  },
  disciplined: { vi: "quyết định xử lý kỷ luật", en: "discipline decided" },
  "unlawful-resolution-found": {
    vi: "phát hiện việc giải quyết vi phạm pháp luật",
    en: "unlawful resolution found",
  },
  "review-opened": {
    vi: "bắt đầu xem xét việc giải quyết vi phạm pháp luật",
    en: "review of the resolution begun",
  },
  "resolved-again": { vi: "giải quyết lại", en: "resolved again" },
  "review-end-announced": {
    vi: "thông báo công khai việc chấm dứt xem xét",
    en: "end of the review announced",
  },
  "competence-disputed": { vi: "tranh chấp về thẩm quyền giải quyết", en: "competence disputed" },
  "crowd-gathered": {
    vi: "nhiều người tập trung khiếu nại về một nội dung",
    en: "many people gathered to complain",
  },
  "own-fault-found": {
    vi: "cơ quan tự phát hiện quyết định, hành vi của mình trái pháp luật",
    en: "own decision or act found unlawful",
  },
  "own-fault-corrected": {
    vi: "sửa chữa, khắc phục quyết định, hành vi trái pháp luật",
    en: "own decision or act corrected",
  },
  "body-taken-over": {
    vi: "cơ quan được cơ quan khác tiếp nhận khi sắp xếp tổ chức",
    en: "body taken over in the reorganisation",
  },
  "first-decision-annulled": {
    vi: "thu hồi, hủy bỏ quyết định giải quyết lần đầu",
    en: "first decision annulled",
  },
  "complaint-recorded": { vi: "ghi lại khiếu nại trực tiếp", en: "oral complaint written down" },
  "some-complainants-withdrew": {
    vi: "một số người khiếu nại rút",
    en: "some complainants withdrew",
  },
  "complainant-documents-requested": {
    vi: "người khiếu nại yêu cầu cung cấp tài liệu",
    en: "complainant asked for documents",
  },
  "complainant-documents-supplied": {
    vi: "cung cấp tài liệu cho người khiếu nại",
    en: "documents given to the complainant",
  },
  "respondent-documents-requested": {
    vi: "người bị khiếu nại yêu cầu cung cấp tài liệu",
    en: "respondent asked for documents",
  },
  "respondent-documents-supplied": {
    vi: "cung cấp tài liệu cho người bị khiếu nại",
    en: "documents given to the respondent",
  },
  "respondent-explanation-requested": {
    vi: "yêu cầu người bị khiếu nại giải trình",
    en: "respondent asked to explain",
  },
  "respondent-explanation-supplied": {
    vi: "người bị khiếu nại giải trình",
    en: "respondent explained",
  },
  ...leaderEventLabels,
};

/** The two facts that each event name gives: whether it happened, and on which day the last time. */
export const eventFactDefinitions: readonly FactDefinition[] = [
  ...eventNames.flatMap((name) => definitionsOf(name, eventLabels[name], "events")),
  ...sessionEventNames.flatMap((name) =>
    definitionsOf(name, sessionEvents[name], sessionEvents[name].path),
  ),
  ...dialogueEventNames.flatMap((name) =>
    definitionsOf(name, dialogueEvents[name], dialogueEvents[name].path),
  ),
];

function definitionsOf(
  name: Parameters<typeof happenedAs>[0],
  { vi, en }: Text,
  path: string,
): readonly FactDefinition[] {
  const shared = { origin: "derived", path } as const;
  return [
    {
      ...shared,
      id: `happened.${name}`,
      type: "boolean",
      label: { vi: `${happenedAs(name)} ${vi}`, en: `happened: ${en}` },
      question: {
        vi: `Đã có việc "${vi}" chưa${path === "events" ? " (chưa thì ghi danh sách `events` không có việc này)" : ""}?`,
        en: `Has this happened: ${en}?${path === "events" ? " (If not, give the list `events` without it.)" : ""}`,
      },
    },
    {
      ...shared,
      id: `event.${name}`,
      type: "date",
      label: { vi: `ngày ${vi}`, en: `day of: ${en}` },
      question: { vi: `Việc "${vi}" diễn ra ngày nào?`, en: `On which day was this: ${en}?` },
    },
  ];
}
