import * as z from "zod";
import { reportKinds } from "../case/report-words";
import { proposalFigures } from "./dialogue-counts";
import { petitionKinds, petitionMeasures } from "./petition-measures";
import { receivers } from "./reception-counts";

const day = z.iso.date();
const text = z.strictObject({ vi: z.string(), en: z.string() });
const whole = z.number().int().min(0);
const count = z.strictObject({ count: whole, ids: z.array(z.string()) });
const span = z.strictObject({ from: day, to: day });

/** An object with the same shape under each of some names. */
function each<Name extends string, Shape extends z.ZodType>(names: readonly Name[], shape: Shape) {
  return Object.fromEntries(names.map((name) => [name, shape])) as Record<Name, Shape>;
}

const bearer = z.strictObject({
  role: z.string(),
  name: text,
  short: text.optional(),
  unit: z.string().optional(),
  holder: z.looseObject({ name: z.string() }).optional(),
});

const receiver = z.strictObject({
  sessions: count,
  periodic: count,
  adHoc: count,
  visitors: whole,
  visitorsUnknown: count,
});

const petitionFigures = z.strictObject(each(petitionMeasures, count));

/** The shape of a summary as `tiepdan report --format json` prints it. */
export const summarySchema = z.strictObject({
  format: z.literal(1),
  unit: z.string().optional(),
  period: span,
  asOf: day,
  countedTo: day,
  rulebook: z.strictObject({
    version: z.string(),
    digest: z.string(),
    overlays: z.array(z.string()),
  }),
  records: z.strictObject({
    ...each(["petitions", "offices", "dialogues"], whole),
    ...each(["repeated", "ofOthers", "unitUnknown"], count),
  }),
  petitions: z.strictObject({
    ...each(["all", ...petitionKinds], petitionFigures),
    lines: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(petitionKinds),
        receivedOn: day,
        measures: z.array(z.enum(petitionMeasures)),
      }),
    ),
    ...each(["receiptUnknown", "startUnknown"], count),
  }),
  overdue: z.array(
    z.strictObject({
      record: z.string(),
      matter: text.optional(),
      rule: z.string(),
      act: z.string(),
      duty: text,
      due: day,
      overdueSince: day,
      daysLate: z.number().int().min(1),
      bearer,
      cites: z.array(z.string()),
      isOfPetition: z.boolean(),
    }),
  ),
  receptions: z.strictObject({
    ...each([...receivers, "all"], receiver),
    lines: z.array(
      z.strictObject({
        id: z.string(),
        on: day,
        unit: z.string(),
        role: z.string(),
        by: z.enum(receivers),
        isAdHoc: z.boolean(),
        visitors: whole.optional(),
        concludedOn: day.optional(),
        answeredOn: day.optional(),
      }),
    ),
    isComplete: z.boolean(),
    untold: z.array(span),
  }),
  quotas: z.array(
    z.strictObject({
      unit: z.string(),
      rule: z.string(),
      act: z.string(),
      duty: text,
      bearer,
      cites: z.array(z.string()),
      ...each(["owed", "done", "missing"], whole),
      ...each(["met", "short", "unknown"], count),
    }),
  ),
  dialogues: z.strictObject({
    ...each(["held", "notHeld", "proposalsUntold"], count),
    proposals: z.strictObject(
      each(
        [
          "carriedOver",
          "raised",
          "total",
          ...(Object.keys(proposalFigures) as (keyof typeof proposalFigures)[]),
        ],
        count,
      ),
    ),
    lines: z.array(
      z.strictObject({
        id: z.string(),
        on: day,
        unit: z.string(),
        role: z.string(),
        attendance: whole.optional(),
        proposals: whole.optional(),
        concludedOn: day.optional(),
        publishedOn: day.optional(),
      }),
    ),
  }),
  reports: z.strictObject(each([...reportKinds, "all", "untold"], count)),
});
