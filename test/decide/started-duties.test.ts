import { describe, expect, it } from "vitest";
import type { Petition } from "../../src/case/case-schema";
import { decide } from "../../src/decide/decide";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";
import { isoDate } from "../../src/time/iso-date";

const verified: Petition = {
  record: "petition",
  id: "1/KN",
  kind: "complaint",
  instance: 1,
  events: [
    { what: "accepted", on: isoDate("2026-11-02") },
    { what: "verification-assigned", on: isoDate("2026-11-03") },
    { what: "verification-decided", on: isoDate("2026-11-04") },
  ],
};

/** The last days that a request for evidence of a day sets. */
async function lastDays(asOf: string, petition: Petition = verified): Promise<readonly string[]> {
  const { documents } = await decide(builtInRulebook(), petition, { asOf });
  const request = documents.find(({ template }) => template === "evidence-request");
  return (request?.starts ?? []).map(({ rule, due }) => `${rule} ${due}`);
}

describe("the duties that a document starts", () => {
  it("are counted from the day of the decision while it is not issued: 05/11 and 7 days are 12/11", async () => {
    expect(await lastDays("2026-11-05")).toEqual(["complaint.supply-evidence 2026-11-12"]);
  });

  it("end on the next working day where the last day is one of rest: 07/11 and 7 days are Saturday 14/11", async () => {
    expect(await lastDays("2026-11-07")).toEqual(["complaint.supply-evidence 2026-11-16"]);
  });

  it("are left out where it is not known which of them arises", async () => {
    const { instance: _, ...open } = verified;
    expect(await lastDays("2026-11-05", open)).toEqual([]);
  });

  it("leave the facts of the case as they are: nothing was asked for yet", async () => {
    const { obligations } = await decide(builtInRulebook(), verified, { asOf: "2026-11-05" });
    expect(obligations.map(({ rule }) => rule)).not.toContain("complaint.supply-evidence");
  });
});
