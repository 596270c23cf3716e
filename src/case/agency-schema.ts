import * as z from "zod";
import { day, text } from "./scalar-schemas";
import { headRoles } from "./word-lists";

const span = { from: day, to: day.optional() };

/** An agency that uses the rules: its unit, letterhead, and who held which office when. */
export const agencySchema = z.strictObject({
  record: z.literal("agency"),
  /** The agency's name as letters print it, by date: `Ủy ban nhân dân xã Tân Biên`. */
  names: z
    .array(
      z.strictObject({
        name: text,
        shortName: text.optional(),
        letterhead: z.array(text).min(1).max(3),
        ...span,
      }),
    )
    .min(1),
  level: z.enum(["commune", "district", "province", "department", "ministry", "party"]),
  /** The unit's plain name, equal to `respondent.unit` and `handledBy.unit` in case files. */
  unit: text,
  /** The role of the agency's head. */
  headRole: z.enum(headRoles),
  /** The place name of the date line, by date. */
  places: z.array(z.strictObject({ place: text, ...span })).min(1),
  /** The direct superior agency, by date; some bodies print it above their own name. */
  superiors: z
    .array(
      z.strictObject({
        name: text,
        headRole: text.optional(),
        headTitle: text.optional(),
        printed: z.boolean().optional(),
        ...span,
      }),
    )
    .optional(),
  /** The inspectorate of the same level, where there is one. */
  inspectorates: z.array(z.strictObject({ name: text, ...span })).optional(),
  /** Part of the document symbol: `UBND`, `STNMT`. */
  symbol: text,
  /** The archive abbreviation of the unit that drafts letters, for `Lưu: VT, …`. */
  draftingUnit: text.optional(),
  address: text.optional(),
  /** What stands after TM. or T/M where a letter is signed for the collective: `ỦY BAN NHÂN DÂN`, `BAN THƯỜNG VỤ`. */
  collective: text.optional(),
  /** The line at the foot of page 1: address, telephone, mail. */
  contact: text.optional(),
  offices: z
    .array(
      z.strictObject({
        role: text,
        title: text,
        holder: text,
        /** Deputies act for a head who is away. */
        deputyOf: text.optional(),
        /** `acting` for an officer in charge (Q.). */
        capacity: z.enum(["holder", "acting"]).optional(),
        ...span,
      }),
    )
    .min(1),
  delegations: z
    .array(
      z.strictObject({
        task: text,
        fromRole: text,
        toHolder: text,
        toTitle: text,
        /** KT. for a deputy, TL. by order, TUQ. by authorisation. */
        form: z.enum(["KT", "TL", "TUQ"]),
        document: text.optional(),
        ...span,
      }),
    )
    .optional(),
  absences: z
    .array(z.strictObject({ holder: text, from: day, to: day, reason: text.optional() }))
    .optional(),
});

export type Agency = z.infer<typeof agencySchema>;
