import { describe, expect, it } from "vitest";
import { decide, loadRulebook, parseCase } from "../../src/index";

const rulebook = await loadRulebook();

/** A matter that was sent to the chair of huyện Tân Biên, or to another body. */
async function sent(asOf: string, lines: string) {
  const parsed = parseCase(`record: petition
id: LD-10
kind: recommendation
matter: { level: district, subject: state-body, field: land, traits: [] }
events: []
${lines}`);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return decide(rulebook, parsed.value, { asOf, lang: "en" });
}

const toChair = "addressedTo: Chủ tịch UBND huyện Tân Biên, tỉnh Tây Ninh";
const told = (decision: Awaited<ReturnType<typeof sent>>) =>
  decision.findings.filter(({ path }) => path === "addressedTo" || path === "place");
const takesOver = (decision: Awaited<ReturnType<typeof sent>>) =>
  decision.assigned.find(({ task }) => task === "take-over")?.bearer;

describe("a petition of 20 June 2025 to a district chair", () => {
  const received = "receivedOn: 2025-06-20";

  it("stays with the district on its last day", async () => {
    const decision = await sent("2025-06-30", `${toChair}\n${received}`);
    expect(told(decision)).toEqual([]);
    expect(takesOver(decision)).toBeUndefined();
  });

  it("goes on the next day to the chair of the commune where it arose", async () => {
    const lines = `${toChair}\n${received}\nplace: xã Thạnh Tây, huyện Tân Biên`;
    const decision = await sent("2025-07-01", lines);
    expect(takesOver(decision)).toMatchObject({ role: "commune-chair", unit: "xã Tân Biên" });
    expect(told(decision)).toMatchObject([
      {
        rule: "addressee-ended",
        severity: "warning",
        cites: ["LTCCQDP-2025/d51/k3", "LTCCQDP-2025/d54/k8"],
      },
    ]);
    expect(told(decision)[0]?.message).toContain("Chair of the People's Committee of Xã Tân Biên");
  });

  it("leaves six communes and a question while the place is not known", async () => {
    const decision = await sent("2025-07-01", `${toChair}\n${received}`);
    expect(takesOver(decision)).toBeUndefined();
    expect(decision.missing.map(({ fact }) => fact)).toContain("matter.reach");
    const [finding] = told(decision);
    for (const name of ["Tân Biên", "Tân Lập", "Thạnh Bình", "Trà Vong", "Tân Phú", "Phước Vinh"])
      expect(finding?.message).toContain(`Xã ${name}`);
    expect(finding?.fix).toContain("`place`");
  });

  it("is the provincial chair's to settle or assign when the place itself was split", async () => {
    const lines = `${toChair}\n${received}\nplace: xã Mỏ Công, huyện Tân Biên`;
    const decision = await sent("2025-07-01", lines);
    expect(takesOver(decision)).toMatchObject({ role: "province-chair", unit: "tỉnh Tây Ninh" });
    expect(told(decision)[0]?.message).toContain("Xã Trà Vong");
  });
});

describe("a petition of 1 August 2025 to a district chair", () => {
  it("is a new one, which nobody of that name can receive", async () => {
    const lines = `${toChair}\nreceivedOn: 2025-08-01\nplace: xã Thạnh Tây, huyện Tân Biên`;
    const decision = await sent("2025-08-15", lines);
    expect(told(decision)[0]?.message).toContain("No district body is left to receive it");
    expect(takesOver(decision)?.unit).toBe("xã Tân Biên");
  });
});

describe("a petition to another body that ended", () => {
  it("to a commune that went whole into one is told with the new commune", async () => {
    const lines = "addressedTo: UBND thị trấn Tân Biên, huyện Tân Biên\nreceivedOn: 2025-06-20";
    const decision = await sent("2025-07-01", lines);
    expect(told(decision)[0]?.message).toContain("`People's Committee of Xã Tân Biên` takes over");
  });

  it("to a district Party committee is told with the commune's", async () => {
    const lines =
      "addressedTo: Bí thư Huyện ủy Tân Biên\nreceivedOn: 2025-06-20\nplace: xã Thạnh Tây, huyện Tân Biên";
    const decision = await sent("2025-07-01", lines);
    expect(told(decision)[0]?.message).toContain("Secretary of the Party Committee of Xã Tân Biên");
  });

  it("to a district court names the kind of court and guesses no region", async () => {
    const lines = "addressedTo: Tòa án nhân dân huyện Tân Biên\nreceivedOn: 2025-06-20";
    const decision = await sent("2025-07-01", lines);
    expect(told(decision)).toMatchObject([{ rule: "place-inheritor-elsewhere" }]);
    expect(told(decision)[0]?.message).toContain("regional people's court");
  });

  it("is not asked about where the name means several units", async () => {
    const lines = "addressedTo: UBND huyện Châu Thành\nreceivedOn: 2025-06-20";
    expect(told(await sent("2025-07-01", lines))).toMatchObject([{ rule: "addressee-unclear" }]);
  });
});
