import type { FactDefinition } from "../fact";
import { periodUnits } from "../office-tally";
import { headRoles } from "../word-lists";

/** What the record of a head's office says of the head and of a stretch of time. */
export const officeFactDefinitions: readonly FactDefinition[] = [
  {
    id: "office.role",
    type: "choice",
    values: headRoles,
    origin: "case",
    label: { vi: "người đứng đầu", en: "head" },
    question: { vi: "Hồ sơ là của người giữ chức vụ nào?", en: "Which office does the head hold?" },
    path: "role",
  },
  {
    id: "office.level",
    type: "choice",
    values: ["commune", "district", "province", "department", "ministry", "central", "unit"],
    origin: "case",
    label: { vi: "cấp", en: "level" },
    question: { vi: "Cơ quan thuộc cấp nào?", en: "At which level is the office?" },
    path: "level",
  },
  {
    id: "period.unit",
    type: "choice",
    values: periodUnits,
    origin: "derived",
    label: { vi: "đơn vị thời gian", en: "unit of time" },
    question: { vi: "Xét theo tuần, tháng hay năm?", en: "Is it a week, a month or a year?" },
  },
  {
    id: "period.from",
    type: "date",
    origin: "derived",
    label: { vi: "ngày đầu", en: "first day" },
    question: { vi: "Ngày đầu của khoảng thời gian?", en: "On which day does the time begin?" },
  },
  {
    id: "period.to",
    type: "date",
    origin: "derived",
    label: { vi: "ngày cuối", en: "last day" },
    question: { vi: "Ngày cuối của khoảng thời gian?", en: "On which day does the time end?" },
  },
  {
    id: "period.receptionsByHead",
    type: "number",
    origin: "case",
    label: {
      vi: "số ngày người đứng đầu trực tiếp tiếp công dân định kỳ",
      en: "days of periodic reception by the head in person",
    },
    question: {
      vi: "Người đứng đầu đã trực tiếp tiếp công dân định kỳ những ngày nào?",
      en: "On which days did the head hold periodic reception in person?",
    },
    path: "receptions",
  },
  {
    id: "period.sessionsAhead",
    type: "number",
    origin: "derived",
    label: { vi: "số buổi tiếp còn trong lịch", en: "sessions still on the schedule" },
    question: {
      vi: "Lịch tiếp công dân định kỳ là những ngày nào?",
      en: "On which days are sessions scheduled?",
    },
    path: "schedules",
  },
  {
    id: "period.workingDays",
    type: "number",
    origin: "derived",
    label: { vi: "số ngày làm việc", en: "working days" },
    question: { vi: "Có bao nhiêu ngày làm việc?", en: "How many working days are there?" },
  },
  {
    id: "period.dialogues",
    type: "number",
    origin: "case",
    label: { vi: "số lần đối thoại với nhân dân", en: "dialogues with the people" },
    question: {
      vi: "Đã đối thoại với nhân dân những ngày nào?",
      en: "On which days was a dialogue with the people held?",
    },
    path: "dialogues",
  },
];
