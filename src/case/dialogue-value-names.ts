import type { Text } from "../finding/finding";
import { proposalKindNames } from "./proposal-kind";

type Names = Readonly<Record<string, Text>>;

/** What the values of facts about a dialogue and its proposals are called, by fact. */
export const dialogueValueNames: Readonly<Record<string, Names>> = {
  "conference.trigger": {
    yearly: { vi: "đối thoại hằng năm", en: "the yearly dialogue" },
    "voters-asked": { vi: "cử tri yêu cầu", en: "voters asked" },
    "many-asked": { vi: "nhiều người dân đề nghị", en: "many people asked" },
    needed: { vi: "xét thấy cần thiết", en: "found necessary" },
    "complex-case": { vi: "vụ việc phức tạp", en: "a complex case" },
    "prolonged-case": { vi: "vụ việc kéo dài", en: "a prolonged case" },
    crowd: { vi: "vụ việc đông người", en: "a crowd" },
    "over-level": { vi: "vượt cấp", en: "over-level petitioners" },
    "superior-request": { vi: "cấp trên yêu cầu", en: "a superior asked" },
    "opinions-needed": { vi: "cần lấy ý kiến đóng góp", en: "opinions are needed" },
  },
  "conference.outcome": {
    held: { vi: "đã tổ chức", en: "held" },
    ahead: { vi: "chưa đến ngày", en: "ahead" },
    "not-held": { vi: "chưa tổ chức dù đã đến ngày", en: "not held on its day" },
    "not-planned": { vi: "chưa ấn định ngày", en: "without a day" },
  },
  "conference.bodiesInChair": {
    "people-council-standing": {
      vi: "Thường trực Hội đồng nhân dân",
      en: "Standing People's Council",
    },
    "party-committee": { vi: "cấp ủy", en: "Party committee" },
    "people-committee": { vi: "Ủy ban nhân dân", en: "People's Committee" },
    front: { vi: "Mặt trận Tổ quốc", en: "Fatherland Front" },
    other: { vi: "cơ quan khác", en: "another body" },
  },
  "conference.publishedBy": {
    media: { vi: "phương tiện thông tin", en: "media" },
    posted: { vi: "niêm yết tại trụ sở", en: "posted at the office" },
    "village-heads": { vi: "gửi trưởng thôn, tổ trưởng", en: "sent to heads of villages" },
    website: { vi: "trang thông tin điện tử", en: "website" },
  },
  "conference.proposalKinds": proposalKindNames,
  "proposal.kind": proposalKindNames,
};
