import { officeRoles, respondentOffices } from "../generated/office-roles";

/** What may happen to a petition, as the case file records it. */
export const eventNames = [
  "transferred",
  "guided",
  "returned",
  "accepted",
  "refused",
  "complexity-recorded",
  "verification-assigned",
  "verification-reported",
  "dialogue-notified",
  "dialogue-held",
  "dialogue-missed",
  "suspended",
  "suspension-sent",
  "continued",
  "continuation-sent",
  "terminated",
  "termination-sent",
  "withdrawn",
  "partly-withdrawn",
  "execution-suspended",
  "decided",
  "decision-annulled",
  "decision-sent",
  "decision-received",
  "decision-published",
  "publication-meeting-notified",
  "publication-meeting",
  "front-notified",
  "enforcement-directed",
  "second-complaint",
  "lawsuit",
  "urged",
  "reported-up",
  "notice-sent",
  "issuer-reported",
  "council-proposed",
  "published-to-staff",
  "verification-decided",
  "verification-planned",
  "complainant-heard",
  "related-heard",
  "evidence-requested",
  "evidence-supplied",
  "evidence-receipted",
  "site-checked",
  "expertise-requested",
  "differences-worked-through",
  "execution-suspension-lifted",
  "file-opened",
  "file-closed",
  "file-archived",
  "file-requested",
  "file-handed-over",
  "data-entered",
  "execution-checked",
  "new-decision-issued",
  "act-stopped",
  "complied",
  "execution-reported",
  "violation-found",
  "disciplined",
  "unlawful-resolution-found",
  "review-opened",
  "resolved-again",
  "review-end-announced",
  "competence-disputed",
  "crowd-gathered",
  "own-fault-found",
  "own-fault-corrected",
  "body-taken-over",
  "first-decision-annulled",
  "complaint-recorded",
  "some-complainants-withdrew",
  "complainant-documents-requested",
  "complainant-documents-supplied",
  "respondent-documents-requested",
  "respondent-documents-supplied",
  "respondent-explanation-requested",
  "respondent-explanation-supplied",
  "plan-directed",
  "security-plan-made",
  "explained",
  "responsibility-reviewed",
  "party-told",
  "handling-proposed",
  "relief-proposed",
  "relief-decided",
  "result-published",
  "conclusion-announced",
] as const;

/** The complexity criteria of khoản 1 Điều 3a Nghị định 124/2020/NĐ-CP (from 2026-07-01), by their point letters. */
export const complexityCriteria = ["a", "b", "c", "d", "đ", "e", "g"] as const;

/**
 * The situations in which a minister or a provincial chair holds the dialogue of the second instance in person (Điều 28 Nghị định
 * 124/2020/NĐ-CP): many complainants, bodies that disagree, a heated complainant, public attention, effect on security and order.
 */
export const dialogueTriggers = [
  "group",
  "bodies-disagree",
  "heated",
  "public-attention",
  "security",
] as const;

/** The forms of discipline of cadres and civil servants; `dismissal` (buộc thôi việc) opens a longer window and the way to court. */
export const disciplineForms = [
  "reprimand",
  "warning",
  "salary-step-down",
  "demotion",
  "removal",
  "removal-from-elected-office",
  "dismissal",
] as const;

/** Whom a disciplinary decision may concern. */
export const disciplinedPersons = [
  "cadre",
  "civil-servant",
  "public-employee",
  "enterprise-worker",
] as const;

/** The refusal grounds of Điều 11 Luật Khiếu nại 2011, by clause. */
export const refusalGrounds = ["k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9"] as const;

/** Prohibited conduct of Điều 6 Luật Khiếu nại, by clause. */
export const prohibitedConduct = ["k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9"] as const;

/** Who can be complained about, by office (rules/law/roles.yaml). */
export const respondentRoles = respondentOffices;

/** Who may hold a file: the offices that can be complained about, and the Minister of Home Affairs (khoản 3 Điều 51). */
export const handlingRoles = officeRoles;

/** The heads of the offices that write letters: those who may hold a file, and heads that resolve no complaints. */
export const headRoles = [
  ...handlingRoles,
  "party-secretary",
  "reception-board-head",
  "chief-inspector",
  "inspector-general",
  "head-of-government-office",
  "head-of-government-agency",
  "head-of-public-service-unit",
] as const;

/** Who may violate the law on complaints: Điều 40 to 42 Nghị định 124/2020/NĐ-CP and Điều 67, 68 of the law. */
export const violators = [
  "verifier",
  "resolver",
  "executor",
  "interferer",
  "complainant-or-other",
] as const;

/** The violations which the law and its decree name. */
export const violationActs = [
  "harassment",
  "shielding",
  "threat",
  "evidence-ignored",
  "false-report",
  "refused-acceptance",
  "no-decision",
  "procedure-broken",
  "unlawful-decision",
  "execution-tolerated",
  "execution-wrong",
  "execution-not-organised",
  "interference",
  "false-complaint",
  "incitement",
  "abuse",
  "reception-rules",
] as const;

/** What may keep a person from acting: the cases of khoản 3 Điều 28a Nghị định 124/2020/NĐ-CP, and any other. */
export const obstacleCauses = [
  "disaster",
  "epidemic",
  "war",
  "accident",
  "illness",
  "travel",
  "study",
  "papers-held",
  "other",
] as const;

export type EventName = (typeof eventNames)[number];
export type RefusalGroundClause = (typeof refusalGrounds)[number];
