import type { CaseCheck } from "../case-check";

/** A decision that was never received has no day of receipt. */
export const receiptContradiction: CaseCheck = {
  id: "receipt-contradiction",
  run: ({ file }) => {
    const { receivedOn, neverReceived } = file.complaint?.object ?? {};
    if (receivedOn === undefined || neverReceived !== true) return [];
    return [
      {
        severity: "error",
        path: ["complaint", "object", "neverReceived"],
        message: {
          vi: "Vừa ghi là không nhận được quyết định, vừa ghi ngày nhận",
          en: "The decision is said to be never received, and to be received on a day",
        },
        fix: { vi: "hãy xóa một trong hai", en: "delete one of the two" },
        cites: ["LKN-2011/d9"],
      },
    ];
  },
};
