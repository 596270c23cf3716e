export type { Agency } from "./case/agency-schema";
export type { CaseFile, Petition } from "./case/case-schema";
export type { Dialogue, Proposal } from "./case/dialogue-schema";
export type { FactDefinition, Facts, FactValue } from "./case/fact";
export { definitionOf, factCatalogue } from "./case/fact-catalogue";
export { factsOf } from "./case/facts";
export { newAgency, newCase } from "./case/new-case";
export { newDialogue } from "./case/new-dialogue";
export { newOffice } from "./case/new-office";
export type { Office } from "./case/office-schema";
export { parseAgency } from "./case/parse-agency";
export { parseCase } from "./case/parse-case";
export { parseCaseLines, parseCaseStream } from "./case/parse-case-lines";
export { parseDialogue } from "./case/parse-dialogue";
export { parseOffice } from "./case/parse-office";
export { baselineOf, parseBaseline } from "./check/baseline";
export { caseFindings } from "./check/case-findings";
export { checkCase } from "./check/check-case";
export { type CheckDialogueOptions, checkDialogue } from "./check/check-dialogue";
export { type CheckOfficeOptions, checkOffice } from "./check/check-office";
export type { Answer } from "./decide/answer";
export { type DecideOptions, decide } from "./decide/decide";
export { type DecideDialogueOptions, decideDialogue } from "./decide/decide-dialogue";
export { type DecideOfficeOptions, decideOffice } from "./decide/decide-office";
export type {
  Admission,
  Assignment,
  Assumption,
  Competence,
  DeadlineCandidate,
  Decision,
  DocumentDue,
  Escalation,
  MissingFact,
  Obligation,
  ObligationStatus,
  Quota,
  Reason,
  RefusalGround,
  RuleAnswer,
  Window,
} from "./decide/decision";
export { createEngine } from "./decide/engine";
export { exportRules, type PlainRule } from "./decide/export-rules";
export type { MatterDecision, RecordDecision } from "./decide/record-decision";
export { type Difference, runScenario } from "./decide/run-scenario";
export { type ComposeData, compose } from "./document/compose";
export { composeDialogue, type DialogueComposeOptions } from "./document/compose-dialogue";
export { composeGeneral } from "./document/compose-general";
export type { ComposeOptions, LegalBases } from "./document/compose-options";
export { type CopyOptions, copyDocument } from "./document/copy-document";
export { forAudience } from "./document/for-audience";
export { checkDocument } from "./document/form/check-document";
export type { LetterRecord } from "./document/letter-record";
export { newLetter } from "./document/new-letter";
export type { OfficialDocument } from "./document/official-document";
export { parseDocument } from "./document/parse-document";
export { type ParseLetterOptions, parseLetter } from "./document/parse-letter";
export { type PreviewOptions, previewTemplate } from "./document/preview-template";
export { type RenderFormat, render } from "./document/render";
export { listTemplates } from "./document/template/built-in";
export { type CheckTemplatesOptions, checkTemplates } from "./document/template/check-templates";
export { type LoadTemplatesOptions, loadTemplates } from "./document/template/load-templates";
export type { Template, TemplateSet } from "./document/template/template";
export { type ExplainOptions, explain } from "./explain/explain";
export { type ExplainRecordOptions, explainRecord } from "./explain/explain-record";
export type { Finding, Lang, Parsed, Severity, SourcePosition, Text } from "./finding/finding";
export { MisuseError } from "./finding/misuse-error";
export { citeProvision } from "./law/cite-provision";
export type { LawBook } from "./law/law-book";
export { type BodySuccession, successorBody } from "./law/successor-body";
export type { Bearer } from "./people/bearer";
export type { Holder } from "./people/holder";
export type { Body, BodyKind, Matter } from "./place/body";
export {
  type Inheritance,
  type InheritOptions,
  inheritorsOf,
  type NamedBody,
} from "./place/inheritors-of";
export {
  type OtherDayUnit,
  type ResolveOptions,
  resolveUnit,
  type UnitAnswer,
} from "./place/resolve-unit";
export { predecessorsOf, successorsOf, unitNameOn } from "./place/succession";
export type { Succession, Unit, UnitKind, UnitLevel, UnitName } from "./place/unit";
export { formatFindings, type ReportFormat } from "./report/format";
export { type LoadOptions, loadRulebook } from "./rulebook/load";
export type { LoadedRule, Rulebook } from "./rulebook/rulebook";
export type { SummaryRecord } from "./summary/chosen-records";
export type { Count } from "./summary/count";
export { reportFields } from "./summary/report-fields";
export { type ReportPeriod, reportPeriod } from "./summary/report-period";
export { type SummariseOptions, summarise } from "./summary/summarise";
export type { Summary } from "./summary/summary";
export { type SummaryTextOptions, summaryText } from "./summary/summary-text";
export { summaryWorkbook } from "./summary/workbook/summary-workbook";
export { builtInCalendar } from "./time/built-in-calendar";
export { countDeadline, type Deadline, type DeadlineOptions } from "./time/deadline";
export { type IsoDate, isoDate, parseIsoDate } from "./time/iso-date";
export { parseCalendar } from "./time/parse-calendar";
export { type Period, parsePeriod } from "./time/period";
export {
  type Fallback,
  type Recurrence,
  type Schedule,
  type Session,
  sessionFor,
  sessionsOf,
} from "./time/schedule";
export { vietnamDay } from "./time/vietnam-day";
export { type Calendar, type CalendarProfile, makeCalendar } from "./time/working-calendar";
