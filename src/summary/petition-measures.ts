import type { Text } from "../finding/finding";

/** The kinds of petition that figures are told by; `kindUnknown` are those whose record names none. */
export const petitionKinds = [
  "complaint",
  "denunciation",
  "recommendation",
  "feedback",
  "kindUnknown",
] as const;

export type PetitionKind = (typeof petitionKinds)[number];

interface Figure {
  readonly label: Text;
  /** How far the line is set in on a page. */
  readonly level: 0 | 1 | 2;
  /** The figures it is the sum of; the others are counted. */
  readonly sumOf?: readonly string[];
}

/** What is counted of petitions, in the order of a page; each figure is defined in docs/reports.md. */
export const petitionFigures = {
  total: {
    label: { vi: "Tổng số đơn phải xử lý", en: "Petitions to handle" },
    level: 0,
    sumOf: ["carriedOver", "received"],
  },
  carriedOver: { label: { vi: "Kỳ trước chuyển sang", en: "carried over" }, level: 1 },
  received: {
    label: { vi: "Tiếp nhận trong kỳ", en: "received in the period" },
    level: 1,
    sumOf: ["direct", "fromBody", "fromFront", "channelUnknown"],
  },
  direct: { label: { vi: "người gửi đơn gửi đến", en: "sent by the petitioner" }, level: 2 },
  fromBody: { label: { vi: "cơ quan khác chuyển đến", en: "passed on by a body" }, level: 2 },
  fromFront: { label: { vi: "MTTQ chuyển đến", en: "passed on by the Front" }, level: 2 },
  channelUnknown: { label: { vi: "chưa rõ nguồn", en: "source not known" }, level: 2 },
  oneSigner: { label: { vi: "Đơn một người đứng tên", en: "By one person" }, level: 1 },
  manySigners: { label: { vi: "Đơn nhiều người đứng tên", en: "By several" }, level: 1 },
  signersUnknown: {
    label: { vi: "Chưa rõ số người đứng tên", en: "Number not known" },
    level: 1,
  },
  handled: {
    label: { vi: "Đã xử lý", en: "Handled" },
    level: 0,
    sumOf: ["accepted", "refused", "transferred", "guided", "returned"],
  },
  handledCarriedOver: { label: { vi: "của kỳ trước", en: "of those carried over" }, level: 2 },
  handledReceived: { label: { vi: "của kỳ này", en: "of those received" }, level: 2 },
  accepted: {
    label: { vi: "Thụ lý", en: "accepted" },
    level: 1,
    sumOf: ["resolved", "stopped", "pending"],
  },
  refused: { label: { vi: "Không thụ lý", en: "refused" }, level: 1 },
  transferred: { label: { vi: "Chuyển đơn", en: "transferred" }, level: 1 },
  guided: { label: { vi: "Hướng dẫn", en: "guided" }, level: 1 },
  returned: { label: { vi: "Trả đơn", en: "returned" }, level: 1 },
  stoppedEarly: {
    label: { vi: "Rút, đình chỉ trước thụ lý", en: "Ended before acceptance" },
    level: 0,
  },
  waiting: {
    label: { vi: "Chưa xử lý", en: "Not handled yet" },
    level: 0,
    sumOf: ["waitingInTime", "waitingOverdue", "waitingUnknown"],
  },
  waitingInTime: { label: { vi: "còn hạn", en: "in time" }, level: 2 },
  waitingOverdue: { label: { vi: "quá hạn", en: "overdue" }, level: 2 },
  waitingUnknown: { label: { vi: "chưa rõ hạn", en: "time not known" }, level: 2 },
  handlingUnknown: {
    label: { vi: "Chưa rõ đã xử lý chưa", en: "Handling not known" },
    level: 0,
  },
  ours: { label: { vi: "Thuộc thẩm quyền", en: "Within competence" }, level: 0 },
  notOurs: { label: { vi: "Không thuộc thẩm quyền", en: "Not within competence" }, level: 0 },
  oursUnknown: { label: { vi: "Chưa rõ thẩm quyền", en: "Competence not known" }, level: 0 },
  resolved: {
    label: { vi: "Đã giải quyết", en: "Resolved" },
    level: 0,
    sumOf: ["resolvedInTime", "resolvedLate", "resolvedTimeUnknown"],
  },
  resolvedInTime: { label: { vi: "đúng hạn", en: "in time" }, level: 2 },
  resolvedLate: { label: { vi: "quá hạn", en: "late" }, level: 2 },
  resolvedTimeUnknown: { label: { vi: "chưa rõ hạn", en: "time not known" }, level: 2 },
  resolvedFirst: { label: { vi: "Giải quyết lần đầu", en: "first instance" }, level: 1 },
  resolvedSecond: { label: { vi: "Giải quyết lần hai", en: "second instance" }, level: 1 },
  resolvedInstanceUnknown: {
    label: { vi: "Chưa rõ lần giải quyết", en: "instance not known" },
    level: 1,
  },
  stopped: { label: { vi: "Rút đơn, đình chỉ", en: "Withdrawn or terminated" }, level: 0 },
  pending: {
    label: { vi: "Đang giải quyết", en: "Being resolved" },
    level: 0,
    sumOf: ["pendingInTime", "pendingOverdue", "pendingUnknown"],
  },
  pendingInTime: { label: { vi: "còn hạn", en: "in time" }, level: 2 },
  pendingOverdue: { label: { vi: "quá hạn", en: "overdue" }, level: 2 },
  pendingUnknown: { label: { vi: "chưa rõ hạn", en: "time not known" }, level: 2 },
} as const satisfies Readonly<Record<string, Figure>>;

export type PetitionMeasure = keyof typeof petitionFigures;

export const petitionMeasures = Object.keys(petitionFigures) as readonly PetitionMeasure[];

/** The figure that a figure is a part of besides `sumOf`: these parts are told in more than one way. */
export const otherParts: readonly {
  readonly whole: PetitionMeasure;
  readonly parts: readonly PetitionMeasure[];
}[] = [
  { whole: "total", parts: ["oneSigner", "manySigners", "signersUnknown"] },
  { whole: "total", parts: ["handled", "stoppedEarly", "waiting", "handlingUnknown"] },
  { whole: "total", parts: ["ours", "notOurs", "oursUnknown"] },
  { whole: "handled", parts: ["handledCarriedOver", "handledReceived"] },
  { whole: "resolved", parts: ["resolvedFirst", "resolvedSecond", "resolvedInstanceUnknown"] },
];

/** The figures that a figure is the sum of. */
export function partsOf(measure: PetitionMeasure): readonly PetitionMeasure[] {
  const figure: Figure = petitionFigures[measure];
  return (figure.sumOf ?? []) as readonly PetitionMeasure[];
}

/** A figure with the one that it is a part of: `Đang giải quyết: quá hạn`. */
export function figureName(measure: PetitionMeasure): Text {
  const { label, level } = petitionFigures[measure];
  const wholes = [
    ...petitionMeasures.map((whole) => ({ whole, parts: partsOf(whole) })),
    ...otherParts,
  ];
  const whole = wholes.find(({ parts }) => parts.includes(measure))?.whole;
  if (level < 2 || whole === undefined) return label;
  const of = petitionFigures[whole].label;
  return { vi: `${of.vi}: ${label.vi}`, en: `${of.en}: ${label.en}` };
}
