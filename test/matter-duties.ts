import type { RecordDecision } from "../src/index";

/** How the duties of one matter stand: status and due day by rule. */
export function dutiesIn(
  { matters }: RecordDecision,
  matter: string,
): Readonly<Record<string, string>> {
  const one = matters.find(({ id }) => id === matter);
  if (one === undefined) throw new Error(`no matter ${matter}: ${matters.map(({ id }) => id)}`);
  return Object.fromEntries(
    one.obligations.map(({ rule, status, deadline }) => [
      rule,
      deadline === undefined ? status : `${status} ${deadline.due}`,
    ]),
  );
}
