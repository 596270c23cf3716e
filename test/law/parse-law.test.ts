import { describe, expect, it } from "vitest";
import { parseLaw } from "../../src/law/parse-law";

const instrument = {
  id: "LAW-1",
  number: "1/2012/QH13",
  kind: "law",
  rank: 2,
  issuer: { vi: "Quốc hội" },
  title: { vi: "Luật Thử", en: "Test Law" },
  shortTitle: { vi: "Luật Thử năm 2012", en: "Test Law 2012" },
  issued: "2012-01-02",
  inForce: { from: "2012-07-01" },
  confidence: "text",
};
const provision = {
  id: "LAW-1/d1",
  cite: "Điều 1 Luật Thử năm 2012",
  instrument: "LAW-1",
  topic: "procedure",
  says: { vi: "Nội dung.", en: "Content." },
  inForce: { from: "2012-07-01" },
  source: "nguồn",
  confidence: "text",
};
const first = {
  ...provision,
  id: "LAW-1/d2@2012",
  inForce: { from: "2012-07-01", to: "2026-06-30" },
};
const second = { ...provision, id: "LAW-1/d2@2026", inForce: { from: "2026-07-01" } };

const read = (provisions: readonly unknown[], instruments: readonly unknown[] = [instrument]) =>
  parseLaw([{ value: { instruments } }, { value: { provisions } }], { lang: "en" });
const rulesOf = (...given: Parameters<typeof read>) =>
  read(...given).findings.map(({ rule, path }) => `${rule} ${path}`);

describe("law data", () => {
  it("without a fault give a law book and no finding", () => {
    const parsed = read([provision, first, second]);
    expect(parsed.findings).toEqual([]);
    expect(parsed.ok && parsed.value.provisions.size).toBe(3);
  });

  it("with a provision given twice are refused", () => {
    expect(rulesOf([provision, provision])).toEqual(["law-duplicate-id provisions[1].id"]);
  });

  it("with an instrument given twice are refused", () => {
    expect(rulesOf([provision], [instrument, instrument])).toEqual([
      "law-duplicate-id instruments[1].id",
    ]);
  });

  it("with a provision of an unknown instrument are refused", () => {
    expect(rulesOf([{ ...provision, instrument: "LAW-2" }])).toEqual([
      "law-unknown-instrument provisions[0].instrument",
    ]);
  });

  it("with an unknown amending instrument are refused", () => {
    expect(rulesOf([provision], [{ ...instrument, amendedBy: ["LAW-9"] }])).toEqual([
      "law-unknown-instrument instruments[0].amendedBy[0]",
    ]);
  });

  it("with an id that is no id are refused", () => {
    expect(rulesOf([{ ...provision, id: "Điều 1" }])).toEqual([
      "law-malformed-id provisions[0].id",
    ]);
  });

  it("with a version that is not the year it starts are refused", () => {
    expect(rulesOf([{ ...provision, id: "LAW-1/d1@2013" }])).toEqual([
      "law-version-year provisions[0].id",
    ]);
  });

  it("with a day that is no day are refused", () => {
    expect(rulesOf([{ ...provision, inForce: { from: "2012-02-30" } }])).toEqual([
      "law-shape provisions[0].inForce.from",
    ]);
  });

  it("with a key nobody knows are refused", () => {
    expect(rulesOf([{ ...provision, quote: "…" }])).toEqual(["law-shape provisions[0]"]);
  });

  it("with a last day before the first are refused", () => {
    const backward = {
      ...provision,
      repealedBy: ["LAW-1"],
      inForce: { from: "2013-02-01", to: "2013-01-31" },
    };
    expect(rulesOf([backward])).toEqual(["law-backward-span provisions[0].inForce.to"]);
  });

  it("with a provision older than its instrument are refused", () => {
    expect(rulesOf([{ ...provision, inForce: { from: "2012-06-30" } }])).toEqual([
      "law-outside-instrument provisions[0].inForce",
    ]);
  });

  it("with a provision that outlives its instrument are refused", () => {
    const ended = { ...instrument, inForce: { from: "2012-07-01", to: "2020-12-09" } };
    expect(rulesOf([provision], [ended])).toEqual(["law-outside-instrument provisions[0].inForce"]);
  });

  it("with a day between two wordings are refused at both", () => {
    const late = { ...second, inForce: { from: "2026-07-02" } };
    expect(rulesOf([first, late])).toEqual([
      "law-version-gap provisions[0].inForce.to",
      "law-version-gap provisions[1].inForce.from",
    ]);
  });

  it("with a day in two wordings are refused", () => {
    const early = { ...second, inForce: { from: "2026-06-30" } };
    expect(rulesOf([first, early])).toEqual(["law-version-overlap provisions[1].inForce.from"]);
  });

  it("with a wording that ends without a next one are refused", () => {
    expect(rulesOf([first])).toEqual(["law-version-gap provisions[0].inForce.to"]);
  });

  it("with a wording that a named law ended are accepted", () => {
    expect(rulesOf([{ ...first, repealedBy: ["LAW-1"] }])).toEqual([]);
  });

  it("with an article restated clause by clause are accepted", () => {
    expect(rulesOf([first, { ...second, id: "LAW-1/d2/k1@2026" }])).toEqual([]);
  });

  it("with an article that starts with the same digits do not count it as the next wording", () => {
    expect(rulesOf([first, { ...second, id: "LAW-1/d21@2026" }])).toEqual([
      "law-version-gap provisions[0].inForce.to",
    ]);
  });

  it("without Vietnamese words are accepted and told about", () => {
    const parsed = read([{ ...provision, says: { en: "Content." } }]);
    expect(parsed.ok).toBe(true);
    expect(parsed.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["law-missing-says", "info"],
    ]);
  });

  it("say where in the file a fault stands", () => {
    const at = { file: "provisions/a.yaml", line: 7, column: 5 };
    const parsed = parseLaw([
      { value: { instruments: [instrument] } },
      {
        value: { provisions: [{ ...provision, instrument: "LAW-2" }] },
        positionOf: (path) => (path.join(".") === "provisions.0.instrument" ? at : undefined),
      },
    ]);
    expect(parsed.findings[0]?.at).toEqual(at);
    expect(parsed.findings[0]?.message).toContain("`LAW-2`");
  });

  it("that are no mapping are refused without throwing", () => {
    for (const value of [undefined, null, "x", [], 3]) {
      expect(parseLaw([{ value }]).ok).toBe(false);
    }
  });
});
