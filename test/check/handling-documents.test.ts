import { describe, expect, it } from "vitest";
import { findingsIn, firstComplaint, found } from "./handling-file";

const accepted = (entries: string) =>
  firstComplaint(`  - { what: accepted, on: 2026-07-08, ${entries} }`);
const decided = (entries: string, on = "2026-07-30") =>
  firstComplaint(
    `  - { what: accepted, on: 2026-07-08 }\n  - { what: decided, on: ${on}, ${entries} }`,
  );

describe("kind-of-document", () => {
  it("finds a result of the resolution that is not given as a decision (khoản 3 Điều 6)", async () => {
    const [finding] = await findingsIn(decided("number: 12/TB-UBND"));
    expect(finding).toMatchObject({ rule: "kind-of-document", severity: "error" });
    expect(finding?.cites).toEqual(["LKN-2011/d31/k2", "LKN-2011/d6@2026", "ND30-2020/d18/k3"]);
  });

  it("believes the kind that is written before the number", async () => {
    const kind = (name: string) => decided(`number: 12/TB-UBND, document: { kind: ${name} }`);
    expect(await found(kind("Quyết định giải quyết khiếu nại"))).toEqual([]);
    expect(await found(kind("Thông báo"))).toEqual([
      "error kind-of-document events[1].document.kind",
    ]);
  });

  it("lets a decision pass, and a number that tells no kind", async () => {
    expect(await found(decided("number: 12/QĐ-UBND"))).toEqual([]);
    expect(await found(decided("number: 12/UBND-NC"))).toEqual([]);
    expect(await found(accepted("number: 5/TB-UBND"))).toEqual([]);
  });
});

describe("form-of-document", () => {
  const form = (entries: string) => accepted(`document: { form: ${entries} }`);

  it("finds a form used after its last day, and says which day that was", async () => {
    const [finding] = await findingsIn(form('{ number: Mẫu số 03, version: "2020" }'));
    expect(finding).toMatchObject({ rule: "form-of-document", severity: "warning" });
    expect(finding?.message).toBe(
      "The document of `2026-07-08` is on form `Mẫu số 03 (2020)`, used until `2026-06-30`; Mẫu số 03 (2026) is prescribed",
    );
    expect(finding?.cites).toContain("ND155-2026");
  });

  it("finds the form of another document and no form at all", async () => {
    expect(await found(form("{ number: Mẫu số 04 }"))).toEqual([
      "warning form-of-document events[0].document.form",
    ]);
    expect(await found(form("none"))).toEqual(["warning form-of-document events[0].document.form"]);
  });

  it("lets the form of the day pass, however its number is written", async () => {
    expect(await found(form('{ number: Mẫu số 03, version: "2026" }'))).toEqual([]);
    expect(await found(form('{ number: "3" }'))).toEqual([]);
  });
});

describe("recipient-missing", () => {
  it("finds the body that passed the complaint on left out of the notice (Điều 27)", async () => {
    const [finding, ...others] = await findingsIn(accepted("to: [complainant]"), { lang: "vi" });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "recipient-missing",
      severity: "error",
      path: "events[0].to",
    });
    expect(finding?.message).toContain("Báo Thí Dụ");
    expect(finding?.cites).toContain("LKN-2011/d27@2026");
  });

  it("knows recipients by role, by the role's name and by their own name, and in a later notice", async () => {
    expect(await found(accepted("to: [complainant, transferring-body]"))).toEqual([]);
    expect(await found(accepted("to: [Người khiếu nại, Báo Thí Dụ]"))).toEqual([]);
    expect(await found(accepted("to: [ông Nguyễn Văn Mẫu, Tòa soạn Báo Thí Dụ]"))).toEqual([]);
    const later = firstComplaint(`  - { what: accepted, on: 2026-07-08, to: [complainant] }
  - { what: notice-sent, on: 2026-07-15, to: [transferring-body] }`);
    expect(await found(later)).toEqual([]);
  });

  it("asks for the inspectorate of the same level only on days when the profile names one", async () => {
    const on = (day: string) =>
      found(
        firstComplaint(`  - { what: accepted, on: ${day}, to: [complainant, transferring-body] }`),
      );
    expect(await on("2026-07-31")).toEqual([]);
    expect(await on("2026-08-01")).toEqual(["error recipient-missing events[0].to"]);
  });

  it("only warns where `to` names someone whom the file does not know, and is silent without `to`", async () => {
    expect(await found(accepted("to: [complainant, Văn phòng]"))).toEqual([
      "warning recipient-missing events[0].to",
    ]);
    expect(await found(accepted("number: 5/TB-UBND"))).toEqual([]);
  });
});

describe("basis-of-document", () => {
  const bases = (ids: string) => accepted(`document: { bases: [LKN-2011, ${ids}] }`);

  it("finds the wording that no longer governs the step", async () => {
    const [finding] = await findingsIn(bases("LKN-2011/d27@2012"));
    expect(finding).toMatchObject({
      rule: "basis-of-document",
      severity: "error",
      path: "events[0].document.bases[1]",
      cites: ["LKN-2011/d27@2026", "ND30-2020/d18/k3"],
    });
  });

  it("finds a dead decree, an act as it read before, and an unknown id", async () => {
    const path = "basis-of-document events[0].document.bases[1]";
    expect(await found(bases("ND75-2012"))).toEqual([`error ${path}`]);
    expect(await found(bases("LKN-2011@2012"))).toEqual([`error ${path}`]);
    expect(await found(bases("LKN-2011/d999"))).toEqual([`warning ${path}`]);
  });

  it("finds a decree cited before it was in force", async () => {
    const early = firstComplaint(
      "  - { what: accepted, on: 2026-06-29, document: { bases: [LKN-2011, ND155-2026] } }",
    ).replace("receivedOn: 2026-07-03", "receivedOn: 2026-06-25");
    expect((await findingsIn(early)).map(({ message }) => message)).toEqual([
      "The document of `2026-06-29` rests on Decree No. 155/2026/NĐ-CP, which is in force from `2026-07-01`",
    ]);
  });

  it("lets what is in force pass", async () => {
    expect(
      await found(bases("LKN-2011@2026, LKN-2011/d27, LKN-2011/d27@2026, ND124-2020")),
    ).toEqual([]);
  });
});

describe("basis-missing", () => {
  it("finds a document that cites no act on which the step rests", async () => {
    expect(await found(accepted("document: { bases: [LTCD-2013] }"))).toEqual([
      "warning basis-missing events[0].document.bases",
    ]);
    expect(await found(accepted("document: { bases: [ND124-2020] }"))).toEqual([]);
  });

  it("asks a refusal that names articles for one on which it rests", async () => {
    const refused = (article: string) =>
      firstComplaint(
        `  - { what: refused, on: 2026-07-08, document: { bases: [LKN-2011/${article}] } }`,
      ).replace("found: []", "found: [k5]");
    expect(await found(refused("d31/k2"))).toEqual([
      "warning basis-missing events[0].document.bases",
    ]);
    expect(await found(refused("d11/k5"))).toEqual([]);
  });
});
