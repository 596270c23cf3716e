import type { Text } from "../finding/finding";

interface DialogueEvent extends Text {
  /** Where the record of a dialogue tells of it. */
  readonly path: string;
}

/** What may happen to a dialogue conference or to a proposal raised in it, and what it is called. */
export const dialogueEvents = {
  "conference-planned": {
    vi: "lập kế hoạch đối thoại có dự kiến nội dung",
    en: "dialogue planned with its content",
    path: "plan",
  },
  "conference-announced": {
    vi: "thông báo hội nghị đối thoại",
    en: "dialogue conference announced",
    path: "announced",
  },
  "conference-held": {
    vi: "tổ chức hội nghị đối thoại",
    en: "dialogue conference held",
    path: "heldOn",
  },
  "conference-concluded": {
    vi: "thông báo kết luận của người chủ trì hội nghị",
    en: "conclusion of the conference's chair notified",
    path: "conclusion",
  },
  "results-published": {
    vi: "công bố kết quả hội nghị đối thoại",
    en: "results of the conference made public",
    path: "published",
  },
  "results-reported": {
    vi: "báo cáo kết quả đối thoại",
    en: "results of the dialogue reported",
    path: "reports",
  },
  "interim-notice-sent": {
    vi: "báo cho người nêu biết nơi chịu trách nhiệm",
    en: "who raised it was told which body is responsible",
    path: "proposals[0].interimNotice",
  },
  "proposed-upward": {
    vi: "đề nghị cấp có thẩm quyền giải quyết",
    en: "put to the competent level",
    path: "proposals[0].proposedUpward",
  },
  "proposal-answered": {
    vi: "trả lời bằng văn bản cho người nêu ý kiến",
    en: "who raised it was answered in writing",
    path: "proposals[0].answer",
  },
  "proposal-reported": {
    vi: "báo cáo người đứng đầu kết quả giải quyết ý kiến",
    en: "the head was told how the proposal was settled",
    path: "proposals[0].reported",
  },
} as const satisfies Readonly<Record<string, DialogueEvent>>;

export type DialogueEventName = keyof typeof dialogueEvents;

export const dialogueEventNames = Object.keys(dialogueEvents) as readonly DialogueEventName[];
