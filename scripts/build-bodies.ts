// Writes src/generated/bodies.json from rules/bodies/succession.yaml, after checking it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { confidences } from "../src/law/instrument";

const words = z.string().trim().min(1);
const text = z.strictObject({ vi: words, en: words });
const fileSchema = z.strictObject({
  bodies: z.array(
    z.strictObject({
      names: z.array(words).min(1),
      from: z.iso.date(),
      dayIsOfMonth: z.literal(true).optional(),
      successors: z.array(z.strictObject({ name: words, for: text.optional() })).min(1),
      basis: text,
      confidence: z.enum(confidences),
    }),
  ),
});

const file = "rules/bodies/succession.yaml";
const parsed = fileSchema.safeParse(parse(readFileSync(file, "utf8").normalize("NFC")));
if (parsed.success) {
  mkdirSync("src/generated", { recursive: true });
  writeFileSync("src/generated/bodies.json", `${JSON.stringify(parsed.data.bodies)}\n`);
} else {
  for (const { path, message } of parsed.error.issues) {
    console.error(`${file}: ${path.join(".")}: ${message}`);
  }
  process.exitCode = 1;
}
