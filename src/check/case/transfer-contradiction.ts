import type { CaseCheck } from "../case-check";

/** A petition that nobody passed on was not transferred before it was received. */
export const transferContradiction: CaseCheck = {
  id: "transfer-contradiction",
  run: ({ file }) => {
    const { receivedOn, transferredBy } = file;
    if (transferredBy !== "none" || receivedOn === undefined) return [];
    return (file.events ?? []).flatMap(({ what, on }, index) =>
      what === "transferred" && on < receivedOn
        ? [
            {
              severity: "error" as const,
              path: ["events", index],
              message: {
                vi: "`transferredBy` ghi `none` nhưng đơn đã được chuyển trước ngày nhận",
                en: "`transferredBy` is `none`, but the petition was transferred before it was received",
              },
              fix: {
                vi: "hãy ghi cơ quan chuyển đơn vào `transferredBy`",
                en: "name the body that passed it on in `transferredBy`",
              },
            },
          ]
        : [],
    );
  },
};
