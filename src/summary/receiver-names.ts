import type { Text } from "../finding/finding";
import type { receivers } from "./reception-counts";

/** Who received people, as lists name it. */
export const receiverNames: Readonly<Record<(typeof receivers)[number], Text>> = {
  head: { vi: "Người đứng đầu tiếp", en: "By the head" },
  deputy: { vi: "Cấp phó tiếp", en: "By a deputy" },
  other: { vi: "Người khác tiếp", en: "By somebody else" },
};
