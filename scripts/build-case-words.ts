// Writes src/generated/refusal-grounds.json and report-cut-offs.json from rules/case/ and office-roles.ts from rules/law/roles.yaml, after
// checking them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import type { RefusalGroundRow } from "../src/case/refusal-ground";
import { roleFileSchema } from "../src/rulebook/role-schema";

const value = z.union([z.boolean(), z.string().min(1)]);
const groundFileSchema = z.strictObject({
  grounds: z
    .array(
      z.strictObject({
        clause: z.string().regex(/^k[1-9]$/u),
        cites: z.array(z.string().min(3)).min(1),
        rows: z.array(
          z.strictObject({
            when: z.record(z.string().min(3), z.union([value, z.array(value).min(1)])),
            ground: z.boolean(),
          }),
        ),
        notFound: z.record(z.string().min(3), z.boolean()).optional(),
      }),
    )
    .min(1),
});

const cutOffFileSchema = z.strictObject({
  cutOffs: z
    .array(
      z.strictObject({
        inForce: z.strictObject({ from: z.iso.date(), to: z.iso.date().optional() }),
        lastDay: z.number().int().min(1).max(28).optional(),
        cites: z.array(z.string().min(3)).min(1),
      }),
    )
    .min(1),
});

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
  const parsed = schema.safeParse(parse(readFileSync(file, "utf8").normalize("NFC")));
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    console.error(`${file}: ${path.join(".")}: ${message}`);
  }
  process.exitCode = 1;
  return undefined;
}

const grounds = read("rules/case/refusal-grounds.yaml", groundFileSchema)?.grounds;
const cutOffs = read("rules/case/report-cut-offs.yaml", cutOffFileSchema)?.cutOffs;
const roles = read("rules/law/roles.yaml", roleFileSchema)?.roles;
mkdirSync("src/generated", { recursive: true });
if (grounds !== undefined) {
  const rows: readonly RefusalGroundRow[] = grounds.map(({ clause, rows, notFound = {} }) => ({
    clause,
    rows,
    notFound,
  }));
  writeFileSync("src/generated/refusal-grounds.json", `${JSON.stringify(rows)}\n`);
}
if (cutOffs !== undefined) {
  writeFileSync("src/generated/report-cut-offs.json", `${JSON.stringify(cutOffs)}\n`);
}
if (roles !== undefined) {
  const offices = roles.filter(({ kind }) => kind === "office");
  const listOf = (entries: typeof offices): string =>
    JSON.stringify(
      entries.map(({ id }) => id),
      undefined,
      2,
    );
  writeFileSync(
    "src/generated/office-roles.ts",
    [
      "// From rules/law/roles.yaml.",
      `export const officeRoles = ${listOf(offices)} as const;`,
      `export const respondentOffices = ${listOf(offices.filter(({ respondent }) => respondent !== false))} as const;`,
      "",
    ].join("\n"),
  );
}
