import type { Text } from "../finding/finding";
import type { PetitionKind } from "./petition-measures";

/** The kinds of petition as the heads of columns and rows name them. */
export const kindNames: Readonly<Record<PetitionKind | "all", Text>> = {
  complaint: { vi: "Khiếu nại", en: "Complaints" },
  denunciation: { vi: "Tố cáo", en: "Denunciations" },
  recommendation: { vi: "Kiến nghị", en: "Recommendations" },
  feedback: { vi: "Phản ánh", en: "Feedback" },
  kindUnknown: { vi: "Chưa rõ loại", en: "Kind not known" },
  all: { vi: "Cộng", en: "Total" },
};
