import type { Petition } from "../case/case-schema";

/** In the file of a second complaint, what came before it is the first instance's. */
export function isEarlierInstance({ instance, receivedOn }: Petition, on: string): boolean {
  return instance === 2 && receivedOn !== undefined && on < receivedOn;
}
