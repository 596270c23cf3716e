import { parse } from "yaml";
import { type Agency, agencySchema } from "../../src/case/agency-schema";
import { type Petition, petitionSchema } from "../../src/case/case-schema";
import type { Decision } from "../../src/decide/decision";
import { type ComposeData, compose } from "../../src/document/compose";
import type { OfficialDocument } from "../../src/document/official-document";
import type { Parsed } from "../../src/finding/finding";
import { isoDate } from "../../src/time/iso-date";

/** All names are invented. */
const agencySource = `
record: agency
level: commune
unit: xã Hòa Bình
headRole: commune-chair
symbol: UBND
draftingUnit: TCD
names:
  - { name: Ủy ban nhân dân xã An Lạc, letterhead: [ỦY BAN NHÂN DÂN, XÃ AN LẠC], from: 2012-01-01, to: 2025-06-30 }
  - { name: Ủy ban nhân dân xã Hòa Bình, letterhead: [ỦY BAN NHÂN DÂN, XÃ HÒA BÌNH], from: 2025-07-01 }
places:
  - { place: An Lạc, from: 2012-01-01, to: 2025-06-30 }
  - { place: Hòa Bình, from: 2025-07-01 }
inspectorates:
  - { name: Thanh tra huyện Mẫu, from: 2012-01-01, to: 2025-06-30 }
offices:
  - { role: commune-chair, title: CHỦ TỊCH, holder: Trần Thị Giả, from: 2012-01-01 }
  - { role: deputy-chair, title: PHÓ CHỦ TỊCH, holder: Lê Văn Thử, deputyOf: commune-chair, from: 2012-01-01 }
`;

const petitionSource = `
record: petition
id: 12/KN-2026
kind: complaint
instance: 1
receivedOn: 2026-07-03
summary: Khiếu nại quyết định thu hồi đất số 15/QĐ-UBND ngày 01/6/2026 của Chủ tịch Ủy ban nhân dân xã Hòa Bình
complainants:
  - name: Nguyễn Văn Mẫu
    kind: individual
    title: ông
    address: thôn Một, xã Hòa Bình, tỉnh Mẫu
    identity: { kind: CCCD, number: "001200000000", issuedOn: 2021-05-10, issuedBy: Cục Cảnh sát quản lý hành chính về trật tự xã hội }
transferredBy: { name: Thanh tra tỉnh Mẫu, on: 2026-07-02, kind: agency }
complaint:
  object: { kind: administrative-decision }
`;

function parsedValue<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

export const agency: Agency = agencySchema.parse(parse(agencySource));
export const petition: Petition = petitionSchema.parse(parse(petitionSource));

const chair = { role: "commune-chair", name: { vi: "Chủ tịch", en: "Chair" }, unit: "xã Hòa Bình" };

/** A decision that calls for the acceptance notice. */
export function acceptance(changes: Partial<Decision> = {}): Decision {
  const cites = ["LKN-2011/d27@2026"];
  return {
    format: 1,
    case: { id: "12/KN-2026", record: "petition", kind: "complaint" },
    asOf: isoDate("2026-07-08"),
    rulebook: { version: "0.1.0", digest: "a".repeat(64), overlays: [] },
    classification: {},
    admission: { answer: "yes", outcome: "accept", grounds: [] },
    competent: { answer: "yes", isOurs: "yes", cites: [] },
    assigned: [],
    obligations: [
      {
        rule: "complaint.accept",
        act: "accept-or-refuse",
        duty: { vi: "Thụ lý", en: "Accept" },
        bearer: {
          ...chair,
          holder: { name: "Trần Thị Giả", title: "CHỦ TỊCH", capacity: "holder" },
        },
        cites,
        documents: ["complaint-acceptance-notice"],
        recipients: [],
        status: "open",
      },
    ],
    windows: [],
    escalations: [],
    forbidden: [],
    documents: [
      { template: "complaint-acceptance-notice", rule: "complaint.accept", recipients: [], cites },
    ],
    answers: [],
    missing: [],
    assumptions: [],
    findings: [],
    ...changes,
  };
}

/** A decision that calls for the refusal notice, on the limitation period. */
export function refusal(): Decision {
  const document = {
    template: "complaint-refusal-notice",
    rule: "complaint.accept",
    recipients: [],
    cites: ["LKN-2011/d27@2026"],
  };
  return acceptance({
    admission: {
      answer: "no",
      outcome: "refuse",
      grounds: [
        {
          rule: "complaint.refuse.k6",
          ground: "k6",
          label: { vi: "Thời hiệu khiếu nại đã hết mà không có lý do chính đáng", en: "Too late" },
          cites: ["LKN-2011/d11/k6"],
        },
      ],
    },
    documents: [document],
  });
}

export interface Changes {
  readonly decision?: Decision;
  readonly petition?: Petition;
  readonly data?: Partial<Omit<ComposeData, "date">>;
  readonly date?: string;
}

/** The acceptance notice of the sample case, with changes. */
export function composed(
  changes: Changes = {},
  template = "complaint-acceptance-notice",
): Parsed<OfficialDocument> {
  const fallback = template === "complaint-refusal-notice" ? refusal() : acceptance();
  return compose(template, changes.decision ?? fallback, changes.petition ?? petition, {
    agency,
    number: "5",
    ...changes.data,
    date: isoDate(changes.date ?? "2026-07-08"),
  });
}

/** The composed letter; fails when it was not composed. */
export function letter(changes: Changes = {}, template?: string): OfficialDocument {
  return parsedValue(composed(changes, template));
}
