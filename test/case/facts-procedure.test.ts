import { describe, expect, it } from "vitest";
import type { Petition } from "../../src/case/case-schema";
import { factsOf } from "../../src/case/facts";

const file = (more: Partial<Petition>): Petition => ({
  record: "petition",
  id: "p",
  kind: "complaint",
  ...more,
});
const values = (more: Partial<Petition>, asOf = "2026-07-20") =>
  factsOf(file(more), { asOf }).values;

describe("the facts of the procedure", () => {
  it("leave out what the file leaves out", () => {
    const facts = values({ complaint: {} });
    expect(facts).not.toHaveProperty("violation.by");
    expect(facts).not.toHaveProperty("unit.kind");
    expect(facts).not.toHaveProperty("verification.needsExpertise");
  });

  it("read a unit from its own entry, and an administrative agency from the respondent's office", () => {
    const unit = { kind: "public-service-unit" } as const;
    expect(values({ complaint: { unit } })["unit.kind"]).toBe("public-service-unit");
    const respondent = { role: "commune-chair" } as const;
    expect(values({ complaint: { respondent } })["unit.kind"]).toBe("administrative-agency");
  });

  it("let the day on which a review began pick its text, and the day looked at before that", () => {
    const found = { what: "unlawful-resolution-found", on: "2026-06-15" } as const;
    const opened = { what: "review-opened", on: "2026-06-29" } as const;
    expect(values({ events: [found, opened] })["review.ruledOn"]).toBe("2026-06-29");
    expect(values({ events: [found] })["review.ruledOn"]).toBe("2026-07-20");
    expect(values({ events: [found, opened] }, "2026-06-20")["review.ruledOn"]).toBe("2026-06-20");
    expect(values({ events: [] })).not.toHaveProperty("review.ruledOn");
    expect(values({})).not.toHaveProperty("review.ruledOn");
  });

  it("carry a violation as the official entered it", () => {
    const violation = { on: "2026-06-30", by: "resolver", act: "no-decision" } as const;
    expect(values({ complaint: { violation } })).toMatchObject({
      "violation.on": "2026-06-30",
      "violation.by": "resolver",
      "violation.act": "no-decision",
    });
  });
});
