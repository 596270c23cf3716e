import { describe, expect, it } from "vitest";
import { findingsIn, firstComplaint, found } from "./handling-file";

const accepted = "  - { what: accepted, on: 2026-07-08 }\n";
const differs = "  verification: { differsFromDemand: true, plainlyRight: false }";

describe("step-missing", () => {
  it("finds a decision without the dialogue that Điều 30 asks for, with the provision and what can be done", async () => {
    const [finding, ...others] = await findingsIn(
      firstComplaint(`${accepted}  - { what: decided, on: 2026-07-30 }`, differs),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "step-missing", severity: "error", path: "events[1]" });
    expect(finding?.cites).toContain("LKN-2011/d30/k1");
    expect(finding?.fix).toContain("hold the dialogue");
  });

  it("finds a dialogue held after the decision", async () => {
    const events = `${accepted}  - { what: decided, on: 2026-07-30 }\n  - { what: dialogue-held, on: 2026-08-05 }`;
    const [finding] = await findingsIn(firstComplaint(events, differs), { lang: "vi" });
    expect(finding?.rule).toBe("step-missing");
    expect(finding?.message).toContain("(ngày `05/08/2026`)");
  });

  it("lets a decision pass after a dialogue, after one that the complainant missed, and where none is asked for", async () => {
    const decidedAfter = (what: string) =>
      found(
        firstComplaint(
          `${accepted}  - { what: ${what}, on: 2026-07-20 }\n  - { what: decided, on: 2026-07-30 }`,
          differs,
        ),
      );
    expect(await decidedAfter("dialogue-held")).toEqual([]);
    expect(await decidedAfter("dialogue-missed")).toEqual([]);
    const agreed = "  verification: { differsFromDemand: false }";
    expect(
      await found(firstComplaint(`${accepted}  - { what: decided, on: 2026-07-30 }`, agreed)),
    ).toEqual([]);
  });

  it("finds a report of a verification that no decision assigned (Điều 18 NĐ 124/2020)", async () => {
    const assigned = `${accepted}  - { what: verification-assigned, on: 2026-07-09 }\n`;
    const reported = "  - { what: verification-reported, on: 2026-07-20 }";
    expect(await found(firstComplaint(assigned + reported))).toEqual([
      "warning step-missing events[2]",
    ]);
    const decided = "  - { what: verification-decided, on: 2026-07-09 }\n";
    const heard = "  - { what: complainant-heard, on: 2026-07-12 }\n";
    expect(await found(firstComplaint(assigned + decided + heard + reported))).toEqual([]);
  });

  it("finds a report without a session with the complainant (Điều 19 NĐ 124/2020)", async () => {
    const events = `${accepted}  - { what: verification-assigned, on: 2026-07-09 }
  - { what: verification-decided, on: 2026-07-09 }
  - { what: verification-reported, on: 2026-07-20 }`;
    const [finding] = await findingsIn(firstComplaint(events));
    expect(finding).toMatchObject({ rule: "step-missing", path: "events[3]" });
    expect(finding?.cites).toEqual(["ND124-2020/d19"]);
  });
});

describe("steps-in-order", () => {
  it("finds a dialogue held before there was a result of the verification to put to the parties", async () => {
    const events = (dialogue: string) => `${accepted}  - { what: dialogue-held, on: ${dialogue} }
  - { what: verification-reported, on: 2026-07-20 }`;
    expect(await found(firstComplaint(events("2026-07-19")))).toEqual([
      "warning steps-in-order events[1].on",
    ]);
    expect(await found(firstComplaint(events("2026-07-20")))).toEqual([]);
  });

  it("finds a verification that was reported before it was decided on", async () => {
    const events = `${accepted}  - { what: verification-reported, on: 2026-07-15 }
  - { what: verification-decided, on: 2026-07-16 }`;
    expect(await found(firstComplaint(events))).toContain("warning steps-in-order events[1].on");
  });
});

describe("step-barred", () => {
  const stopped = `${accepted}  - { what: suspended, on: 2026-07-12 }\n`;
  const decided = "  - { what: decided, on: 2026-07-30 }";

  it("finds a decision while the case is suspended (khoản 2 Điều 28b NĐ 124/2020)", async () => {
    expect(await found(firstComplaint(stopped + decided))).toEqual(["error step-barred events[2]"]);
  });

  it("lets a decision pass once the case goes on", async () => {
    const continued = "  - { what: continued, on: 2026-07-20 }\n";
    expect(await found(firstComplaint(stopped + continued + decided))).toEqual([]);
  });
});
