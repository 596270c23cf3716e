import * as z from "zod";
import { confidences } from "../src/law/instrument";
import { bodyKinds, matters } from "../src/place/body";
import { unitKinds, unitLevels } from "../src/place/unit";

const words = z.string().trim().min(1);
const day = z.iso.date();
const text = z.strictObject({ vi: words, en: words });
const cites = z.array(words).min(1);
const confidence = z.enum(confidences);
const written = z.array(words).min(1).optional();
const span = z.strictObject({ from: day, to: day.optional() });
const count = z.number().int().min(0);

/** The strict shape of rules/geography/provinces.yaml. */
export const provinceFileSchema = z.strictObject({
  format: z.literal(1),
  recorded: day,
  reform: z.strictObject({ from: day, cites, confidence }),
  counts: z.array(
    z.strictObject({
      from: day.nullable(),
      to: day.nullable(),
      cities: count.optional(),
      provinces: count,
      districts: count,
      communes: count,
      wards: count.optional(),
      rural: count.optional(),
      zones: count.optional(),
    }),
  ),
  provinces: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{2}$/u),
      alsoWritten: written,
      names: z
        .array(
          z.strictObject({
            name: words,
            from: day.optional(),
            to: day.optional(),
            cites: cites.optional(),
            alsoWritten: written,
          }),
        )
        .min(1),
      mergedFrom: z
        .array(
          z.strictObject({
            code: z.string().regex(/^\d{2}$/u),
            name: words,
            alsoWritten: written,
          }),
        )
        .min(2)
        .optional(),
      centre: z.strictObject({ formerProvince: words, place: words }),
      communes: z.strictObject({ total: count, wards: count, rural: count, zones: count }),
      communeResolution: z.string().regex(/^16\d\d\/NQ-UBTVQH15$/u),
    }),
  ),
});

const cells = z.record(words, words);

/** The strict shape of rules/geography/communes.yaml. */
export const communeFileSchema = z.strictObject({
  format: z.literal(1),
  table: words,
  source: words,
  from: day,
  cites,
  confidence,
  corrections: z.array(z.strictObject({ where: cells, set: cells, why: words })),
  alsoCoded: z.array(z.strictObject({ code: words, also: words, why: words })),
  changes: z.array(
    z.strictObject({
      from: day,
      cites,
      confidence,
      units: z.array(z.strictObject({ code: words, name: words })).min(1),
    }),
  ),
});

const heir = z.enum(["same", ...bodyKinds]).optional();

/** The strict shape of rules/geography/inheritance.yaml. */
export const inheritanceFileSchema = z.strictObject({
  format: z.literal(1),
  bodies: z.array(
    z.strictObject({
      kind: z.enum(bodyKinds),
      name: text,
      of: z.enum(bodyKinds).optional(),
      units: z
        .array(z.strictObject({ kinds: z.array(z.enum(unitKinds)).min(1), name: text }))
        .optional(),
      fullNameOf: z.array(words).optional(),
      roles: z.partialRecord(z.enum(unitLevels), words).optional(),
    }),
  ),
  succession: z.array(
    z.strictObject({
      id: words,
      level: z.enum(unitLevels),
      bodies: z.array(z.enum(bodyKinds)).min(1),
      matters: z.array(z.enum(matters)).min(1),
      endedBefore: day.optional(),
      to: z.strictObject({ one: heir, several: heir, unrecorded: text.optional() }),
      reading: text,
      inForce: span,
      cites,
      confidence,
    }),
  ),
});
