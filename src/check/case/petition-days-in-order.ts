import type { CaseCheck } from "../case-check";
import { outOfOrder } from "../day-order";

/** A letter is written, sent, passed on and received in that order. */
export const petitionDaysInOrder: CaseCheck = {
  id: "petition-days-in-order",
  run: ({ file }) => {
    const written = { path: ["writtenOn"], day: file.writtenOn };
    const sent = { path: ["sentOn"], day: file.sentOn };
    const passedOn = {
      path: ["transferredBy", "on"],
      day: typeof file.transferredBy === "object" ? file.transferredBy.on : undefined,
    };
    const received = { path: ["receivedOn"], day: file.receivedOn };
    return [
      ...outOfOrder(written, sent),
      ...outOfOrder(sent, passedOn),
      ...outOfOrder(passedOn, received),
      ...outOfOrder(sent, received),
      ...(file.sentOn === undefined ? outOfOrder(written, received) : []),
    ];
  },
};
