import { describe, expect, it } from "vitest";
import type { DocumentNode } from "../../../src/document/node";
import { isoDate } from "../../../src/time/iso-date";
import { middle, textIn } from "../pdf-pages";
import { drawn, firstPage, near } from "./drawn";
import {
  block,
  paragraph,
  partyNotice,
  recipients,
  sentence,
  stateNotice,
  stateSignature,
} from "./sample-documents";

const signers = (count: number, note?: string): DocumentNode => ({
  type: "signatures",
  blocks: Array.from({ length: count }, (_, index) =>
    block([`CHỨC VỤ ${index + 1}`], `Nguyễn Văn Mẫu ${index + 1}`, note),
  ),
});

describe("recipients and signature of the State", () => {
  it.each([
    ["Nơi nhận:", 12, "Tinos-BoldItalic"],
    ["- Như trên;", 11, "Tinos-Regular"],
    ["- Lưu: VT.", 11, "Tinos-Regular"],
    ["TM. ỦY BAN NHÂN DÂN", 14, "Tinos-Bold"],
    ["PHÓ CHỦ TỊCH", 14, "Tinos-Bold"],
    ["Lê Văn Thử", 14, "Tinos-Bold"],
  ])("print `%s` at %d pt in %s", async (text, size, font) => {
    const found = textIn(await firstPage(stateNotice()), text);
    expect([found.size, found.font]).toEqual([size, font]);
  });

  it("stand at the left margin, and in the middle of the right half, 26 mm left free for the signature", async () => {
    const page = await firstPage(stateNotice());
    for (const text of ["Nơi nhận:", "- Như trên;"]) {
      expect(Math.abs(textIn(page, text).left - 30), text).toBeLessThan(near);
    }
    for (const text of ["TM. ỦY BAN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Thử"]) {
      expect(Math.abs(middle(textIn(page, text)) - 150), text).toBeLessThan(near);
    }
    const free = textIn(page, "Lê Văn Thử").baseline - textIn(page, "PHÓ CHỦ TỊCH").baseline;
    expect(free).toBeGreaterThan(26);
    expect(free).toBeLessThan(26 + 7);
  });
});

describe("recipients and signature in the other order", () => {
  it("stand and are read as in the usual one", async () => {
    const usual = await firstPage(
      stateNotice({
        nodes: [paragraph(sentence), recipients("Như trên;", "Lưu: VT."), stateSignature],
      }),
    );
    const turned = await firstPage(
      stateNotice({
        nodes: [paragraph(sentence), stateSignature, recipients("Như trên;", "Lưu: VT.")],
      }),
    );
    expect(turned).toEqual(usual);
  });
});

describe.each(["2024-04-05", "2026-07-08"])(
  "recipients and signature of the Party in %s",
  (date) => {
    const notice = partyNotice({ date: isoDate(date) });

    it.each([
      ["Nơi nhận:", 14, "Tinos-Regular"],
      ["- Như trên,", 12, "Tinos-Regular"],
      ["T/M BAN THƯỜNG VỤ", 14, "Tinos-Bold"],
      ["PHÓ BÍ THƯ", 14, "Tinos-Regular"],
      ["Trần Thị Giả", 14, "Tinos-Bold"],
    ])("print `%s` at %d pt in %s", async (text, size, font) => {
      const found = textIn(await firstPage(notice), text);
      expect([found.size, found.font]).toEqual([size, font]);
    });

    it("underline the words before the recipients, level with the authority", async () => {
      const page = await firstPage(notice);
      const word = textIn(page, "Nơi nhận:");
      const rule = page.rules.find(({ top }) => top > word.baseline && top < word.baseline + 1);
      expect(Math.abs((rule?.left ?? 0) - word.left)).toBeLessThan(near);
      expect(Math.abs((rule?.right ?? 0) - word.right)).toBeLessThan(near);
      expect(word.baseline).toBeCloseTo(textIn(page, "T/M BAN").baseline, 1);
    });
  },
);

describe("several who sign", () => {
  it.each([
    [2, [30 + 41.25, 30 + 123.75]],
    [3, [57.5, 112.5, 167.5]],
  ])(
    "%d stand side by side, names level, notes in italics under the posts",
    async (count, middles) => {
      const page = await firstPage(
        stateNotice({ nodes: [paragraph(sentence), signers(count, "(Ký, ghi rõ họ tên)")] }),
      );
      for (const [index, expected] of middles.entries()) {
        const post = textIn(page, `CHỨC VỤ ${index + 1}`);
        const name = textIn(page, `Nguyễn Văn Mẫu ${index + 1}`);
        expect(Math.abs(middle(post) - expected)).toBeLessThan(near);
        expect(Math.abs(middle(name) - expected)).toBeLessThan(near);
        expect(name.baseline).toBeCloseTo(textIn(page, "Nguyễn Văn Mẫu 1").baseline, 2);
      }
      const note = textIn(page, "(Ký, ghi rõ họ tên)");
      expect(note.font).toBe("Tinos-Italic");
      expect(note.baseline).toBeGreaterThan(textIn(page, "CHỨC VỤ 1").baseline);
      expect(note.baseline).toBeLessThan(textIn(page, "Nguyễn Văn Mẫu 1").baseline - 26);
    },
  );

  it("of sixty, three in a row, every one has post and name on one page", async () => {
    const { pages } = await drawn(stateNotice({ nodes: [paragraph(sentence), signers(60)] }));
    for (let number = 1; number <= 60; number += 1) {
      const has = (text: string): boolean[] =>
        pages.map(({ texts }) => texts.some((found) => found.text === text));
      expect(has(`CHỨC VỤ ${number}`), String(number)).toEqual(has(`Nguyễn Văn Mẫu ${number}`));
      expect(has(`CHỨC VỤ ${number}`).filter(Boolean)).toHaveLength(1);
    }
    for (const { baseline } of pages.flatMap(({ texts }) => texts)) {
      expect(baseline).toBeLessThanOrEqual(277);
    }
  });

  it("each are read as a whole: post, then name", async () => {
    const page = await firstPage(stateNotice({ nodes: [signers(2)] }));
    const read = page.texts
      .map(({ text }) => text)
      .filter((text) => /^(?:CHỨC|Nguyễn)/u.test(text));
    expect(read).toEqual(["CHỨC VỤ 1", "Nguyễn Văn Mẫu 1", "CHỨC VỤ 2", "Nguyễn Văn Mẫu 2"]);
  });

  it("have the recipients below them", async () => {
    const nodes = [paragraph(sentence), signers(2), recipients("Lưu: VT.")];
    const page = await firstPage(stateNotice({ nodes }));
    const word = textIn(page, "Nơi nhận:");
    expect(word.baseline).toBeGreaterThan(textIn(page, "Nguyễn Văn Mẫu 2").baseline);
    expect(Math.abs(word.left - 30)).toBeLessThan(near);
  });
});

describe("a signature", () => {
  it("in the middle of a form stays where the form has it", async () => {
    const nodes = [paragraph("Phần trên."), stateSignature, paragraph("Phần dưới.")];
    const page = await firstPage(stateNotice({ nodes }));
    const name = textIn(page, "Lê Văn Thử").baseline;
    expect(textIn(page, "Phần trên.").baseline).toBeLessThan(name);
    expect(textIn(page, "Phần dưới.").baseline).toBeGreaterThan(name);
  });

  it.each([
    ["of several", signers(3)],
    ["of one", stateSignature],
  ])("%s is never parted from the two lines above it", async (_, node) => {
    for (let count = 20; count <= 34; count += 1) {
      const nodes = [...Array.from({ length: count }, () => paragraph("Dòng.")), node];
      const { pages } = await drawn(stateNotice({ nodes }));
      const page = pages.find(({ texts }) =>
        texts.some(({ text }) => text === "CHỨC VỤ 1" || text === "KT. CHỦ TỊCH"),
      );
      const above = page?.texts.filter(({ text }) => text === "Dòng.") ?? [];
      expect(above.length, `${count} lines`).toBeGreaterThanOrEqual(2);
    }
  });
});
