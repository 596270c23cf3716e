import { describe, expect, it } from "vitest";
import { decide, loadRulebook, parseCase } from "../../src/index";
import { agencyWith } from "../people/agency";

const rulebook = await loadRulebook();
const parsed = parseCase(`record: petition
id: LD-20
kind: recommendation
receivedOn: 2026-05-04
handledBy: { role: commune-chair, unit: xã Ví Dụ }
matter: { level: commune, subject: state-body, field: land, traits: [] }
events: []`);

const offices = `offices:
  - { role: commune-chair, title: CHỦ TỊCH, holder: Lê Văn Thử, from: 2025-07-01 }
  - { role: deputy-chair, title: PHÓ CHỦ TỊCH, holder: Phạm Thị Nháp, deputyOf: commune-chair, from: 2025-07-01 }
`;
const delegation = `delegations:
  - { task: receive-in-person, fromRole: commune-chair, toHolder: Phạm Thị Nháp, toTitle: PHÓ CHỦ TỊCH, form: KT, from: 2026-01-05 }
`;
const absence = `absences:
  - { holder: Lê Văn Thử, from: 2026-11-16, to: 2026-11-20 }
`;

async function decided(profile: string, asOf: string) {
  if (!parsed.ok) throw new Error("the case has findings");
  const agency = agencyWith(profile);
  const { assigned, findings, forbidden } = await decide(rulebook, parsed.value, { asOf, agency });
  return {
    holder: assigned.find(({ task }) => task === "receive-in-person")?.bearer.holder?.name,
    told: findings.filter(({ rule }) => rule === "not-to-be-delegated"),
    forbidden: forbidden.map(({ rule }) => rule),
  };
}

describe("periodic reception by the head", () => {
  it("is the head's own, with the name from the agency profile", async () => {
    expect((await decided(offices, "2026-07-01")).holder).toBe("Lê Văn Thử");
  });

  it.each([
    ["2026-06-30", 0],
    ["2026-07-01", 1],
  ])("may not be delegated in the profile from July 2026: on %s %i findings", async (on, count) => {
    const { told, forbidden } = await decided(`${offices}${delegation}`, on);
    expect(told).toHaveLength(count);
    expect(forbidden.includes("leader.no-stand-in")).toBe(count === 1);
  });

  it("is told as an error with the provision, and names no delegate as its bearer", async () => {
    const { told, holder } = await decided(`${offices}${delegation}`, "2026-11-10");
    expect(told).toMatchObject([
      { severity: "error", cites: expect.arrayContaining(["LTCD-2013/L136/no-delegation"]) },
    ]);
    expect(holder).toBeUndefined();
  });

  it("is not the deputy's while the head is away, which is no delegation", async () => {
    const { told, holder } = await decided(`${offices}${absence}`, "2026-11-18");
    expect([told, holder]).toEqual([[], undefined]);
  });
});
