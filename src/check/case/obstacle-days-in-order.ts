import type { CaseCheck } from "../case-check";
import { outOfOrder } from "../day-order";

/** An obstacle ends after it begins. */
export const obstacleDaysInOrder: CaseCheck = {
  id: "obstacle-days-in-order",
  run: ({ file }) =>
    (file.complaint?.obstacles ?? []).flatMap(({ from, to }, index) =>
      outOfOrder(
        { path: ["complaint", "obstacles", index, "from"], day: from },
        { path: ["complaint", "obstacles", index, "to"], day: to },
      ),
    ),
};
