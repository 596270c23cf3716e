import { describe, expect, it } from "vitest";
import { findingsIn, firstComplaint, found } from "./handling-file";

const accepted = (signedBy: string, on = "2026-07-08") =>
  firstComplaint(`  - { what: accepted, on: ${on}, document: { signedBy: ${signedBy} } }`);
const error = ["error signer-of-document events[0].document.signedBy"];
const warning = ["warning signer-of-document events[0].document.signedBy"];

describe("signer-of-document", () => {
  it("lets the holder, a deputy with KT. and a delegate with TUQ. sign", async () => {
    expect(await found(accepted("{ name: Lê Văn Thử, signing: own }"))).toEqual([]);
    expect(await found(accepted("{ name: Phạm Thị Nháp, signing: KT }"))).toEqual([]);
    expect(await found(accepted("{ name: Đỗ Văn Tạm, signing: TUQ }"))).toEqual([]);
    expect(await found(accepted("{ name: Phạm Thị Nháp }"))).toEqual([]);
  });

  it("finds a deputy who signs without KT. (khoản 1 Điều 13 NĐ 30/2020)", async () => {
    const [finding] = await findingsIn(accepted("{ name: Phạm Thị Nháp, signing: own }"));
    expect(finding).toMatchObject({ severity: "warning", rule: "signer-of-document" });
    expect(finding?.message).toContain("it should be KT.");
    expect(finding?.cites).toContain("ND30-2020/d13/k1");
  });

  it("finds one whose term had ended or had not begun", async () => {
    expect(await found(accepted("{ name: Lê Văn Thử }", "2026-08-01"))).toEqual(error);
    expect(await found(accepted("{ name: Vũ Thị Mới }", "2026-07-31"))).toEqual(error);
    expect(await found(accepted("{ name: Vũ Thị Mới }", "2026-08-01"))).toEqual([]);
  });

  it("finds an officer without any delegation, and warns of one whom the profile does not know", async () => {
    expect(await found(accepted("{ name: Hồ Thị Khác }"))).toEqual(error);
    expect(await found(accepted("{ name: Ngô Văn Lạ }"))).toEqual(warning);
  });

  it("finds an office that is not the competent one, where no name is given", async () => {
    expect(await found(accepted("{ role: province-chair }"))).toEqual(error);
    expect(await found(accepted("{ role: commune-chair }"))).toEqual([]);
    expect(await found(accepted("{ role: deputy-chair, signing: KT }"))).toEqual([]);
  });
});

describe("signed-for-collective", () => {
  it("finds TM. where the competence is the head's own", async () => {
    const [finding] = await findingsIn(accepted("{ name: Lê Văn Thử, signing: TM }"));
    expect(finding).toMatchObject({ rule: "signed-for-collective", severity: "error" });
    expect(finding?.cites).toContain("LKN-2011/d17@2026");
  });

  it("leaves steps alone that the law does not give to one person", async () => {
    const events = "  - { what: urged, on: 2026-07-08, document: { signedBy: { signing: TM } } }";
    expect(await found(firstComplaint(events))).toEqual([]);
  });
});

const second = (events: string) => `record: petition
id: "2"
kind: complaint
instance: 2
receivedOn: 2026-08-10
handledBy: { role: province-chair, unit: tỉnh Thí Dụ }
complaint:
  object: { kind: administrative-decision }
  respondent: { role: commune-chair, unit: xã Ví Dụ, name: Trần Văn Giả, superiorUnit: tỉnh Thí Dụ }
  dialogueTriggers: [group]
events:
  - { what: decided, on: 2026-07-20 }
  - { what: accepted, on: 2026-08-14 }
${events}
`;

describe("chair-of-dialogue", () => {
  const dialogue = (signedBy: string) =>
    second(`  - { what: dialogue-held, on: 2026-09-01, document: { signedBy: ${signedBy} } }`);

  it("finds a dialogue that the provincial chair had to hold in person (điểm b khoản 2 Điều 28)", async () => {
    const [finding] = (await findingsIn(dialogue("{ role: department-director }"))).filter(
      ({ rule }) => rule === "chair-of-dialogue",
    );
    expect(finding?.severity).toBe("error");
    expect(finding?.cites).toContain("ND124-2020/d28/k2/pb@2026");
  });

  it("lets the chair hold it, and one who was asked to where no situation calls for the chair", async () => {
    expect(await found(dialogue("{ role: province-chair }"))).not.toContain(
      "error chair-of-dialogue events[2].document.signedBy",
    );
    const handedOn = dialogue("{ role: department-director }").replace("[group]", "[]");
    expect((await findingsIn(handedOn)).map(({ rule }) => rule)).not.toContain("chair-of-dialogue");
  });
});

describe("signer-is-respondent", () => {
  const accept = (name: string) =>
    second("").replace(
      "on: 2026-08-14",
      `on: 2026-08-14, document: { signedBy: { name: ${name} } }`,
    );

  it("finds the person complained about signing in the second instance", async () => {
    expect(await found(accept("Trần Văn Giả"))).toEqual([
      "error signer-is-respondent events[1].document.signedBy.name",
    ]);
    expect(await found(accept("Bùi Văn Tỉnh"))).toEqual([]);
  });
});

describe("recipient-barred", () => {
  const discipline = (to: string) => `record: petition
id: "3"
kind: complaint
instance: 1
receivedOn: 2026-07-03
complainants: [{ name: Nguyễn Văn Mẫu, kind: individual, capacity: full }]
transferredBy: { name: Báo Thí Dụ, kind: agency }
handledBy: { role: commune-chair, unit: xã Ví Dụ }
complaint:
  object: { kind: disciplinary-decision }
  respondent: { role: commune-chair, unit: xã Ví Dụ }
events:
  - { what: accepted, on: 2026-07-08, to: ${to} }
`;

  it("finds a notice on discipline that went to others than the complainant (khoản 2 Điều 16 NĐ 124/2020)", async () => {
    const [finding] = await findingsIn(discipline("[complainant, Báo Thí Dụ]"));
    expect(finding).toMatchObject({
      rule: "recipient-barred",
      path: "events[0].to[1]",
      cites: ["ND124-2020/d16/k2"],
    });
    expect(await found(discipline("[Nguyễn Văn Mẫu]"))).toEqual([]);
  });
});
