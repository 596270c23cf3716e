import { describe, expect, it } from "vitest";
import { newAgency } from "../../src/case/new-case";
import { parseAgency } from "../../src/case/parse-agency";

const agency = `record: agency
level: commune
unit: xã Hòa Bình
headRole: commune-chair
symbol: UBND
names:
  - name: Ủy ban nhân dân xã Hòa Bình
    letterhead: [ỦY BAN NHÂN DÂN, XÃ HÒA BÌNH]
    from: 2025-07-01
places:
  - { place: Hòa Bình, from: 2025-07-01 }
offices:
  - { role: commune-chair, title: CHỦ TỊCH, holder: Trần Thị Mẫu, from: 2025-07-01 }
`;

describe("an agency profile", () => {
  it("is read with its offices by date", () => {
    const parsed = parseAgency(agency);
    expect(parsed).toMatchObject({
      ok: true,
      value: { unit: "xã Hòa Bình", offices: [{ holder: "Trần Thị Mẫu" }] },
    });
  });

  it("has findings with line and column for its faults", () => {
    const parsed = parseAgency(
      agency.replace("level: commune", "level: communal").replace("holder:", "holdr:"),
      { file: "xa.yaml", lang: "en" },
    );
    expect(parsed.ok).toBe(false);
    expect(parsed.findings).toMatchObject([
      { rule: "unknown-value", path: "level", at: { file: "xa.yaml", line: 2, column: 8 } },
      { rule: "missing-key", path: "offices[0].holder" },
      { rule: "unknown-key", path: "offices[0].holdr", fix: "did you mean `holder`?" },
    ]);
  });

  it("has a skeleton that names every key it must have", () => {
    const parsed = parseAgency(newAgency());
    expect(parsed.ok).toBe(false);
    expect(new Set(parsed.findings.map(({ rule }) => rule))).toEqual(
      new Set(["missing-key", "empty-text"]),
    );
  });
});
