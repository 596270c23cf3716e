import type { Text } from "../finding/finding";

type Names = Readonly<Record<string, Text>>;

const levels: Names = {
  commune: { vi: "cấp xã", en: "commune" },
  district: { vi: "cấp huyện", en: "district" },
  province: { vi: "cấp tỉnh", en: "province" },
  department: { vi: "sở và tương đương", en: "department" },
  ministry: { vi: "bộ, cơ quan ngang bộ", en: "ministry" },
  central: { vi: "trung ương", en: "central" },
  unit: { vi: "đơn vị sự nghiệp công lập", en: "public service unit" },
};

/** What the values of facts about heads, their offices and the matters they answer for are called, by fact. */
export const officeValueNames: Readonly<Record<string, Names>> = {
  "office.role": {
    "reception-board-head": { vi: "Trưởng Ban tiếp công dân", en: "head of the Reception Board" },
  },
  "office.level": levels,
  "matter.level": levels,
  "period.unit": {
    week: { vi: "tuần", en: "week" },
    month: { vi: "tháng", en: "month" },
    year: { vi: "năm", en: "year" },
  },
  "matter.reach": {
    "one-commune": { vi: "trong một xã", en: "one commune" },
    "several-communes": { vi: "nhiều xã", en: "several communes" },
  },
  "matter.traits": {
    complex: { vi: "phức tạp", en: "complex" },
    "bodies-disagree": { vi: "các cơ quan còn ý kiến khác nhau", en: "bodies disagree" },
    security: { vi: "ảnh hưởng an ninh, trật tự", en: "touches security and order" },
  },
  "partyComplaint.hindrances": {
    "superior-settles": { vi: "cấp trên đang giải quyết", en: "the superior is settling it" },
    "highest-decided": {
      vi: "cấp có thẩm quyền cao nhất đã quyết định",
      en: "the highest level has decided",
    },
    sentenced: { vi: "đã bị tòa án tuyên phạt", en: "sentenced by a court" },
    "for-another": { vi: "khiếu nại hộ người khác", en: "made for somebody else" },
    "no-written-decision": { vi: "chưa có quyết định bằng văn bản", en: "no written decision" },
    "decision-refused": { vi: "từ chối nhận quyết định", en: "the decision was not taken" },
    "membership-moved": { vi: "đã chuyển sinh hoạt đảng", en: "membership was moved" },
  },
  "stateDecision.kind": {
    suspension: { vi: "tạm đình chỉ công tác", en: "suspension from work" },
    discipline: { vi: "kỷ luật", en: "discipline" },
    "complaint-decision": {
      vi: "giải quyết khiếu nại về kỷ luật",
      en: "decision on a complaint about discipline",
    },
    judgment: { vi: "bản án của Tòa án", en: "court judgment" },
  },
  "head.breach": {
    "no-rules": { vi: "không ban hành nội quy, quy chế tiếp công dân", en: "no reception rules" },
    "harassment-or-refusal": {
      vi: "sách nhiễu, từ chối tiếp công dân trái quy định",
      en: "harassment or unlawful refusal",
    },
    "improper-conduct": { vi: "ứng xử không đúng mực", en: "improper conduct" },
    "result-not-notified": { vi: "không thông báo kết quả", en: "the result was not notified" },
    "several-light": { vi: "nhiều vi phạm nhẹ", en: "several light breaches" },
    "light-again": { vi: "tái phạm vi phạm nhẹ", en: "a light breach again" },
    "no-facilities": { vi: "không bố trí nơi, phương tiện tiếp công dân", en: "no facilities" },
    "no-receiver": { vi: "không phân công người tiếp công dân", en: "no receiver assigned" },
    "papers-lost": {
      vi: "làm mất, sai lệch tài liệu công dân nộp",
      en: "papers lost or distorted",
    },
    "disorder-for-want-of-reception": {
      vi: "gây mất trật tự do không tiếp công dân",
      en: "disorder for want of reception",
    },
    "no-coordination": { vi: "không phối hợp tiếp công dân", en: "no coordination" },
    "warned-again": { vi: "tái phạm sau khi bị cảnh cáo", en: "again after a warning" },
    "no-reception-grave": {
      vi: "không tiếp công dân, gây hậu quả nghiêm trọng",
      en: "no reception, with grave consequences",
    },
  },
  "report.kind": {
    month: { vi: "tháng", en: "month" },
    quarter: { vi: "quý", en: "quarter" },
    "half-year": { vi: "6 tháng", en: "six months" },
    "nine-months": { vi: "9 tháng", en: "nine months" },
    year: { vi: "năm", en: "year" },
  },
  "report.signedBy": {
    head: { vi: "người đứng đầu", en: "the head" },
    deputy: { vi: "cấp phó", en: "a deputy" },
    inspectorate: {
      vi: "người đứng đầu cơ quan thanh tra cùng cấp",
      en: "head of the inspectorate",
    },
    other: { vi: "người khác", en: "somebody else" },
  },
  "session.kind": {
    periodic: { vi: "định kỳ", en: "periodic" },
    "ad-hoc": { vi: "đột xuất", en: "ad hoc" },
  },
  "session.outcome": {
    held: { vi: "đã tiếp", en: "held" },
    "put-back": { vi: "lùi lịch", en: "put back" },
    "not-held": { vi: "không tiếp", en: "not held" },
    ahead: { vi: "chưa đến ngày", en: "ahead" },
  },
  "session.by": {
    head: { vi: "người đứng đầu", en: "the head" },
    deputy: { vi: "cấp phó", en: "a deputy" },
    other: { vi: "người khác", en: "somebody else" },
  },
};
