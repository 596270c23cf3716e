import { describe, expect, it } from "vitest";
import { documentTexts } from "../../../src/document/document-texts";
import { layOut } from "../../../src/document/layout/lay-out";
import type { FontMetrics } from "../../../src/document/layout/page";
import type { DocumentNode } from "../../../src/document/node";
import { firstPage } from "./drawn";
import {
  block,
  heading,
  paragraph,
  partyNotice,
  recipients,
  run,
  sentence,
  stateDispatch,
  stateNotice,
  subtitle,
  title,
} from "./sample-documents";

const halfWide: FontMetrics = { width: (text, _, size) => (text.length * size) / 2 };
const ranked: readonly DocumentNode[] = [
  heading("chapter", "Quy định chung", "Chương I"),
  heading("article", "Phạm vi", "Điều 1."),
  paragraph(sentence),
  heading("article", "Đối tượng", "Điều 2."),
  heading("chapter", "Tổ chức", "Chương II"),
  heading("h1", "Mục đích", "I."),
  heading("h3", "Cụ thể", "a)"),
  heading("h2", "Yêu cầu", "1."),
];

describe("the outline of a document", () => {
  it("ranks headings under the title, each under the nearest higher one, none left out", () => {
    const nodes = [title("QUY CHẾ"), subtitle("Tiếp công dân"), ...ranked];
    const { outline } = layOut(stateNotice({ nodes }), halfWide);
    expect(outline.map(({ level, title: text }) => `${level} ${text}`)).toEqual([
      "1 QUY CHẾ Tiếp công dân",
      "2 Chương I QUY ĐỊNH CHUNG",
      "3 Điều 1. Phạm vi",
      "3 Điều 2. Đối tượng",
      "2 Chương II TỔ CHỨC",
      "3 I. MỤC ĐÍCH",
      "4 a) Cụ thể",
      "4 1. Yêu cầu",
    ]);
  });

  it("begins at the first rank where the document has no title", () => {
    const { outline } = layOut(stateDispatch({ nodes: ranked }), halfWide);
    expect(outline[0]).toMatchObject({ level: 1, title: "Chương I QUY ĐỊNH CHUNG" });
  });

  it("tells page and height, annexes at the first rank with their headings below", () => {
    const annexes = [
      {
        label: "Phụ lục",
        name: run("Danh mục"),
        reference: "",
        nodes: [heading("h1", "Việc", "I.")],
      },
    ];
    const { outline, pages } = layOut(stateNotice({ annexes }), halfWide);
    const [annex, inside] = outline.slice(-2);
    expect(annex).toMatchObject({ title: "Phụ lục DANH MỤC", level: 1, page: pages.length - 1 });
    // The top margin of 20 mm.
    expect(annex?.y).toBeCloseTo((20 * 72) / 25.4, 5);
    expect(inside).toMatchObject({ title: "I. VIỆC", level: 2, page: pages.length - 1 });
    expect(inside?.y).toBeGreaterThan(annex?.y ?? 0);
  });

  it("is the same in the tags of the file", async () => {
    const nodes = [title("QUY CHẾ"), subtitle("Tiếp công dân"), ...ranked];
    const { structure } = await firstPage(stateNotice({ nodes }));
    expect(structure).toContain("H1 P H2 H3 P H3 H2 H3 H4 H4)");
  });
});

describe("what is read aloud", () => {
  it("follows the parts of the page as issued dispatches are read: body, nation, number, subject, place and date", () => {
    const { elements, pages } = layOut(stateDispatch(), halfWide);
    const texts = elements.map((_, element) =>
      pages
        .flat()
        .flatMap((part) => (part.kind === "text" && part.element === element ? [part.text] : []))
        .join("")
        .trim(),
    );
    expect(texts.slice(0, 7)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "XÃ VÍ DỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 05/UBND-TCD",
      "V/v trả lời đơn kiến nghị của công dân về đường liên thôn",
      "Ví Dụ, ngày 08 tháng 7 năm 2026",
    ]);
    expect(texts.slice(-6)).toEqual([
      "- Như trên;",
      "- Lưu: VT, TCD.",
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
      "Lê Văn Thử",
    ]);
  });

  it.each([
    ["a notice", stateNotice({ urgency: "KHẨN", circulation: "LƯU HÀNH NỘI BỘ" })],
    ["a dispatch", stateDispatch({ urgency: "HỎA TỐC" })],
    ["a Party notice", partyNotice({ draft: true })],
    [
      "minutes with an annex, as a copy",
      stateNotice({
        nodes: [
          ...ranked,
          {
            type: "signatures",
            blocks: [block(["THƯ KÝ"], "Lê Văn Thử"), block(["CHỦ TRÌ"], "Trần Thị Giả")],
          },
          recipients("Lưu: VT."),
        ],
        annexes: [{ label: "Phụ lục", name: run("Mẫu"), reference: "(Kèm theo)", nodes: ranked }],
        copy: {
          kind: "SY",
          superior: [],
          body: ["VĂN PHÒNG"],
          number: "Số: 10/SY-VP",
          placeDate: "Mẫu, ngày 10 tháng 7 năm 2026",
          recipients: [run("Như trên;")],
          signature: block(["CHÁNH VĂN PHÒNG"], "Phạm Văn Ví"),
        },
      }),
    ],
  ])("is drawn in the order of the plain text: %s", (_, document) => {
    const drawn = layOut(document, halfWide).pages.flatMap((parts) =>
      parts.flatMap((part) => (part.kind === "text" ? [part.text] : [])),
    );
    const bare = (texts: readonly string[]): string => texts.join("").replace(/\s/gu, "");
    expect(bare(drawn)).toBe(bare(documentTexts(document)));
  });

  it("is all the text that is drawn, but for page numbers and the Party's marks", () => {
    const nodes = Array.from({ length: 60 }, () => paragraph(sentence));
    const { pages } = layOut(stateNotice({ nodes }), halfWide);
    const untagged = pages.map((parts) =>
      parts.flatMap((part) =>
        part.kind === "text" && part.element === undefined ? [part.text] : [],
      ),
    );
    expect(untagged).toEqual(pages.map((_, index) => (index === 0 ? [] : [String(index + 1)])));
  });
});
