// Writes src/generated/places.json from rules/geography, after checking it: the units compressed, who inherits in plain words.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { parse } from "yaml";
import type * as z from "zod";
import { spanWithin } from "../src/law/in-force";
import { loadRulebook } from "../src/rulebook/load";
import type { IsoDate } from "../src/time/iso-date";
import { packPlaces } from "./pack-places";
import { communeFileSchema, inheritanceFileSchema, provinceFileSchema } from "./place-schema";
import { readPlaces } from "./place-source";

const folder = "rules/geography";
const target = "src/generated/places.json";

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(
    parse(readFileSync(`${folder}/${name}`, "utf8").normalize("NFC")),
  );
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    console.error(`${folder}/${name}: ${path.join(".")}: ${message}`);
  }
  process.exit(1);
}

const provinces = read("provinces.yaml", provinceFileSchema);
const communes = read("communes.yaml", communeFileSchema);
const inheritance = read("inheritance.yaml", inheritanceFileSchema);

const { law } = await loadRulebook();
const dated = [
  ...inheritance.succession,
  ...communes.changes.map(({ from, cites }) => ({ inForce: { from, to: undefined }, cites })),
  { inForce: { from: communes.from, to: undefined }, cites: communes.cites },
  { inForce: { from: provinces.reform.from, to: undefined }, cites: provinces.reform.cites },
];
for (const { inForce, cites } of dated) {
  const { from, to } = inForce;
  const span = { from: from as IsoDate, ...(to === undefined ? {} : { to: to as IsoDate }) };
  for (const id of cites) {
    const provision = law.lookUp(id);
    if (provision === undefined || !spanWithin(span, provision.inForce)) {
      console.error(`${folder}: ${id}: unknown or not in force on all days from ${from}`);
      process.exitCode = 1;
    }
  }
}

const table = readFileSync(`${folder}/${communes.table}`, "utf8");
const units = readPlaces({ provinces, communes, table });
const packed = JSON.stringify(packPlaces(units, provinces.recorded));
const { bodies, succession } = inheritance;
const { from, cites } = communes;
const page = {
  reform: { from, cites },
  inheritance: { bodies, succession },
  units: compress(packed),
};
mkdirSync("src/generated", { recursive: true });
writeFileSync(target, `${JSON.stringify(page)}\n`);

/** The old compressed bytes where they hold the same: releases of Node may compress differently, and that is no change of the data. */
function compress(text: string): string {
  if (existsSync(target)) {
    const { units: old } = JSON.parse(readFileSync(target, "utf8")) as { readonly units: string };
    if (brotliDecompressSync(Buffer.from(old, "base64")).toString("utf8") === text) return old;
  }
  const bytes = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
  return bytes.toString("base64");
}
