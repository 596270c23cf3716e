import type { Text } from "../../finding/finding";
import type { FactDefinition } from "../fact";
import { type RefusalGroundClause, refusalGrounds } from "../word-lists";

/** The grounds for not accepting a complaint, Điều 11 Luật Khiếu nại 2011, in our own words. */
export const groundLabels: Readonly<Record<RefusalGroundClause, Text>> = {
  k1: {
    vi: "quyết định, hành vi nội bộ, chỉ đạo cấp dưới, chứa quy phạm hoặc thuộc bí mật nhà nước",
    en: "internal, directing a lower body, normative or a state secret",
  },
  k2: {
    vi: "không liên quan trực tiếp đến quyền, lợi ích của người khiếu nại",
    en: "does not directly concern the complainant",
  },
  k3: {
    vi: "người khiếu nại không đủ năng lực hành vi dân sự mà không có người đại diện hợp pháp",
    en: "no full civil capacity and no lawful representative",
  },
  k4: { vi: "người đại diện không hợp pháp", en: "unlawful representative" },
  k5: { vi: "đơn không có chữ ký hoặc điểm chỉ", en: "no signature or fingerprint" },
  k6: {
    vi: "hết thời hiệu, thời hạn mà không có lý do chính đáng",
    en: "out of time without a legitimate reason",
  },
  k7: { vi: "đã có quyết định giải quyết lần hai", en: "a second resolution decision exists" },
  k8: {
    vi: "không tiếp tục khiếu nại trong hạn sau thông báo đình chỉ",
    en: "not taken up again in time after termination",
  },
  k9: { vi: "Tòa án đã thụ lý hoặc đã giải quyết", en: "a court has accepted or settled it" },
};

/** Where the fact behind a ground stands, when there is one; else the official's check. */
const paths: Partial<Readonly<Record<RefusalGroundClause, string>>> = {
  k2: "complaint.object.affectsComplainant",
  k3: "complainants[0].capacity",
  k4: "representative",
  k5: "signed",
  k7: "complaint.secondDecisionExists",
  k8: "complaint.termination",
  k9: "complaint.court",
};

/** `check.kN`: the official's check alone. `ground.kN`: the check and the individual facts together; k6 is counted by the rules. */
export const groundFactDefinitions: readonly FactDefinition[] = refusalGrounds.flatMap((clause) => {
  const { vi, en } = groundLabels[clause];
  const number = clause.slice(1);
  const question: Text = {
    vi: `Có thuộc khoản ${number} Điều 11 không: ${vi}?`,
    en: `Does clause ${number} of Điều 11 apply: ${en}?`,
  };
  const check: FactDefinition = {
    id: `check.${clause}`,
    type: "boolean",
    origin: "derived",
    label: {
      vi: `đã xác định khoản ${number} Điều 11`,
      en: `clause ${number} of Điều 11 found by the check`,
    },
    question,
    path: "complaint.groundsCheck.found",
  };
  if (clause === "k6") return [check];
  const ground: FactDefinition = {
    id: `ground.${clause}`,
    type: "boolean",
    origin: "derived",
    label: { vi, en },
    question,
    path: paths[clause] ?? "complaint.groundsCheck.found",
  };
  return [check, ground];
});
