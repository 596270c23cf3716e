import * as z from "zod";
import { text } from "./scalar-schemas";

/** How a document may be signed; `own` is the signer's own office, TM. stands for the collective. */
const signingForms = ["own", "Q", "KT", "TL", "TUQ", "TM"] as const;

/** The document of a step, as it was issued. What is left out is not judged. */
export const eventDocumentSchema = z.strictObject({
  /** Quyết định, Thông báo, Biên bản …; the symbol in the event's `number` can say it instead. */
  kind: text.optional(),
  /** The form that was used, as `{ number: Mẫu số 03, version: "2020" }`; `none` says that none was. */
  form: z
    .union([z.strictObject({ number: text, version: text.optional() }), z.literal("none")])
    .optional(),
  signedBy: z
    .strictObject({
      /** A role of the rules or of the agency profile. */
      role: text.optional(),
      title: text.optional(),
      name: text.optional(),
      signing: z.enum(signingForms).optional(),
    })
    .optional(),
  /** The acts and provisions that the document cites, by the ids of `tiepdan law`: `LKN-2011`, `LKN-2011/d27@2026`. */
  bases: z.array(text).min(1).optional(),
});
