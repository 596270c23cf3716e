// Writes src/generated/report-tables.json from rules/reporting-tables and the tables of docs/reports.md, after checking them against the law.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { eventNames } from "../src/case/word-lists";
import { spanWithin } from "../src/law/in-force";
import { loadRulebook } from "../src/rulebook/load";
import { knownFigures } from "../src/summary/figure";
import { countedDuties, endings, handlings } from "../src/summary/step-words";
import { columnTables } from "./report-page";
import { cites, inForce, words } from "./table-schema";

const folder = "rules/reporting-tables";
const { law, rules } = await loadRulebook();
const acts = new Set(
  rules
    .flatMap(({ wordings }) => wordings)
    .flatMap(({ event }) => (event.type === "require" ? [event.params.act] : [])),
);

const steps = z.array(z.enum(eventNames)).min(1);
const act = words.refine((name) => acts.has(name), { message: "no duty of a rule has this act" });
const figure = words.refine((path) => knownFigures.has(path), { message: "no figure is so named" });

const countingSchema = z.strictObject({
  handling: z.strictObject(Object.fromEntries(handlings.map((name) => [name, steps]))),
  ending: z.strictObject(Object.fromEntries(endings.map((name) => [name, steps]))),
  reopening: steps,
  duties: z.strictObject(
    Object.fromEntries(countedDuties.map((name) => [name, z.array(act).min(1)])),
  ),
});

const column = z.strictObject({
  n: z.number().int().min(1),
  label: words,
  sum: z.array(z.number().int().min(1)).min(2).optional(),
  count: z.array(figure).min(1).optional(),
  inferred: z.boolean().optional(),
});

const tableSchema = z.strictObject({
  tables: z.array(
    z
      .strictObject({
        id: words,
        title: words,
        inForce,
        cites,
        confidence: z.enum(["text", "secondary", "recalled"]),
        columns: z.array(column).min(1),
      })
      .refine(({ columns }) => {
        const numbers = new Set(columns.map(({ n }) => n));
        return columns.every(({ sum = [] }) => sum.every((n) => numbers.has(n)));
      }, "a sum names a column that the table does not have"),
  ),
});

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  const file = `${folder}/${name}.yaml`;
  const parsed = schema.safeParse(parse(readFileSync(file, "utf8").normalize("NFC")));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`${file}:\n${lines.join("\n")}`);
}

const counting = read("counting", countingSchema);
const { tables } = read("tables", tableSchema);

for (const entry of tables) {
  for (const id of entry.cites) {
    const provision = law.lookUp(id);
    if (provision === undefined || !spanWithin(entry.inForce, provision.inForce)) {
      throw new Error(`${folder}: ${id}: unknown or not in force on these days`);
    }
  }
}

mkdirSync("src/generated", { recursive: true });
writeFileSync("src/generated/report-tables.json", `${JSON.stringify({ counting, tables })}\n`);

const page = "docs/reports.md";
const text = readFileSync(page, "utf8");
const marked = /(<!-- columns:start -->\n)[\s\S]*(<!-- columns:end -->)/u;
if (!marked.test(text)) throw new Error(`${page} has no place for the columns`);
writeFileSync(
  page,
  text.replace(marked, (_, start, end) => `${start}\n${columnTables(tables)}\n\n${end}`),
);
