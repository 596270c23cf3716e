// Writes src/generated/handling.json from rules/handling/complaint.yaml, after checking it against the events, the rules and the law.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { eventNames } from "../src/case/word-lists";
import { spanWithin } from "../src/law/in-force";
import { loadRulebook } from "../src/rulebook/load";
import { cites, inForce, words } from "./table-schema";

const file = "rules/handling/complaint.yaml";
const { law, rules, roles } = await loadRulebook();
const ruleIds = new Set(rules.map(({ id }) => id));

const step = z.enum(eventNames);
const rule = words.refine((id) => ruleIds.has(id), { message: "no rule has this id" });
const role = words.refine((id) => roles.has(id), { message: "no role has this id" });
const graded = {
  severity: z.enum(["error", "warning"]),
  fix: z.strictObject({ vi: words, en: words }),
};

const handlingSchema = z.strictObject({
  papers: z.array(
    z.strictObject({ step, instance: z.literal([1, 2]).optional(), kind: words, inForce, cites }),
  ),
  correction: z.strictObject({ inForce, cites }),
  signing: z.strictObject({ steps: z.array(step).min(1), inForce, cites }),
  notRespondent: z.strictObject({
    steps: z.array(step).min(1),
    instance: z.literal([1, 2]),
    inForce,
    cites,
  }),
  chairing: z.array(z.strictObject({ step, assignment: rule })),
  recipientsOnly: z.array(z.strictObject({ duty: rule, to: z.array(role).min(1), inForce, cites })),
  before: z.array(z.strictObject({ duty: rule, step, ...graded })),
  order: z.array(z.strictObject({ first: step, next: step, inForce, cites, ...graded })),
  meanwhile: z.array(
    z.strictObject({
      opened: step,
      closedBy: z.array(step).min(1),
      barred: step,
      inForce,
      cites,
      ...graded,
    }),
  ),
});

/** Provisions that do not exist or are not in force on every day of their entry. */
function deadCites(table: z.infer<typeof handlingSchema>): readonly string[] {
  const dated = [
    ...table.papers,
    table.correction,
    table.signing,
    table.notRespondent,
    ...table.recipientsOnly,
    ...table.order,
    ...table.meanwhile,
  ];
  return dated.flatMap((entry) =>
    entry.cites.filter((id) => {
      const provision = law.lookUp(id);
      return provision === undefined || !spanWithin(entry.inForce, provision.inForce);
    }),
  );
}

const parsed = handlingSchema.safeParse(parse(readFileSync(file, "utf8").normalize("NFC")));
if (!parsed.success) {
  for (const { path, message } of parsed.error.issues) {
    console.error(`${file}: ${path.join(".")}: ${message}`);
  }
  process.exitCode = 1;
} else {
  const dead = deadCites(parsed.data);
  for (const id of dead) console.error(`${file}: ${id}: unknown or not in force on these days`);
  if (dead.length > 0) process.exitCode = 1;
  mkdirSync("src/generated", { recursive: true });
  writeFileSync("src/generated/handling.json", `${JSON.stringify(parsed.data)}\n`);
}
