import type { FactDefinition } from "../fact";
import { reportKinds, reportSigners } from "../report-words";

/** What the record of a head's office says of one periodic report. */
export const reportFactDefinitions: readonly FactDefinition[] = [
  {
    id: "report.kind",
    type: "choice",
    values: reportKinds,
    origin: "derived",
    label: { vi: "kỳ báo cáo", en: "kind of report" },
    question: {
      vi: "Báo cáo tháng, quý, 6 tháng, 9 tháng hay năm?",
      en: "Is it a monthly, quarterly, six-month, nine-month or yearly report?",
    },
  },
  {
    id: "report.quarter",
    type: "number",
    origin: "derived",
    label: { vi: "quý", en: "quarter" },
    question: { vi: "Báo cáo của quý nào?", en: "Of which quarter is the report?" },
  },
  {
    id: "report.from",
    type: "date",
    origin: "derived",
    label: { vi: "ngày đầu lấy số liệu", en: "first day of the figures" },
    question: { vi: "Số liệu lấy từ ngày nào?", en: "From which day are the figures?" },
  },
  {
    id: "report.until",
    type: "date",
    origin: "derived",
    label: { vi: "ngày cuối của kỳ báo cáo", en: "last day of the report's time" },
    question: { vi: "Kỳ báo cáo kết thúc ngày nào?", en: "On which day does its time end?" },
  },
  {
    id: "report.lastMonth",
    type: "date",
    origin: "derived",
    label: { vi: "ngày đầu tháng cuối kỳ báo cáo", en: "first day of the last month" },
    question: {
      vi: "Tháng cuối của kỳ báo cáo là tháng nào?",
      en: "Which is the last month of its time?",
    },
  },
  {
    id: "report.isOver",
    type: "boolean",
    origin: "derived",
    label: { vi: "đã hết kỳ báo cáo", en: "the report's time is over" },
    question: { vi: "Kỳ báo cáo đã hết chưa?", en: "Is the report's time over?" },
  },
  {
    id: "report.isCalledFor",
    type: "boolean",
    origin: "derived",
    label: {
      vi: "đã hết kỳ, đã có văn bản yêu cầu hoặc đã gửi",
      en: "its time is over, it was asked for or sent",
    },
    question: {
      vi: "Đã hết kỳ, hoặc đã có văn bản yêu cầu báo cáo chưa?",
      en: "Is its time over, or was it asked for?",
    },
  },
  {
    id: "report.before",
    type: "date",
    origin: "case",
    label: {
      vi: "ngày phải có báo cáo theo yêu cầu của nơi nhận",
      en: "day set by the recipient",
    },
    question: {
      vi: "Nơi nhận yêu cầu gửi báo cáo trước ngày nào?",
      en: "Before which day does the recipient want it?",
    },
    path: "reportDays[0].before",
  },
  {
    id: "report.coveredUntil",
    type: "date",
    origin: "case",
    label: { vi: "ngày chốt số liệu của báo cáo đã gửi", en: "last day that the report covers" },
    question: {
      vi: "Báo cáo đã gửi chốt số liệu đến ngày nào?",
      en: "Up to which day does the report sent go?",
    },
    path: "reports[0].until",
  },
  {
    id: "report.signedBy",
    type: "choice",
    values: reportSigners,
    origin: "case",
    label: { vi: "người ký báo cáo", en: "who signed the report" },
    question: { vi: "Ai đã ký báo cáo?", en: "Who signed the report?" },
    path: "reports[0].signedBy",
  },
  {
    id: "report.dialogues",
    type: "number",
    origin: "case",
    label: { vi: "số lần đối thoại trong kỳ báo cáo", en: "dialogues in the report's time" },
    question: {
      vi: "Trong kỳ báo cáo đã đối thoại với nhân dân những ngày nào?",
      en: "On which days of its time was a dialogue held?",
    },
    path: "dialogues",
  },
];
