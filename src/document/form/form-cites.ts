import type { OfficialDocument } from "../official-document";

/** Provision ids of Nghị định 30/2020/NĐ-CP for each part of the form. */
const statePart = {
  paper: ["ND30-2020/pl1/m1-1"],
  margins: ["ND30-2020/pl1/m1-3"],
  font: ["ND30-2020/pl1/m1-4"],
  pageNumber: ["ND30-2020/pl1/m1-7"],
  components: ["ND30-2020/d8"],
  nation: ["ND30-2020/pl1/m2-1"],
  body: ["ND30-2020/pl1/m2-2"],
  number: ["ND30-2020/pl1/m2-3"],
  giveNumber: ["ND30-2020/d15/k1", "ND30-2020/d15/k2"],
  symbol: ["ND30-2020/pl1/m2-3", "ND30-2020/pl3/m1"],
  placeDate: ["ND30-2020/pl1/m2-4"],
  kind: ["ND30-2020/pl1/m2-5"],
  content: ["ND30-2020/pl1/m2-6"],
  signature: ["ND30-2020/pl1/m2-7"],
  authority: ["ND30-2020/d13/k1", "ND30-2020/d13/k2", "ND30-2020/d13/k3", "ND30-2020/d13/k4"],
  collective: ["ND30-2020/d13/k2"],
  recipients: ["ND30-2020/pl1/m2-9"],
  annex: ["ND30-2020/pl1/m3-1"],
  urgency: ["ND30-2020/pl1/m3-2"],
  citations: ["ND30-2020/pl2/citations"],
  local: ["LTCCQDP-2025/d1"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A part of the form that the regulation speaks of. */
export type FormPart = keyof typeof statePart;

/** The parts of the Party's guidance, by the names its provisions carry; none where the guidance was not seen to speak of it. */
const partyPart: Readonly<Record<FormPart, string | undefined>> = {
  paper: "page",
  margins: "page",
  font: "page",
  pageNumber: "page",
  components: "title",
  nation: "title",
  body: "body",
  number: "number",
  giveNumber: "number",
  symbol: "number",
  placeDate: "place-date",
  kind: "kind",
  content: "content",
  signature: "signature",
  authority: "signature",
  collective: "signature",
  recipients: "recipients",
  annex: undefined,
  urgency: "urgency",
  citations: undefined,
  local: undefined,
};

/** From this day 05-HD/VPTW takes the place of 36-HD/VPTW. */
const newGuidance = "2026-05-27";

/** The provisions that a part of a document's form rests on: those of the State, or of the Party guidance in force on its day. */
export function citesOf(
  { regime, date }: OfficialDocument,
  part: FormPart | undefined,
): readonly string[] {
  if (part === undefined) return [];
  if (regime === "state" || part === "local") return statePart[part];
  const name = partyPart[part];
  const guidance = date < newGuidance ? "HD36-VPTW-2018" : "HD05-VPTW-2026";
  return name === undefined ? [] : [`${guidance}/${name}`];
}

/** Every part of the form, for whoever goes through all that can be cited. */
export const formParts = Object.keys(statePart) as readonly FormPart[];
