import type { Text } from "../finding/finding";
import { dialogueValueNames } from "./dialogue-value-names";
import { officeValueNames } from "./office-value-names";
import { refusalGroundName } from "./refusal-ground-name";
import { complexityCriteria, prohibitedConduct, refusalGrounds } from "./word-lists";

type Names = Readonly<Record<string, Text>>;

const grounds: Names = Object.fromEntries(
  refusalGrounds.map((clause) => [clause, refusalGroundName(clause)]),
);

/** Values that are called differently in one fact than elsewhere; before `valueNames`. */
export const factValueNames: Readonly<Record<string, Names>> = {
  ...officeValueNames,
  ...dialogueValueNames,
  "petition.instance": {
    "1": { vi: "lần đầu", en: "first" },
    "2": { vi: "lần hai", en: "second" },
  },
  "admit.refusalGrounds": grounds,
  "complaint.groundsFound": grounds,
  "conduct.prohibited": Object.fromEntries(
    prohibitedConduct.map((clause) => [
      clause,
      { vi: `khoản ${clause.slice(1)} Điều 6`, en: `clause ${clause.slice(1)} of Article 6` },
    ]),
  ),
  "complaint.complexCriteria": Object.fromEntries(
    complexityCriteria.map((point) => [
      point,
      { vi: `điểm ${point} khoản 1 Điều 3a`, en: `point ${point} of clause 1 Article 3a` },
    ]),
  ),
  "interruption.ground": Object.fromEntries(
    ["a", "b", "c", "d"].map((point) => [point, { vi: `điểm ${point}`, en: `point ${point}` }]),
  ),
  "authorisation.formality": {
    none: { vi: "không công chứng, không chứng thực", en: "neither notarised nor certified" },
  },
  "dialogue.triggers": {
    group: { vi: "nhiều người cùng khiếu nại", en: "many complainants" },
    "bodies-disagree": { vi: "các cơ quan có ý kiến khác nhau", en: "bodies disagree" },
    heated: { vi: "người khiếu nại gay gắt", en: "heated complainant" },
    "public-attention": { vi: "dư luận xã hội quan tâm", en: "public attention" },
    security: { vi: "ảnh hưởng an ninh, trật tự", en: "effect on security and order" },
  },
  "execution.finding": {
    unlawful: { vi: "trái pháp luật", en: "unlawful" },
    lawful: { vi: "đúng pháp luật", en: "lawful" },
  },
  "dispute.between": {
    "within-ministry": { vi: "các đơn vị trong một bộ", en: "units of one ministry" },
    "ministries-or-provinces": {
      vi: "các bộ, Ủy ban nhân dân cấp tỉnh với nhau",
      en: "ministries or provinces",
    },
    other: { vi: "các cơ quan khác", en: "other bodies" },
  },
  "crowd.at": {
    commune: { vi: "cấp xã", en: "a commune" },
    district: { vi: "cấp huyện", en: "a district" },
    province: { vi: "cấp tỉnh", en: "a province" },
    central: { vi: "cơ quan trung ương", en: "a central body" },
  },
  "lawsuit.whoSued": {
    "same-person": { vi: "chính người khiếu nại", en: "the complainant" },
    "some-of-several": {
      vi: "một số trong nhiều người khiếu nại",
      en: "some of several complainants",
    },
  },
  "lawsuit.choice": {
    court: { vi: "Tòa án", en: "the court" },
    complaint: { vi: "người giải quyết khiếu nại", en: "the resolver of complaints" },
    none: { vi: "chưa chọn cơ quan nào", en: "none yet" },
  },
  "object.specialField": { none: { vi: "không thuộc lĩnh vực nào", en: "none" } },
  "unit.foundedBy": { other: { vi: "người khác", en: "another" } },
  "unit.kind": { other: { vi: "loại khác", en: "another kind" } },
  "obstacle.cause": { other: { vi: "nguyên nhân khác", en: "another cause" } },
  "review.foundBy": {
    "inspector-general": { vi: "Tổng Thanh tra Chính phủ", en: "the Inspector General" },
    other: { vi: "người khác", en: "another" },
  },
  "review.outcome": {
    right: { vi: "việc giải quyết đúng", en: "rightly resolved" },
    wrong: {
      vi: "việc giải quyết sai một phần hoặc toàn bộ",
      en: "wrongly resolved, in part or whole",
    },
  },
  "violation.result": {
    none: { vi: "không nghiêm trọng", en: "not serious" },
    serious: { vi: "hậu quả nghiêm trọng", en: "serious" },
    grave: {
      vi: "gây mất ổn định nghiêm trọng hoặc chết người",
      en: "grave unrest or a death",
    },
  },
  "violation.earlierForm": { none: { vi: "chưa bị kỷ luật", en: "none" } },
  "complaint.court": { none: { vi: "Tòa án chưa thụ lý", en: "not accepted by a court" } },
};
