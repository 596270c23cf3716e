import * as z from "zod";

const inlineSchema = z.strictObject({
  text: z.string(),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  confidential: z.enum(["denouncer"]).exactOptional(),
});

/** The shape of a text of one or more styles. */
export const inlinesSchema = z.array(inlineSchema);

/** The shape of the head of page 1. */
export const letterheadSchema = z.strictObject({
  superior: z.array(z.string()),
  body: z.array(z.string()),
  number: z.string(),
  placeDate: z.string(),
  about: inlinesSchema.exactOptional(),
});

const signatureBlock = {
  posts: z.array(z.string()),
  note: z.string().exactOptional(),
  name: inlinesSchema,
};

/** The shape of one who signs. */
export const signatureBlockSchema = z.strictObject(signatureBlock);

const paragraphSchema = z.strictObject({ type: z.literal("paragraph"), inlines: inlinesSchema });

const listItemSchema = z.strictObject({
  label: z.string(),
  inlines: inlinesSchema,
  // Lists hold lists: the shape is asked for when it is needed.
  get nodes() {
    return z.array(z.discriminatedUnion("type", [paragraphSchema, listSchema]));
  },
});

const listSchema = z.strictObject({
  type: z.literal("list"),
  ordered: z.boolean(),
  items: z.array(listItemSchema),
});

const tableSchema = z.strictObject({
  type: z.literal("table"),
  columns: z
    .array(z.strictObject({ align: z.enum(["left", "centre", "right"]), share: z.number() }))
    .exactOptional(),
  rows: z.array(z.strictObject({ header: z.boolean(), cells: z.array(inlinesSchema) })),
});

const headingSchema = z.strictObject({
  type: z.literal("heading"),
  level: z.enum(["part", "chapter", "section", "article", "h1", "h2", "h3", "plain", "centred"]),
  label: z.string().exactOptional(),
  inlines: inlinesSchema,
});

/** The shape of a part of the text. */
export const documentNodeSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("title"), inlines: inlinesSchema }),
  z.strictObject({ type: z.literal("subtitle"), inlines: inlinesSchema }),
  headingSchema,
  paragraphSchema,
  z.strictObject({ type: z.literal("basis"), lines: z.array(z.string()) }),
  z.strictObject({ type: z.literal("addressees"), names: z.array(inlinesSchema) }),
  listSchema,
  tableSchema,
  z.strictObject({ type: z.literal("recipients"), lines: z.array(inlinesSchema) }),
  z.strictObject({ type: z.literal("signature"), ...signatureBlock }),
  z.strictObject({ type: z.literal("signatures"), blocks: z.array(signatureBlockSchema) }),
]);
