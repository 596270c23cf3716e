import type * as z from "zod";
import { checkRecord } from "../case/parse-record";
import type { Finding, Lang } from "../finding/finding";
import { readYamlSource, type YamlSource } from "../finding/yaml-source";
import type { LawSource } from "../law/parse-law";
import { type Overlay, overlaySchema } from "./overlay-schema";
import { assumptionFileSchema, roleFileSchema } from "./role-schema";
import type { PlacedName } from "./rule-context";
import type { PlacedFile } from "./rule-problem";
import { type RuleFile, ruleFileSchema } from "./rule-schema";
import type { Role } from "./rulebook";
import type { AssumptionData } from "./rulebook-data";
import { type ScenarioFile, scenarioFileSchema } from "./scenario-schema";

/** One file of a rule folder: its name for findings, and its text. */
export interface RuleSource {
  readonly file: string;
  readonly text: string | Uint8Array;
}

/** What the files of a rule folder hold, each checked against its schema. */
export interface RuleFiles {
  readonly rules: readonly PlacedFile<RuleFile>[];
  readonly scenarios: readonly PlacedFile<ScenarioFile>[];
  readonly law: readonly LawSource[];
  readonly roles: readonly Role[];
  /** The same roles and assumptions with their places. */
  readonly names: readonly PlacedName[];
  readonly assumptions: AssumptionData;
  readonly overlays: readonly PlacedFile<Overlay>[];
  readonly positionOf: ReadonlyMap<string, YamlSource["positionOf"]>;
  readonly findings: readonly Finding[];
}

const kindOfKey = {
  rules: "rules",
  scenarios: "scenarios",
  instruments: "law",
  provisions: "law",
  roles: "roles",
  assumptions: "assumptions",
  overlay: "overlay",
} as const;

type FileKind = (typeof kindOfKey)[keyof typeof kindOfKey];

/** Reads the files of a rule folder; what kind a file is, its top-level keys tell. Every fault is a finding with line and column. */
export function readRuleFiles(sources: readonly RuleSource[], lang: Lang = "vi"): RuleFiles {
  const files = sources.map(({ file, text }) => ({
    file,
    read: readYamlSource(text, { file, lang }),
  }));
  const findings: Finding[] = [];
  const ofKind = <Schema extends z.ZodType>(
    kind: FileKind,
    schema: Schema,
  ): readonly PlacedFile<z.infer<Schema>>[] =>
    files.flatMap(({ file, read }) => {
      if (kindOf(read.value) !== kind) return [];
      // In a scenario `null` takes a fact away.
      const parsed = checkRecord(schema, read, lang, kind === "scenarios" ? "keep" : "drop");
      findings.push(...parsed.findings);
      return parsed.ok ? [{ file, value: parsed.value }] : [];
    });
  findings.push(...files.flatMap(({ read }) => read.findings));
  findings.push(
    ...files.flatMap(({ file, read }) =>
      read.findings.length === 0 && kindOf(read.value) === undefined
        ? [strange(file, read, lang)]
        : [],
    ),
  );
  const rules = ofKind("rules", ruleFileSchema);
  const scenarios = ofKind("scenarios", scenarioFileSchema);
  const roleFiles = ofKind("roles", roleFileSchema);
  const roles = roleFiles.flatMap(({ value }) => value.roles);
  const assumptions = ofKind("assumptions", assumptionFileSchema);
  return {
    rules,
    scenarios,
    // The schema checked that the days are days.
    roles: roles as readonly unknown[] as readonly Role[],
    names: [...roleNames(roleFiles), ...assumptionNames(assumptions)],
    assumptions: Object.assign({}, ...assumptions.map(({ value }) => value.assumptions)),
    overlays: ofKind("overlay", overlaySchema),
    law: files.flatMap(({ read }) =>
      kindOf(read.value) === "law" ? [{ value: read.value, positionOf: read.positionOf }] : [],
    ),
    positionOf: new Map(files.map(({ file, read }) => [file, read.positionOf])),
    findings,
  };
}

function roleNames(
  files: readonly PlacedFile<z.infer<typeof roleFileSchema>>[],
): readonly PlacedName[] {
  return files.flatMap(({ file, value }) =>
    value.roles.map(({ id, superior = [], resolves }, index) => ({
      kind: "role" as const,
      id,
      file,
      path: ["roles", index, "id"],
      roles: [
        ...superior.map(({ role }) => role),
        ...(resolves !== undefined && "superiorOf" in resolves ? [resolves.superiorOf] : []),
      ],
    })),
  );
}

function assumptionNames(
  files: readonly PlacedFile<z.infer<typeof assumptionFileSchema>>[],
): readonly PlacedName[] {
  return files.flatMap(({ file, value }) =>
    Object.entries(value.assumptions).map(([id, { basis }]) => ({
      kind: "assumption" as const,
      id,
      file,
      path: ["assumptions", id],
      basis,
      roles: [],
    })),
  );
}

function kindOf(value: unknown): FileKind | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const key = Object.keys(kindOfKey).find((name) => Object.hasOwn(value, name));
  return key === undefined ? undefined : kindOfKey[key as keyof typeof kindOfKey];
}

function strange(file: string, read: YamlSource, lang: Lang): Finding {
  return {
    rule: "unknown-file-kind",
    severity: "error",
    message:
      lang === "vi"
        ? "Tệp không phải quy tắc, tình huống, dữ liệu luật, vai trò, giả định hay quy định của tỉnh"
        : "The file holds neither rules, scenarios, law data, roles, assumptions nor an overlay",
    path: "",
    at: read.positionOf([]),
    fix:
      lang === "vi"
        ? `hãy viết một trong các mục \`${Object.keys(kindOfKey).join("`, `")}\`, hoặc đưa tệp ra ngoài thư mục`
        : `give one of the keys \`${Object.keys(kindOfKey).join("`, `")}\`, or move ${file} out of the folder`,
  };
}
