import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { decide, loadRulebook, parseCase } from "../../src/index";

const root = resolve(import.meta.dirname, "../../rules/overlays");

async function decided(names: readonly string[], place: string | undefined, asOf: string) {
  const parsed = parseCase(`record: petition
id: LD-11
kind: recommendation
receivedOn: 2024-05-06
matter: { level: commune, subject: state-body, field: land, traits: [complex] }
events: [{ what: dialogue-held, on: 2024-05-08 }]
${place === undefined ? "" : `place: ${place}`}`);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  const rulebook = await loadRulebook({ overlays: names.map((name) => `${root}/${name}`) });
  const { answers, findings } = await decide(rulebook, parsed.value, { asOf, lang: "en" });
  const asked = new Set(answers.flatMap(({ rule }) => rule.split(".")[0] ?? []));
  return {
    asked: names.filter((name) => asked.has(name)),
    told: findings.filter(({ rule }) => rule.startsWith("overlay-")),
  };
}

describe("the rules of one province", () => {
  it("are asked about a place of the province", async () => {
    const { asked, told } = await decided(["hoa-binh"], "tỉnh Hòa Bình", "2024-06-03");
    expect([asked, told]).toEqual([["hoa-binh"], []]);
  });

  it("are not asked about a place elsewhere, and the finding says so", async () => {
    const { asked, told } = await decided(["hoa-binh"], "tỉnh Tây Ninh", "2024-06-03");
    expect(asked).toEqual([]);
    expect(told).toMatchObject([{ rule: "overlay-other-place", severity: "warning" }]);
  });

  it("are asked with a remark while the place is not clear", async () => {
    const { asked, told } = await decided(["hoa-binh"], undefined, "2024-06-03");
    expect(asked).toEqual(["hoa-binh"]);
    expect(told).toMatchObject([{ rule: "overlay-place-unknown", severity: "info" }]);
  });

  it.each([
    ["2024-03-31", ["overlay-other-days"]],
    ["2024-04-01", []],
    ["2025-06-30", []],
    ["2025-07-01", ["overlay-other-days"]],
  ])("that held from April 2024 to the end of June 2025 are told on %s: %j", async (on, rules) => {
    const place =
      on < "2025-07-01" ? "huyện Tân Biên, tỉnh Tây Ninh" : "xã Thạnh Tây, huyện Tân Biên";
    const { told } = await decided(["tay-ninh"], place, on);
    expect(told.map(({ rule }) => rule)).toEqual(rules);
  });

  it("of one district are not asked in another district of the province", async () => {
    const place = "huyện Tân Châu, tỉnh Tây Ninh";
    expect((await decided(["tay-ninh"], place, "2024-06-03")).asked).toEqual([]);
  });
});

describe("two provinces that merged into one", () => {
  const both = ["hoa-binh", "phu-tho"];

  it("keep their rules each for the communes of its own former territory", async () => {
    const hoaBinh = await decided(both, "xã Cao Phong, tỉnh Phú Thọ", "2026-11-18");
    const phuTho = await decided(both, "phường Việt Trì, tỉnh Phú Thọ", "2026-11-18");
    expect([hoaBinh.asked, phuTho.asked]).toEqual([["hoa-binh"], ["phu-tho"]]);
    expect(hoaBinh.told).toMatchObject([{ rule: "overlay-other-place", severity: "info" }]);
  });

  it("both speak of the merged province, each of its part", async () => {
    const { asked, told } = await decided(both, "tỉnh Phú Thọ", "2026-11-18");
    expect(asked).toEqual(both);
    expect(told.map(({ rule }) => rule)).toEqual([
      "overlay-part-of-place",
      "overlay-part-of-place",
    ]);
  });

  it("neither speak of the third part, former Vĩnh Phúc", async () => {
    const place = "phường Vĩnh Yên, tỉnh Phú Thọ";
    expect((await decided(both, place, "2026-11-18")).asked).toEqual([]);
  });

  it("leave former Bắc Kạn without the rules of former Thái Nguyên", async () => {
    const of = async (place: string) => (await decided(["thai-nguyen"], place, "2026-11-18")).asked;
    expect(await of("phường Bắc Kạn, tỉnh Thái Nguyên")).toEqual([]);
    expect(await of("phường Phan Đình Phùng, tỉnh Thái Nguyên")).toEqual(["thai-nguyen"]);
  });

  it("share the rules that the merged province issued itself", async () => {
    const place = "thành phố Hải Phòng";
    expect((await decided(["hai-phong"], place, "2026-11-18")).told).toEqual([]);
    const formerHaiDuong = await decided(
      ["hai-phong"],
      "phường Hải Dương, thành phố Hải Phòng",
      "2026-11-18",
    );
    expect(formerHaiDuong.asked).toEqual(["hai-phong"]);
  });
});
