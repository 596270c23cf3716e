import * as z from "zod";
import { day } from "../case/scalar-schemas";
import type { IsoDate } from "../time/iso-date";
import {
  documentNodeSchema,
  inlinesSchema,
  letterheadSchema,
  signatureBlockSchema,
} from "./node-schema";

const date = day.transform((value) => value as IsoDate);
const lines = z.array(z.string());

const letterheadLines = {
  superior: lines,
  body: lines,
  number: z.string(),
  placeDate: z.string(),
};

const annexSchema = z.strictObject({
  label: z.string(),
  name: inlinesSchema,
  reference: z.string(),
  nodes: z.array(documentNodeSchema),
});

const copyBlockSchema = z.strictObject({
  kind: z.enum(["SY", "SL", "TrS"]),
  ...letterheadLines,
  recipients: z.array(inlinesSchema),
  signature: signatureBlockSchema,
});

const copySchema = copyBlockSchema.extend({ of: copyBlockSchema.exactOptional() });

const millimetres = z.number().exactOptional();
const points = z.number().exactOptional();

/** Choices of layout other than the usual ones. */
export const styleSchema = z.strictObject({
  margins: z
    .strictObject({
      top: millimetres,
      bottom: millimetres,
      left: millimetres,
      right: millimetres,
    })
    .exactOptional(),
  sizes: z
    .strictObject({
      nationalTitle: points,
      motto: points,
      issuingBody: points,
      number: points,
      placeDate: points,
      about: points,
      title: points,
      addressees: points,
      body: points,
      table: points,
      signature: points,
      recipientsWord: points,
      recipientsList: points,
      pageNumber: points,
    })
    .exactOptional(),
  indent: millimetres,
  lineSpacing: z.number().exactOptional(),
  font: z.string().exactOptional(),
});

/** The strict shape of a document, as `compose` gives it and every renderer draws it; the same as the type `OfficialDocument`. */
export const documentSchema = z.strictObject({
  record: z.literal("document"),
  format: z.literal(1),
  regime: z.enum(["state", "party"]),
  template: z.string(),
  form: z
    .strictObject({ number: z.string(), version: z.string(), instrument: z.string() })
    .exactOptional(),
  kind: z.strictObject({ name: z.string(), symbol: z.string().exactOptional() }),
  date,
  lang: z.literal("vi"),
  title: z.string(),
  audience: lines,
  from: z.literal("citizen").exactOptional(),
  letterhead: letterheadSchema,
  urgency: z.enum(["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"]).exactOptional(),
  circulation: z.enum(["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"]).exactOptional(),
  draft: z.literal(true).exactOptional(),
  contact: z.string().exactOptional(),
  nodes: z.array(documentNodeSchema),
  annexes: z.array(annexSchema).exactOptional(),
  copy: copySchema.exactOptional(),
  style: styleSchema.exactOptional(),
  metadata: z.strictObject({
    case: z.string().exactOptional(),
    agency: z.string(),
    asOf: date.exactOptional(),
    rulebook: z.strictObject({ version: z.string(), digest: z.string() }).exactOptional(),
  }),
});
