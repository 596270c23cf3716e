// Writes src/generated/document-kinds.json from rules/documents/kinds.yaml, after checking it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import type { DocumentKindEntry } from "../src/document/form/document-kind-entry";
import { confidences } from "../src/law/instrument";
import type { IsoDate } from "../src/time/iso-date";

const words = z.string().trim().min(1);
const day = z.iso.date().transform((value) => value as IsoDate);
const kindFileSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      regime: z.enum(["state", "party"]),
      origin: z.enum(["list", "form", "practice"]),
      inForce: z.strictObject({ from: day, to: day.optional() }),
      cites: z.array(words).min(1),
      confidence: z.enum(confidences),
      kinds: z.array(z.strictObject({ name: words, symbol: words.optional() })).min(1),
    }),
  ),
});

const source = readFileSync("rules/documents/kinds.yaml", "utf8").normalize("NFC");
const parsed = kindFileSchema.safeParse(parse(source));
if (!parsed.success) {
  for (const { path, message } of parsed.error.issues) {
    console.error(`rules/documents/kinds.yaml: ${path.join(".")}: ${message}`);
  }
  process.exitCode = 1;
} else {
  const kinds = parsed.data.groups.flatMap(({ kinds: named, inForce: { from, to }, ...group }) =>
    named.map(
      ({ name, symbol }): DocumentKindEntry => ({
        ...group,
        name,
        ...(symbol === undefined ? {} : { symbol }),
        inForce: to === undefined ? { from } : { from, to },
      }),
    ),
  );
  mkdirSync("src/generated", { recursive: true });
  writeFileSync("src/generated/document-kinds.json", `${JSON.stringify(kinds)}\n`);
}
