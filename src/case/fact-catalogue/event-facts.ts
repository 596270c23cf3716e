import type { Text } from "../../finding/finding";
import type { FactDefinition } from "../fact";
import { type EventName, eventNames } from "../word-lists";

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
};

/** The two facts that each event name gives: whether it happened, and on which day the last time. */
export const eventFactDefinitions: readonly FactDefinition[] = eventNames.flatMap((name) => {
  const { vi, en } = eventLabels[name];
  const shared = { origin: "derived", path: "events" } as const;
  return [
    {
      ...shared,
      id: `happened.${name}`,
      type: "boolean",
      label: { vi: `đã ${vi}`, en: `happened: ${en}` },
      question: {
        vi: `Đã có việc "${vi}" chưa (chưa thì ghi danh sách \`events\` không có việc này)?`,
        en: `Has this happened: ${en}? (If not, give the list \`events\` without it.)`,
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
});
