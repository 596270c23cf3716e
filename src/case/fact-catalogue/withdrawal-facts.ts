import type { FactDefinition } from "../fact";
import { obstacleCauses } from "../word-lists";

/** How a complaint was withdrawn, and the finding on obstacles. */
export const withdrawalFactDefinitions: readonly FactDefinition[] = [
  {
    id: "withdrawal.on",
    type: "date",
    origin: "derived",
    label: { vi: "ngày rút khiếu nại", en: "day of the withdrawal" },
    question: {
      vi: "Khiếu nại được rút ngày nào?",
      en: "On which day was the complaint withdrawn?",
    },
    path: "events",
  },
  {
    id: "withdrawal.form",
    type: "choice",
    values: ["letter", "minutes", "oral"],
    origin: "case",
    label: { vi: "hình thức rút khiếu nại", en: "form of the withdrawal" },
    question: {
      vi: "Rút khiếu nại bằng đơn, bằng biên bản ghi nhận ý kiến hay chỉ nói miệng?",
      en: "Was it withdrawn by letter, in minutes, or only by word of mouth?",
    },
    path: "withdrawal.form",
  },
  {
    id: "withdrawal.signed",
    type: "boolean",
    origin: "case",
    label: { vi: "việc rút có chữ ký hoặc điểm chỉ", en: "withdrawal signed or fingerprinted" },
    question: {
      vi: "Đơn rút hoặc biên bản có chữ ký hoặc điểm chỉ của từng người rút không?",
      en: "Is the withdrawal signed or fingerprinted by each who withdraws?",
    },
    path: "withdrawal.signed",
  },
  {
    id: "withdrawal.people",
    type: "number",
    origin: "case",
    label: { vi: "số người rút khiếu nại", en: "number who withdrew" },
    question: {
      vi: "Trong những người khiếu nại chung, bao nhiêu người đã rút?",
      en: "How many of those who complain together have withdrawn?",
    },
    path: "withdrawal.people",
  },
  {
    id: "withdrawal.broughtAgain",
    type: "boolean",
    origin: "case",
    label: { vi: "khiếu nại lại nội dung đã rút", en: "withdrawn content brought again" },
    question: {
      vi: "Nội dung đã rút có bị khiếu nại lại không?",
      en: "Is the withdrawn content complained of again?",
    },
    path: "withdrawal.broughtAgain",
  },
  {
    id: "withdrawal.forced",
    type: "boolean",
    origin: "case",
    label: { vi: "bị ép buộc, đe dọa rút khiếu nại", en: "forced or threatened to withdraw" },
    question: {
      vi: "Có căn cứ xác định người khiếu nại bị ép buộc, đe dọa phải rút không?",
      en: "Is there ground to find that the complainant was forced or threatened into withdrawing?",
    },
    path: "withdrawal.forced",
  },
  {
    id: "obstacle.cause",
    type: "choice",
    values: obstacleCauses,
    origin: "case",
    label: { vi: "nguyên nhân trở ngại", en: "cause of the obstacle" },
    question: {
      vi: "Người khiếu nại bị trở ngại vì việc gì?",
      en: "What kept the complainant from acting?",
    },
    path: "obstacleFinding.cause",
  },
  {
    id: "obstacle.beyondControl",
    type: "boolean",
    origin: "case",
    label: {
      vi: "không lường trước, không khắc phục được",
      en: "could not be foreseen or overcome",
    },
    question: {
      vi: "Sự kiện có khách quan, không lường trước và không khắc phục được dù đã làm mọi cách không?",
      en: "Was it objective, not to be foreseen, and not to be overcome by every possible measure?",
    },
    path: "obstacleFinding.beyondControl",
  },
  {
    id: "obstacle.prevents",
    type: "boolean",
    origin: "case",
    label: {
      vi: "hoàn cảnh khách quan làm không thực hiện được quyền",
      en: "circumstances prevent acting",
    },
    question: {
      vi: "Hoàn cảnh khách quan có làm người khiếu nại hoặc người đại diện hợp pháp không thực hiện được quyền, nghĩa vụ không?",
      en: "Do objective circumstances keep the complainant or the lawful representative from acting?",
    },
    path: "obstacleFinding.prevents",
  },
  {
    id: "obstacle.proof",
    type: "boolean",
    origin: "case",
    label: { vi: "tài liệu chứng minh trở ngại trong hồ sơ", en: "proof of the obstacle on file" },
    question: {
      vi: "Hồ sơ đã có căn cứ, tài liệu chứng minh trở ngại chưa?",
      en: "Is the ground and proof of the obstacle on file?",
    },
    path: "obstacleFinding.proofOnFile",
  },
];
