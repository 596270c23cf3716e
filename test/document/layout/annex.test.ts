import { describe, expect, it } from "vitest";
import type { Annex, Copy } from "../../../src/document/official-document";
import { middle, pageOf, type ReadPage, textIn } from "../pdf-pages";
import { drawn, firstPage, near } from "./drawn";
import { block, paragraph, partyNotice, run, sentence, stateNotice } from "./sample-documents";

const reference = "(Kèm theo Thông báo số 05/TB-UBND ngày 08 tháng 7 năm 2026)";
const annex = (label: string, name: string, lines: number): Annex => ({
  label,
  name: run(name),
  reference,
  nodes: Array.from({ length: lines }, () => paragraph(sentence)),
});
const copy: Copy = {
  kind: "SY",
  superior: ["ỦY BAN NHÂN DÂN TỈNH MẪU"],
  body: ["VĂN PHÒNG"],
  number: "Số: 10/SY-VP",
  placeDate: "Mẫu, ngày 10 tháng 7 năm 2026",
  recipients: [run("Như trên;")],
  signature: block(["CHÁNH VĂN PHÒNG"], "Phạm Văn Ví"),
};
const numberOn = ({ texts }: ReadPage): string | undefined =>
  texts.find(({ baseline }) => baseline < 20)?.text;

describe("annexes", () => {
  const document = stateNotice({
    annexes: [annex("Phụ lục I", "Danh mục việc", 30), annex("Phụ lục II", "Mẫu biên bản", 1)],
  });

  it("begin on their own pages and are numbered from 1, the first page without its number", async () => {
    const { pages } = await drawn(document);
    const starts = pages.map(({ texts }) => texts.some(({ text }) => /^Phụ lục/u.test(text)));
    expect(starts).toEqual([false, true, false, false, true]);
    expect(pages.map(numberOn)).toEqual([undefined, undefined, "2", "3", undefined]);
  });

  it.each([
    ["Phụ lục I", 14, "Tinos-Bold"],
    ["DANH MỤC VIỆC", 14, "Tinos-Bold"],
    ["(Kèm theo Thông báo", 14, "Tinos-Italic"],
  ])("print `%s` at %d pt in %s, in the middle", async (text, size, font) => {
    const found = textIn(pageOf(await drawn(document), 2), text);
    expect([found.size, found.font]).toEqual([size, font]);
    expect(Math.abs(middle(found) - 112.5)).toBeLessThan(1);
  });

  it("begin at the top margin", async () => {
    const found = textIn(pageOf(await drawn(document), 2), "Phụ lục I");
    expect(Math.abs(found.baseline - (20 + 4.5))).toBeLessThan(near);
  });

  it("are sections of the tags, each under a heading of the first rank", async () => {
    const { pages } = await drawn(document);
    expect(pages.at(-1)?.structure).toBe("Document(Sect(H1 P P))");
  });
});

describe("the address at the foot of page 1", () => {
  const contact = "Trụ sở: thôn Một, xã Ví Dụ; điện thoại: 0200 000 000";

  it.each([
    ["State", stateNotice],
    ["Party", partyNotice],
  ])(
    "stands at 11 pt in the middle under a rule of 165 mm, above the bottom margin (%s)",
    async (_, notice) => {
      const page = await firstPage(notice({ contact }));
      const found = textIn(page, "Trụ sở:");
      expect([found.size, found.font]).toEqual([11, "Tinos-Regular"]);
      expect(Math.abs(middle(found) - 112.5)).toBeLessThan(near);
      // The line ends at 277 mm: 0.238 font sizes below its baseline.
      expect(Math.abs(found.baseline - (277 - 0.92))).toBeLessThan(near);
      const rule = page.rules.find(({ left, right }) => right - left > 160);
      expect(Math.abs((rule?.left ?? 0) - 30)).toBeLessThan(near);
      expect(Math.abs((rule?.right ?? 0) - 195)).toBeLessThan(near);
      expect(rule?.top).toBeLessThan(found.baseline - 3);
    },
  );

  it("takes its room from page 1 alone", async () => {
    const nodes = [paragraph(`${sentence} `.repeat(60).trim())];
    const { pages } = await drawn(stateNotice({ nodes, contact }));
    const rule = pages[0]?.rules.find(({ left, right }) => right - left > 160);
    for (const { text, baseline } of pages[0]?.texts ?? []) {
      if (!text.startsWith("Trụ sở")) expect(baseline).toBeLessThan(rule?.top ?? 0);
    }
    const lowest = Math.max(...(pages[1]?.texts ?? []).map(({ baseline }) => baseline));
    expect(lowest).toBeGreaterThan(rule?.top ?? 0);
    expect(
      pages.filter(({ texts }) => texts.some(({ text }) => text.startsWith("Trụ sở"))),
    ).toHaveLength(1);
  });

  it("that is too long for a foot goes on in the text", async () => {
    const page = await drawn(stateNotice({ contact: "Địa chỉ rất dài ".repeat(700) }));
    const words = page.pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join("");
    expect(words.match(/Địa/gu)).toHaveLength(700);
  });
});

describe("what makes a document a copy", () => {
  it("stands at the end under a rule of the whole width: body and number left, form of copying right", async () => {
    const page = await firstPage(stateNotice({ copy }));
    const form = textIn(page, "SAO Y");
    expect([form.size, form.font]).toEqual([14, "Tinos-Bold"]);
    expect(Math.abs(middle(form) - 145)).toBeLessThan(near);
    const rule = page.rules.find(({ left, right }) => right - left > 160);
    expect(Math.abs((rule?.left ?? 0) - 30)).toBeLessThan(near);
    expect(Math.abs((rule?.right ?? 0) - 195)).toBeLessThan(near);
    expect(rule?.top).toBeGreaterThan(textIn(page, "Lê Văn Thử").baseline);
    expect(rule?.top).toBeLessThan(form.baseline - 4);
    expect(Math.abs(middle(textIn(page, "VĂN PHÒNG")) - 62.5)).toBeLessThan(near);
    expect(textIn(page, "Số: 10/SY-VP").baseline).toBeCloseTo(
      textIn(page, "Mẫu, ngày 10").baseline,
      1,
    );
    expect(textIn(page, "Phạm Văn Ví").font).toBe("Tinos-Bold");
  });

  it.each([
    ["SL", "SAO LỤC"],
    ["TrS", "TRÍCH SAO"],
  ] as const)("names the form %s: %s", async (kind, words) => {
    expect(textIn(await firstPage(stateNotice({ copy: { ...copy, kind } })), words).size).toBe(14);
  });

  it("comes after the annexes, a copy of a copy after the first one", async () => {
    const of = { ...copy, body: ["BAN TIẾP CÔNG DÂN"] };
    const document = stateNotice({
      annexes: [annex("Phụ lục", "Mẫu đơn", 1)],
      copy: { ...copy, kind: "SL", of },
    });
    const { pages } = await drawn(document);
    const last = pages.at(-1);
    if (last === undefined) throw new Error("There is no page.");
    const order = ["Phụ lục", "SAO Y", "SAO LỤC"].map((text) => textIn(last, text).baseline);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });
});
