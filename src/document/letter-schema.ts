import * as z from "zod";
import { day, text } from "../case/scalar-schemas";
import { styleSchema } from "./document-schema";

const signer = z.strictObject({
  /** The own title: `PHÓ CHỦ TỊCH`. */
  title: text,
  name: text.optional(),
  /** Q. acting head, KT. deputy, TL. by order, TUQ. by authorisation; Party documents write K/T and T/L and know no TUQ. */
  form: z.enum(["Q", "KT", "TL", "TUQ"]).optional(),
  /** The title after KT., TL. or TUQ.; the agency head's unless told. */
  headTitle: text.optional(),
});

/** The record of a letter, with the shape of its fields. */
export function letterSchemaWith<Fields extends z.ZodType>(fields: Fields) {
  return z.strictObject({
    record: z.literal("letter"),
    /** The id of the template: `tiepdan templates list` names them. */
    template: text,
    /** The day the letter bears; it picks the version of the template and the agency's name. */
    date: day,
    /** The file of the case that the letter is about, from the folder of the record; left out for letters without a case. */
    case: text.optional(),
    /** The file of the dialogue that the letter is about, from the folder of the record. */
    dialogue: text.optional(),
    /** The id of the one proposal raised there that the letter is about. */
    proposal: text.optional(),
    /** The unit whose profile the letter is written with, where several are given. */
    unit: text.optional(),
    /** `"12"` or `"12/TB-UBND"`; left out, room is left for the clerk to write it. */
    number: text.optional(),
    /** Who signs, when it is not the head of the agency. */
    signer: signer.optional(),
    /** More lines for `Nơi nhận`. */
    recipients: z.array(text).optional(),
    /** More provisions for the legal bases, by id, where the template prints them: `LTCD-2013`. */
    bases: z.array(text).optional(),
    urgency: z.enum(["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"]).optional(),
    circulation: z.enum(["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"]).optional(),
    draft: z.boolean().optional(),
    style: styleSchema.optional(),
    /** Of a refusal: the facts behind its grounds, in the signer's words. */
    reason: text.optional(),
    /** What the template asks for: `tiepdan templates show` lists it. */
    fields: fields.optional(),
  });
}

/** A letter, whatever its template asks for. */
export const letterSchema = letterSchemaWith(z.record(z.string(), z.unknown()));
