import { parseAgency } from "../../src/case/parse-agency";
import { parseCase } from "../../src/case/parse-case";
import { checkCase } from "../../src/check/check-case";
import { handlingChecks } from "../../src/check/handling-checks";
import type { Finding } from "../../src/finding/finding";
import { loadRulebook } from "../../src/rulebook/load";

const rulebook = await loadRulebook();
const ids = new Set(handlingChecks.map(({ id }) => id));

/** The agency of the files: one chair until 2026-07-31 and another after, a deputy, and a head of an office with a delegation. */
const profile = `record: agency
level: commune
unit: xã Ví Dụ
headRole: commune-chair
symbol: UBND
names: [{ name: Ủy ban nhân dân xã Ví Dụ, letterhead: [ỦY BAN NHÂN DÂN, XÃ VÍ DỤ], from: 2025-07-01 }]
places: [{ place: Ví Dụ, from: 2025-07-01 }]
inspectorates: [{ name: Thanh tra Thí Dụ, from: 2026-08-01 }]
offices:
  - { role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, from: 2025-07-01, to: 2026-07-31 }
  - { role: commune-chair, title: CHỦ TỊCH, holder: Vũ Thị Mới, from: 2026-08-01 }
  - { role: deputy-chair, title: PHÓ CHỦ TỊCH, holder: Phạm Thị Nháp, deputyOf: commune-chair, from: 2025-07-01 }
  - { role: office-head, title: CHÁNH VĂN PHÒNG, holder: Đỗ Văn Tạm, from: 2025-07-01 }
  - { role: land-head, title: TRƯỞNG PHÒNG, holder: Hồ Thị Khác, from: 2025-07-01 }
delegations:
  - { task: accept-or-refuse, fromRole: commune-chair, toHolder: Đỗ Văn Tạm, toTitle: Chánh Văn phòng, form: TUQ, from: 2026-07-01 }
`;

/** A first complaint of July 2026 with these events, and with other entries of `complaint` where given. */
export const firstComplaint = (events: string, complaint = ""): string => `record: petition
id: "1"
kind: complaint
instance: 1
receivedOn: 2026-07-03
complainants: [{ name: Nguyễn Văn Mẫu, kind: individual, capacity: full }]
representative: none
transferredBy: { name: Báo Thí Dụ, on: 2026-07-02, kind: agency }
handledBy: { role: commune-chair, unit: xã Ví Dụ }
complaint:
  object: { kind: administrative-decision, issuedOn: 2026-06-01, receivedOn: 2026-06-03 }
  respondent: { role: commune-official, unit: xã Ví Dụ, name: Trần Văn Giả }
  secondDecisionExists: false
  termination: { none: true }
  court: none
  groundsCheck: { on: 2026-07-06, found: [] }
${complaint}
events:
${events}
`;

/** What the checks of steps and documents find in a case file by the end of 2026. */
export async function findingsIn(
  yaml: string,
  { lang = "en" }: { readonly lang?: "vi" | "en" } = {},
): Promise<readonly Finding[]> {
  const parsed = parseCase(yaml);
  const agency = parseAgency(profile);
  if (!parsed.ok || !agency.ok) throw new Error(JSON.stringify([parsed, agency]));
  const findings = await checkCase(rulebook, parsed.value, {
    asOf: "2026-12-31",
    agency: agency.value,
    lang,
  });
  return findings.filter(({ rule }) => ids.has(rule));
}

/** `severity rule path` of each of them. */
export async function found(yaml: string): Promise<readonly string[]> {
  return (await findingsIn(yaml)).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
}
