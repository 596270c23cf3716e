import * as z from "zod";
import type { Petition } from "../../case/case-schema";
import { eventLabels } from "../../case/fact-catalogue/event-facts";
import { eventNames } from "../../case/word-lists";
import { byText } from "../../finding/by-text";
import type { IsoDate } from "../../time/iso-date";

const stepSchema = z
  .object({ on: z.iso.date(), number: z.string().optional(), by: z.string().optional() })
  .optional();

/** What the file records of each step before the letter, under the event's name in camel case: `steps.accepted.number`. */
export const stepsSchema = z.object(
  Object.fromEntries(eventNames.map((name) => [camelCase(name), stepSchema])),
);

type Steps = z.infer<typeof stepsSchema>;

/** The last step of each kind up to a day. */
export function stepsOf({ events = [] }: Petition, date: IsoDate): Steps {
  const past = events
    .map(({ what, on, number, by }) => ({ what, on, number, by }))
    .filter(({ on }) => on <= date)
    .sort((one, other) => byText(one.on, other.on));
  return Object.fromEntries(
    past.map(({ what, on, number, by }) => [
      camelCase(what),
      { on, ...(number === undefined ? {} : { number }), ...(by === undefined ? {} : { by }) },
    ]),
  );
}

/** What stands for a step in a preview. */
export const stepLabels: Readonly<Record<string, string>> = Object.fromEntries(
  eventNames.flatMap((name) => {
    const path = `steps.${camelCase(name)}`;
    const { vi } = eventLabels[name];
    return [
      [`${path}.on`, `ngày ${vi}`],
      [`${path}.number`, `số văn bản ${vi}`],
      [`${path}.by`, `người ${vi}`],
    ];
  }),
);

/** What is missing of a step is to be written under the events of the case file. */
export const stepSources: Readonly<Record<string, string>> = Object.fromEntries(
  eventNames.flatMap((name) =>
    ["on", "number", "by"].map((part) => [`steps.${camelCase(name)}.${part}`, "events"]),
  ),
);

function camelCase(name: string): string {
  return name.replace(/-([a-zđ])/gu, (_, letter: string) => letter.toUpperCase());
}
