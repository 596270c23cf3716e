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
] as const;

/** The complexity criteria of khoản 1 Điều 3a Nghị định 124/2020/NĐ-CP (from 2026-07-01), by their point letters. */
export const complexityCriteria = ["a", "b", "c", "d", "đ", "e", "g"] as const;

/** The refusal grounds of Điều 11 Luật Khiếu nại 2011, by clause. */
export const refusalGrounds = ["k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9"] as const;

/** Who can be complained about, by office. */
export const respondentRoles = [
  "commune-chair",
  "head-of-commune-agency",
  "commune-official",
  "district-chair",
  "head-of-district-agency",
  "district-official",
  "head-of-agency-under-department",
  "official-of-agency-under-department",
  "department-director",
  "department-official",
  "province-chair",
  "head-of-agency-under-ministry",
  "official-of-agency-under-ministry",
  "minister",
  "ministry-official",
] as const;

/** The heads of the offices that write letters: those who can be complained about, and heads that resolve no complaints. */
export const headRoles = [
  ...respondentRoles,
  "party-secretary",
  "reception-board-head",
  "chief-inspector",
] as const;

export type EventName = (typeof eventNames)[number];
export type RefusalGroundClause = (typeof refusalGrounds)[number];
