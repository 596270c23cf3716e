import type { Agency } from "../../src/case/agency-schema";
import { parseAgency } from "../../src/case/parse-agency";

const head = `record: agency
level: commune
unit: xã Ví Dụ
headRole: commune-chair
symbol: UBND
names: [{ name: Ủy ban nhân dân xã Ví Dụ, letterhead: [ỦY BAN NHÂN DÂN, XÃ VÍ DỤ], from: 2012-07-01 }]
places: [{ place: Ví Dụ, from: 2012-07-01 }]
superiors:
  - { name: Ủy ban nhân dân huyện Thí Dụ, headRole: district-chair, from: 2012-07-01, to: 2025-06-30 }
  - { name: Ủy ban nhân dân tỉnh Thí Dụ, headRole: province-chair, from: 2025-07-01 }
`;

/** A commune's profile with these offices and absences; all names are invented. */
export function agencyWith(yaml: string): Agency {
  const parsed = parseAgency(head + yaml, { file: "agency.yaml" });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}
