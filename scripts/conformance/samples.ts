import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAgency } from "../../src/case/parse-agency";
import { composeGeneral } from "../../src/document/compose-general";
import type { OfficialDocument } from "../../src/document/official-document";
import { parseLetter } from "../../src/document/parse-letter";
import { previewTemplate } from "../../src/document/preview-template";
import { listTemplates } from "../../src/document/template/built-in";
import type { Parsed } from "../../src/finding/finding";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";
import { letter } from "../../test/document/samples";
import { partyDocument, stateDocument } from "../../test/document/whole-documents";

/** A document to check, and the name of its files. */
export interface Sample {
  readonly name: string;
  readonly document: OfficialDocument;
}

const caseLetters = ["complaint-acceptance-notice", "complaint-refusal-notice"];
const letters = "examples/letters";

/** Documents with every kind of node, real letters, and a preview of every version of every packaged template. */
export function samples(): readonly Sample[] {
  const files = existsSync(letters) ? readdirSync(letters) : [];
  return [
    { name: "whole-state-document", document: stateDocument },
    { name: "whole-party-document", document: partyDocument },
    ...caseLetters.map((template) => ({ name: template, document: letter({}, template) })),
    ...files.filter((file) => file.endsWith(".yaml")).map(sampleLetter),
    ...listTemplates().map(previewOf),
  ];
}

/** On the last day on which this version is used, or on its first where it still is. */
function previewOf({
  id,
  inForce: { from, to },
}: ReturnType<typeof listTemplates>[number]): Sample {
  const date = to ?? from;
  const { law } = builtInRulebook();
  return {
    name: `preview-${id}-${date}`,
    document: valueIn(previewTemplate(id, { date, law }), id),
  };
}

/** A record of `examples/letters`, written by the commune of the examples, or by its Party committee. */
function sampleLetter(file: string): Sample {
  const path = join(letters, file);
  const { record: _, template, unit: __, ...said } = valueIn(parseLetter(read(path)), path);
  const office = template.startsWith("party-") ? "party-committee" : "commune";
  const agencyPath = `examples/agencies/${office}.yaml`;
  const agency = valueIn(parseAgency(read(agencyPath)), agencyPath);
  const { law } = builtInRulebook();
  const composed = composeGeneral(template, { ...said, agency, law });
  return { name: file.replace(/\.yaml$/u, ""), document: valueIn(composed, path) };
}

const read = (path: string): string => readFileSync(path, "utf8");

function valueIn<Value>(parsed: Parsed<Value>, path: string): Value {
  if (parsed.ok) return parsed.value;
  throw new Error(`${path}: ${parsed.findings.map(({ message }) => message).join(" ")}`);
}
