/** The level at which a matter has to be settled; a district could be one until 2025-06-30. */
export const matterLevels = ["commune", "district", "province", "central"] as const;

/** Whom or what a matter is about, as far as it decides whether the State or the Party answers. */
export const matterSubjects = [
  "state-body",
  "party-organisation",
  "party-member",
  "party-discipline",
  "party-dues-or-life",
] as const;

/** The field of a matter, as the rules on heads tell fields apart. */
export const matterFields = [
  "land",
  "site-clearance",
  "resettlement",
  "court-judgment",
  "inspection-conclusion",
  "litigation",
  "degradation",
  "other",
] as const;

/** What an official found a matter to be; a list that is given is complete. */
export const matterTraits = [
  "backlogged",
  "complex",
  "prolonged",
  "over-level",
  "crowd",
  "notable",
  "bodies-disagree",
  "security",
  "grave-consequences",
  "hot-spot",
  "incitement",
  "slow",
  "unexamined",
  "difficulty",
  "superior-request",
] as const;

/** What a head was found to have failed in. */
export const headFaults = [
  "irresponsible",
  "lax",
  "rules-broken",
  "not-settled-in-time",
  "sent-nobody",
  "left-unanswered",
] as const;

/** The breaches of heads that Điều 42 Nghị định 154/2026/NĐ-CP names. */
export const headBreaches = [
  "no-rules",
  "harassment-or-refusal",
  "improper-conduct",
  "result-not-notified",
  "several-light",
  "light-again",
  "no-facilities",
  "no-receiver",
  "papers-lost",
  "disorder-for-want-of-reception",
  "no-coordination",
  "warned-again",
  "no-reception-grave",
] as const;

/** Why a complaint about Party discipline is not settled. */
export const partyComplaintHindrances = [
  "late",
  "superior-settles",
  "highest-decided",
  "sentenced",
  "for-another",
  "no-written-decision",
  "decision-refused",
  "membership-moved",
] as const;
