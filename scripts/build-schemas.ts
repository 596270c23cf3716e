// Writes the published JSON Schemas from the zod schemas.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { agencySchema } from "../src/case/agency-schema";
import { caseFileSchema } from "../src/case/case-schema";
import { dialogueSchema } from "../src/case/dialogue-schema";
import { officeSchema } from "../src/case/office-schema";
import { decisionSchema } from "../src/decide/decision-schema";
import { recordDecisionSchema } from "../src/decide/record-decision-schema";
import { documentSchema } from "../src/document/document-schema";
import { letterSchema } from "../src/document/letter-schema";
import { overlaySchema } from "../src/rulebook/overlay-schema";
import { assumptionFileSchema, roleFileSchema } from "../src/rulebook/role-schema";
import { ruleFileSchema } from "../src/rulebook/rule-schema";
import { scenarioFileSchema } from "../src/rulebook/scenario-schema";
import { summarySchema } from "../src/summary/summary-schema";
import { deadlineSchema } from "../src/time/deadline-schema";

const schemas = {
  agency: agencySchema,
  "assumption-file": assumptionFileSchema,
  "case-file": caseFileSchema,
  deadline: deadlineSchema,
  decision: decisionSchema,
  dialogue: dialogueSchema,
  document: documentSchema,
  letter: letterSchema,
  office: officeSchema,
  overlay: overlaySchema,
  "record-decision": recordDecisionSchema,
  "role-file": roleFileSchema,
  "rule-file": ruleFileSchema,
  "scenario-file": scenarioFileSchema,
  summary: summarySchema,
};

rmSync("schemas", { recursive: true, force: true });
mkdirSync("schemas");
for (const [name, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "any",
  });
  writeFileSync(
    `schemas/${name}.schema.json`,
    `${JSON.stringify({ title: `tiepdan ${name}`, ...json }, null, 2)}\n`,
  );
}
