import type { Text } from "../../finding/finding";
import type { Problem } from "../../finding/problem";
import type { HandlingCheck, HandlingInput } from "../handling-check";
import { requireOf, type Step } from "../handling-step";
import { namesOf, type RecipientContext, rolesOfEntry } from "../named-recipient";

/** A document that was not sent to one who must have it, as far as the file tells who that is. */
export const recipientMissing: HandlingCheck = {
  id: "recipient-missing",
  run: (input) =>
    input.steps.flatMap((step) => {
      const sent = sentTo(step, input.steps);
      return sent === undefined || step.duties.length === 0 ? [] : missing(step, sent, input);
    }),
};

/** Everyone to whom this step, others of its name and notices went; undefined when one of them does not say to whom. */
function sentTo({ what }: Step, steps: readonly Step[]): readonly string[] | undefined {
  const same = steps.filter((step) => step.what === what);
  if (same.some(({ event }) => event.to === undefined)) return undefined;
  const notices = steps.filter((step) => step.what === "notice-sent");
  return [...same, ...notices].flatMap(({ event }) => event.to ?? []);
}

function missing(
  step: Step,
  sent: readonly string[],
  input: HandlingInput,
): readonly Omit<Problem, "rule">[] {
  const context: RecipientContext = { ...input, roles: input.rulebook.roles, on: step.on };
  const told = sent.map((entry) => rolesOfEntry(entry, context));
  const isAllTold = told.every((roles) => roles.length > 0);
  return step.duties.flatMap((duty) => {
    const named = recipientsOf(duty.rule, step, input);
    return named.flatMap(({ role, name }) => {
      const names = namesOf(role, context);
      if (names === undefined || told.some((roles) => roles.includes(role))) return [];
      // Someone whom the file does not know by name may stand in `to` under a name of their own.
      if (!isAllTold && names.length === 0) return [];
      const [person] = names;
      const whom = {
        vi: person === undefined ? name.vi : `${name.vi}: ${person}`,
        en: person === undefined ? name.en : `${name.en}: ${person}`,
      };
      return [
        {
          severity: isAllTold ? ("error" as const) : ("warning" as const),
          path: ["events", step.index, "to"],
          message: {
            vi: `Chưa gửi cho nơi phải nhận: ${whom.vi}`,
            en: `Not sent to one who must have it: ${whom.en}`,
          },
          fix: {
            vi: "gửi ngay và ghi ngày gửi, nơi nhận vào `events`; nêu trong hồ sơ vì sao gửi sau",
            en: "send it now, record the day and the recipient in `events`, and say on file why it went later",
          },
          cites: duty.cites,
        },
      ];
    });
  });
}

interface Recipient {
  readonly role: string;
  readonly name: Text;
}

/** Those whom the duty and the documents that it calls for name. */
function recipientsOf(
  rule: string,
  { event }: Step,
  { decision, rulebook, templates }: HandlingInput,
): readonly Recipient[] {
  const params = requireOf(rule, decision, rulebook);
  const duty = decision.obligations.find((one) => one.rule === rule);
  const own = (params?.recipients ?? []).flatMap((role, index) => {
    const name = duty?.recipients[index];
    return name === undefined ? [] : [{ role, name }];
  });
  const outcome =
    event.what === "accepted" ? "accept" : event.what === "refused" ? "refuse" : undefined;
  const isOfStep = (id: string): boolean =>
    templates.templates.some(
      (template) =>
        template.id === id && (template.outcome === undefined || template.outcome === outcome),
    );
  const ofDocuments = decision.documents
    .filter((document) => document.rule === rule && isOfStep(document.template))
    .flatMap(({ recipients }) => recipients)
    .flatMap((name) => {
      const role = [...rulebook.roles.values()].find(({ names }) =>
        names.some((one) => one.name.vi === name.vi),
      )?.id;
      return role === undefined ? [] : [{ role, name }];
    });
  const all = [...own, ...ofDocuments];
  return all.filter(({ role }, index) => all.findIndex((one) => one.role === role) === index);
}
