import type { Answer } from "./answer";

/** Kleene's three values in an order in which `all` is the smallest, `any` the greatest and `not` the mirror image. */
export const no = 0;
export const unknown = 1;
export const yes = 2;

export type Truth = typeof no | typeof unknown | typeof yes;

const answers: readonly [Answer, Answer, Answer] = ["no", "unknown", "yes"];

export function toAnswer(truth: Truth): Answer {
  return answers[truth];
}

export function truthOf(value: boolean): Truth {
  return value ? yes : no;
}
