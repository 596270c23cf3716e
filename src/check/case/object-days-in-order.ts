import type { CaseCheck } from "../case-check";
import { outOfOrder } from "../day-order";

/** A decision is issued before it is known and received, known at the latest on receipt, and contested after that. */
export const objectDaysInOrder: CaseCheck = {
  id: "object-days-in-order",
  run: ({ file }) => {
    const object = file.complaint?.object;
    const place = (key: string) => ["complaint", "object", key];
    const issued = { path: place("issuedOn"), day: object?.issuedOn };
    const received = { path: place("receivedOn"), day: object?.receivedOn };
    const known = { path: place("knownOn"), day: object?.knownOn };
    const isDecision = object?.kind !== "administrative-act";
    return [
      ...outOfOrder(issued, received),
      ...(isDecision
        ? [...outOfOrder(issued, known, "warning"), ...outOfOrder(known, received, "warning")]
        : []),
      ...outOfOrder(issued, { path: ["sentOn"], day: file.sentOn }),
      ...outOfOrder(issued, {
        path: ["receivedOn"],
        day: file.sentOn === undefined ? file.receivedOn : undefined,
      }),
      ...outOfOrder(received, { path: ["sentOn"], day: file.sentOn }, "warning"),
    ];
  },
};
