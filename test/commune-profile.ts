import { type Agency, parseAgency } from "../src/index";

/** The profile of an invented commune with the holders of its offices: `[{ role: commune-chair, … }]`. */
export function communeProfile(offices: string): Agency {
  const parsed = parseAgency(`record: agency
level: commune
unit: xã Ví Dụ
headRole: commune-chair
symbol: UBND
names: [{ name: Ủy ban nhân dân xã Ví Dụ, letterhead: [UBND XÃ VÍ DỤ], from: 2025-07-01 }]
places: [{ place: Ví Dụ, from: 2025-07-01 }]
offices: ${offices}
`);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}
