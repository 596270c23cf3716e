import { describe, expect, it } from "vitest";
import type { DocumentNode } from "../../src/document/node";
import type { OfficialDocument } from "../../src/document/official-document";
import { render } from "../../src/document/render";
import { renderText } from "../../src/document/render-text";
import {
  type Found,
  middle,
  pageOf,
  type ReadPage,
  type ReadPdf,
  readPdf,
  textIn,
} from "./pdf-pages";
import { type Changes, letter, petition } from "./samples";
import { vietnameseLetters } from "./vietnamese-letters";

const refuse = "complaint-refusal-notice";
const near = 0.5;

const drawn = async (document: OfficialDocument): Promise<ReadPdf> =>
  readPdf(await render(document, "pdf"));
const firstPage = async (changes: Changes = {}, template?: string): Promise<ReadPage> =>
  pageOf(await drawn(letter(changes, template)), 1);
const words = (texts: readonly string[]): string => texts.join(" ").replace(/\s+/gu, " ").trim();

/** The lines of a page's text from the top, the page number left out. */
function linesOf({ texts }: ReadPage): readonly string[] {
  const lines = new Map<string, string>();
  for (const { text, baseline } of texts) {
    if (baseline < 20) continue;
    const key = baseline.toFixed(1);
    lines.set(key, `${lines.get(key) ?? ""}${text}`);
  }
  return [...lines]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([, text]) => text.trim());
}

/** A document of one's own nodes under the sample's head. */
const documentOf = (nodes: readonly DocumentNode[]): OfficialDocument => ({ ...letter(), nodes });
const paragraph = (text: string): DocumentNode => ({ type: "paragraph", inlines: [{ text }] });
const closing: readonly DocumentNode[] = [
  { type: "recipients", lines: [[{ text: "Như trên;" }], [{ text: "Lưu: VT." }]] },
  { type: "signature", posts: ["CHỦ TỊCH"], name: [{ text: "Trần Thị Giả" }] },
];

describe("the page of a letter, measured in the PDF file", () => {
  it("is A4 upright with all text between the margins of 20, 15, 20 and 30 mm", async () => {
    const page = await firstPage();
    expect(page.width).toBeCloseTo(210, 1);
    expect(page.height).toBeCloseTo(297, 1);
    for (const { text, left, right, baseline } of page.texts) {
      expect(left, text).toBeGreaterThanOrEqual(30 - 0.05);
      // The space kept at the end of a broken line stands in the margin: 3.5 pt.
      expect(right - (text.endsWith(" ") ? 1.3 : 0), text).toBeLessThanOrEqual(195 + 0.05);
      expect(baseline, text).toBeGreaterThan(20);
      expect(baseline, text).toBeLessThan(277);
    }
  });

  it("begins at the top margin and fills the width from 30 to 195 mm", async () => {
    const page = await firstPage();
    // The first baseline lies an ascent of 0.911 × 13 pt = 4.18 mm below the top margin.
    expect(Math.abs(textIn(page, "CỘNG HÒA").baseline - (20 + 4.18))).toBeLessThan(near);
    // A justified line that goes on reaches both edges; readers see it in pieces.
    const { baseline } = textIn(page, "001200000000,");
    const line = page.texts.filter(
      (found) => found.text.trim() !== "" && Math.abs(found.baseline - baseline) < 0.1,
    );
    expect(Math.abs(Math.min(...line.map(({ left }) => left)) - 30)).toBeLessThan(near);
    const last = line.at(-1);
    const space = last?.text.endsWith(" ") === true ? (14 * 0.25 * 25.4) / 72 : 0;
    expect(Math.abs((last?.right ?? 0) - space - 195)).toBeLessThan(near);
  });

  it.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "Tinos-Bold"],
    ["Độc lập - Tự do - Hạnh phúc", 14, "Tinos-Bold"],
    ["ỦY BAN NHÂN DÂN", 13, "Tinos-Bold"],
    ["Số: 05/TB-UBND", 13, "Tinos-Regular"],
    ["Hòa Bình, ngày 08 tháng 7 năm 2026", 14, "Tinos-Italic"],
    ["THÔNG BÁO", 14, "Tinos-Bold"],
    ["Về việc thụ lý giải quyết khiếu nại", 14, "Tinos-Bold"],
    ["Kính gửi:", 14, "Tinos-Regular"],
    ["Ngày 03 tháng 7 năm 2026", 14, "Tinos-Regular"],
    ["Nơi nhận:", 12, "Tinos-BoldItalic"],
    ["- Như trên;", 11, "Tinos-Regular"],
    ["- Lưu: VT, hồ sơ, TCD.", 11, "Tinos-Regular"],
    ["CHỦ TỊCH", 14, "Tinos-Bold"],
    ["Trần Thị Giả", 14, "Tinos-Bold"],
  ])("prints `%s` at %d pt in %s", async (text, size, font) => {
    const found = textIn(await firstPage(), text);
    expect(found.size).toBeCloseTo(size, 2);
    expect(found.font).toBe(font);
  });

  it("has a left column of 65 mm and a right one of 100 mm, everything centred in them", async () => {
    const page = await firstPage();
    for (const text of ["ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH", "Số: 05/TB-UBND"]) {
      expect(Math.abs(middle(textIn(page, text)) - (30 + 65 / 2)), text).toBeLessThan(near);
    }
    for (const text of ["CỘNG HÒA", "Độc lập", "Hòa Bình, ngày"]) {
      expect(Math.abs(middle(textIn(page, text)) - (95 + 100 / 2)), text).toBeLessThan(near);
    }
    for (const text of ["THÔNG BÁO", "Về việc thụ lý"]) {
      expect(Math.abs(middle(textIn(page, text)) - (30 + 165 / 2)), text).toBeLessThan(near);
    }
  });

  it("sets the number level with place and date, and Nơi nhận level with the signer's post", async () => {
    const page = await firstPage();
    const level = (one: string, other: string): number =>
      Math.abs(textIn(page, one).baseline - textIn(page, other).baseline);
    expect(level("Số: 05", "Hòa Bình, ngày")).toBeLessThan(0.1);
    expect(level("ỦY BAN NHÂN DÂN", "CỘNG HÒA")).toBeLessThan(0.1);
    expect(level("Nơi nhận:", "CHỦ TỊCH")).toBeLessThan(0.1);
  });

  it("draws a rule as long as the motto, and rules of a third to a half under body and subject", async () => {
    const page = await firstPage();
    const shares = (
      [
        ["XÃ HÒA BÌNH", 1 / 3, 1 / 2],
        ["Độc lập - Tự do - Hạnh phúc", 1, 1],
        ["Về việc thụ lý giải quyết khiếu nại", 1 / 3, 1 / 2],
      ] as const
    ).map(([text, least, most], index) => ({ found: textIn(page, text), least, most, index }));
    expect(page.rules).toHaveLength(3);
    for (const { found, least, most, index } of shares) {
      const rule = page.rules[index];
      if (rule === undefined) throw new Error("A rule is missing.");
      const [length, text] = [rule.right - rule.left, found.right - found.left];
      expect(length).toBeGreaterThanOrEqual(text * least - near);
      expect(length).toBeLessThanOrEqual(text * most + near);
      expect(Math.abs(middle(rule) - middle(found))).toBeLessThan(near);
      expect(rule.top - found.baseline).toBeGreaterThan(1.5);
      expect(rule.top - found.baseline).toBeLessThan(3);
      expect(rule.bottom - rule.top).toBeLessThan(0.1);
    }
  });

  it("indents the first line of a paragraph by 12.7 mm and sets 6 pt or more between paragraphs", async () => {
    const page = await firstPage();
    const first = textIn(page, "Ngày 03 tháng 7");
    const second = textIn(page, "đơn khiếu nại của: ông");
    const next = textIn(page, "Địa chỉ:");
    expect(Math.abs(first.left - (30 + 12.7))).toBeLessThan(near);
    expect(Math.abs(next.left - (30 + 12.7))).toBeLessThan(near);
    const line = second.baseline - first.baseline;
    const single = (14 * 1.149 * 25.4) / 72;
    expect(line).toBeGreaterThanOrEqual(single - 0.01);
    expect(line).toBeLessThanOrEqual(single * 1.5);
    expect(next.baseline - second.baseline - line).toBeGreaterThanOrEqual((6 * 25.4) / 72 - 0.01);
  });

  it("sets the recipients flush left and the signature centred in the right half with room to sign", async () => {
    const page = await firstPage();
    for (const text of ["Nơi nhận:", "- Như trên;", "- Lưu: VT"]) {
      expect(Math.abs(textIn(page, text).left - 30), text).toBeLessThan(near);
    }
    const [post, name] = [textIn(page, "CHỦ TỊCH"), textIn(page, "Trần Thị Giả")];
    expect(Math.abs(middle(post) - (30 + 75 + 90 / 2))).toBeLessThan(near);
    expect(Math.abs(middle(post) - middle(name))).toBeLessThan(near);
    expect(name.baseline - post.baseline).toBeGreaterThan(25);
  });

  it("names several addressees each on a line, the dashes one under another below the colon", async () => {
    const [complainant] = petition.complainants ?? [];
    if (complainant === undefined) throw new Error("The sample has a complainant.");
    const two = [complainant, { ...complainant, name: "Trần Thị Ví Dụ", title: "bà" as const }];
    const page = await firstPage({ petition: { ...petition, complainants: two } });
    const word = textIn(page, "Kính gửi:");
    const dashes = [textIn(page, "- Ông Nguyễn Văn Mẫu;"), textIn(page, "- Bà Trần Thị Ví Dụ.")];
    for (const { left } of dashes) {
      expect(left).toBeLessThan(word.right);
      expect(word.right - left).toBeLessThan(2);
    }
    expect(dashes[0]?.baseline).toBeGreaterThan(word.baseline);
    expect(dashes[1]?.baseline).toBeGreaterThan(dashes[0]?.baseline ?? 0);
  });

  it("prints the subject of a dispatch `V/v` under the number at 12 pt", async () => {
    const document = letter();
    const about = [{ text: "V/v trả lời đơn của ông Nguyễn Văn Mẫu, xã Hòa Bình" }];
    const page = pageOf(
      await drawn({ ...document, letterhead: { ...document.letterhead, about } }),
      1,
    );
    const [number, subject] = [textIn(page, "Số: 05"), textIn(page, "V/v")];
    expect(subject.size).toBeCloseTo(12, 2);
    expect(Math.abs(middle(subject) - middle(number))).toBeLessThan(1);
    expect(subject.baseline).toBeGreaterThan(number.baseline + 4);
  });

  it("makes the head smaller together where place and date would not fit on one line", async () => {
    const document = letter();
    const placeDate = "Thành phố Hồ Chí Minh, Khu Mẫu, ngày 08 tháng 7 năm 2026";
    const page = pageOf(
      await drawn({ ...document, letterhead: { ...document.letterhead, placeDate } }),
      1,
    );
    expect(textIn(page, "CỘNG HÒA").size).toBeCloseTo(12, 2);
    expect(textIn(page, "Độc lập").size).toBeCloseTo(13, 2);
    expect(textIn(page, "Thành phố").size).toBeCloseTo(13, 2);
  });

  it("parts a name too long for its column before the place, not in the middle of it", async () => {
    const document = letter();
    const superior = ["ỦY BAN NHÂN DÂN TỈNH VÍ DỤ THỨ NHẤT"];
    const page = pageOf(
      await drawn({ ...document, letterhead: { ...document.letterhead, superior } }),
      1,
    );
    expect(textIn(page, "TỈNH VÍ DỤ").text.trim()).toBe("TỈNH VÍ DỤ THỨ NHẤT");
  });
});

describe("a letter of several pages", () => {
  const long = (count: number, length = 8): OfficialDocument =>
    documentOf([
      ...Array.from({ length: count }, (_, index) =>
        paragraph(`Đoạn ${index + 1}: ${"nội dung được kể lại đầy đủ ".repeat(length)}.`),
      ),
      ...closing,
    ]);
  const numberOf = (page: ReadPage): Found | undefined =>
    page.texts.find(({ baseline }) => baseline < 20);

  it("numbers its pages from the second on, in the middle of the top margin", async () => {
    const { pages } = await drawn(long(40));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map((page) => numberOf(page)?.text)).toEqual(
      pages.map((_, index) => (index === 0 ? undefined : String(index + 1))),
    );
    const second = numberOf(pages[1] ?? pageOf({ pages } as ReadPdf, 1));
    expect(Math.abs(middle(second ?? { left: 0, right: 0 }) - (30 + 165 / 2))).toBeLessThan(near);
    expect(second?.size).toBeCloseTo(13, 2);
    expect(second?.font).toBe("Tinos-Regular");
  });

  it("never leaves the signature alone on its page, however long the text is", async () => {
    for (let count = 6; count <= 24; count += 1) {
      const { pages } = await drawn(long(count));
      const last = pages.at(-1)?.texts ?? [];
      const post = last.find(({ text }) => text === "CHỦ TỊCH");
      const above = last.filter(
        ({ baseline }) => baseline > 20 && baseline < (post?.baseline ?? 0) - 1,
      );
      expect(post, `${count} paragraphs`).toBeDefined();
      expect(
        last.some(({ text }) => text === "Trần Thị Giả"),
        `${count} paragraphs`,
      ).toBe(true);
      expect(above.length, `${count} paragraphs`).toBeGreaterThanOrEqual(2);
    }
  });

  it("leaves neither the first nor the last line of a paragraph alone", async () => {
    // Every paragraph begins with `Đoạn` and has six lines or so; how far the first ones reach decides where the page is cut.
    let cuts = 0;
    for (let lines = 1; lines <= 14; lines += 1) {
      const lead = Array.from({ length: lines }, () => paragraph("Dòng đầu."));
      const [first, second] = (await drawn(documentOf([...lead, ...long(8, 16).nodes]))).pages.map(
        linesOf,
      );
      if (first === undefined || second === undefined) throw new Error("There are two pages.");
      const where = `${lines} lines before`;
      expect(first.at(-1)?.startsWith("Đoạn"), where).toBe(false);
      if (second[0]?.startsWith("Đoạn") === false) {
        cuts += 1;
        expect(second[1]?.startsWith("Đoạn"), where).toBe(false);
      }
    }
    expect(cuts).toBeGreaterThan(0);
  });

  it("keeps all text on the sheet with very long words, names and lists of recipients", async () => {
    const recipients = Array.from(
      { length: 90 },
      (_, index) => `Ủy ban nhân dân xã Ví Dụ ${index}`,
    );
    const [complainant] = petition.complainants ?? [];
    if (complainant === undefined) throw new Error("The sample has a complainant.");
    const document = letter(
      {
        petition: {
          ...petition,
          summary: `thửa ${"A1".repeat(400)} ${"đất ".repeat(900)}`,
          complainants: [{ ...complainant, name: `Nguyễn ${"Văn ".repeat(60)}Mẫu` }],
        },
        data: { recipients },
      },
      refuse,
    );
    const { pages } = await drawn(document);
    for (const { texts } of pages) {
      for (const { text, left, right, baseline } of texts) {
        expect(left, text).toBeGreaterThanOrEqual(29.9);
        expect(right, text).toBeLessThanOrEqual(195 + 1.4);
        expect(baseline, text).toBeLessThanOrEqual(277);
      }
    }
    const all = words(pages.flatMap(({ texts }) => texts.map(({ text }) => text)));
    for (const name of recipients) expect(all).toContain(`- ${name};`);
    expect(all.replaceAll(" ", "")).toContain("A1".repeat(400));
  });
});

describe("the PDF file of a letter", () => {
  it("is the same bytes for the same letter, and others for another", async () => {
    const [one, again, other] = await Promise.all(
      [letter(), letter(), letter({ data: { number: "6" } })].map((document) =>
        render(document, "pdf"),
      ),
    );
    expect(Buffer.compare(one ?? Buffer.alloc(0), again ?? Buffer.alloc(1))).toBe(0);
    expect(Buffer.compare(one ?? Buffer.alloc(0), other ?? Buffer.alloc(0))).not.toBe(0);
  });

  it("is the same bytes whatever was drawn before it", async () => {
    const before = await render(letter(), "pdf");
    await render(letter({}, refuse), "pdf");
    await render(documentOf([paragraph(vietnameseLetters)]), "pdf");
    expect(Buffer.compare(before, await render(letter(), "pdf"))).toBe(0);
  });

  it("is tagged, Vietnamese, titled, and says from which rules it came", async () => {
    const { info, isTagged } = await drawn(letter());
    expect(isTagged).toBe(true);
    expect(info).toMatchObject({
      Language: "vi-VN",
      Title: "THÔNG BÁO Về việc thụ lý giải quyết khiếu nại",
      Author: "Ủy ban nhân dân xã Hòa Bình",
      Subject: `complaint-acceptance-notice 0.1.0 ${"a".repeat(64)}`,
      // Midnight of the letter's day in Vietnam.
      CreationDate: "D:20260707170000Z",
    });
  });

  it("holds its four fonts and the marks of PDF/A-2", async () => {
    const source = Buffer.from(await render(letter(), "pdf")).toString("latin1");
    expect(source.match(/\/FontFile2 /gu)).toHaveLength(4);
    expect(source).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(source).toContain("/OutputIntents");
  });

  it("is read aloud in the order of the regulation's parts: body, nation, number, date, title, text, end", async () => {
    const page = await firstPage();
    expect(page.structure).toBe("Document(P P P P P P H1 P P P P P P P P P P L(LI LI LI) P P)");
  });

  it("tags tables and lists, the recipients on later pages too", async () => {
    const rows = Array.from({ length: 3 }, (_, index) => ({
      header: index === 0,
      cells: [[{ text: `a${index}` }], [{ text: `b${index}` }]],
    }));
    const [page] = (
      await drawn(
        documentOf([
          { type: "heading", level: "plain", inlines: [{ text: "Đầu mục" }] },
          {
            type: "list",
            ordered: true,
            items: ["một", "hai"].map((text, index) => ({
              label: `${index + 1}.`,
              inlines: [{ text }],
              nodes: [],
            })),
          },
          { type: "table", rows },
        ]),
      )
    ).pages;
    expect(page?.structure).toContain(
      "H1 L(LI(LBody) LI(LBody)) Table(TR(TH TH) TR(TD TD) TR(TD TD))",
    );
    const recipients = Array.from({ length: 90 }, (_, index) => `Cơ quan ${index}`);
    const { pages } = await drawn(letter({ data: { recipients } }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.at(-1)?.structure).toMatch(/L\(LI/u);
  });

  it("gives back the composed text, word for word", async () => {
    for (const document of [letter(), letter({}, refuse)]) {
      const { pages } = await drawn(document);
      const found = words(pages.flatMap(({ texts }) => texts.map(({ text }) => text)));
      for (const line of renderText(document).split("\n")) {
        expect(found).toContain(words([line]));
      }
    }
  });

  it("gives back all 146 Vietnamese letters in each of the four styles", async () => {
    const spaced = [...vietnameseLetters].join(" ");
    const styles = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }] as const;
    const { pages } = await drawn(
      documentOf(
        styles.map((style) => ({ type: "paragraph", inlines: [{ text: spaced, ...style }] })),
      ),
    );
    const fonts = ["Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"];
    for (const font of fonts) {
      const texts = pages.flatMap((page) =>
        page.texts.filter((found) => found.font === font && found.baseline > 45),
      );
      expect(words(texts.map(({ text }) => text)), font).toContain(spaced);
    }
  });

  it("keeps marks of XML in its title", async () => {
    const { info } = await drawn({ ...letter(), title: "A & <B>" });
    expect(info.Title).toBe("A & <B>");
  });

  it("is not written with a character that the font lacks", async () => {
    await expect(render(documentOf([paragraph("漢")]), "pdf")).rejects.toMatchObject({
      code: "missing-glyph",
      message: expect.stringContaining("U+6F22"),
    });
  });

  it("is not written with something that is no font", async () => {
    const bad = new Uint8Array([1, 2, 3, 4]);
    const fonts = { regular: bad, bold: bad, italic: bad, boldItalic: bad };
    await expect(render(letter(), "pdf", { fonts })).rejects.toMatchObject({ code: "bad-font" });
  });
});
