import type { Agency } from "../case/agency-schema";
import type { CaseFile } from "../case/case-schema";
import type { Decision } from "../decide/decision";
import type { TemplateSet } from "../document/template/template";
import type { Problem } from "../finding/problem";
import type { Rulebook } from "../rulebook/rulebook";
import type { Step } from "./handling-step";
import type { HandlingTable } from "./handling-table";

/** What a check of the steps and their documents looks at. */
export interface HandlingInput {
  readonly file: CaseFile;
  readonly decision: Decision;
  readonly steps: readonly Step[];
  readonly rulebook: Rulebook;
  readonly table: HandlingTable;
  readonly templates: TemplateSet;
  readonly agency?: Agency | undefined;
}

/** Compares the steps on file and their documents with the law; its file is named for its rule. */
export interface HandlingCheck {
  readonly id: string;
  readonly run: (input: HandlingInput) => readonly Omit<Problem, "rule">[];
}
