import { outOfOrder } from "../day-order";
import type { DialogueCheck } from "../dialogue-check";
import { daysAfterwards } from "../dialogue-days";

/** A dialogue is planned, announced and held in this order, and what follows from it comes after it. */
export const dialogueDaysInOrder: DialogueCheck = {
  id: "dialogue-days-in-order",
  run: ({ dialogue }) => {
    const { requestedOn, plan, announced, plannedOn, heldOn } = dialogue;
    const held = { path: ["heldOn"], day: heldOn };
    const planned = { path: ["plannedOn"], day: plannedOn };
    const notice = { path: ["announced", "on"], day: announced?.on };
    return [
      ...outOfOrder({ path: ["plan", "on"], day: plan?.on }, held),
      ...outOfOrder(notice, planned),
      ...outOfOrder(notice, held),
      ...outOfOrder({ path: ["requestedOn"], day: requestedOn }, held),
      ...daysAfterwards(dialogue).flatMap((later) => outOfOrder(held, later)),
    ];
  },
};
