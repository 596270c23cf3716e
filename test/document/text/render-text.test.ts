import { describe, expect, it } from "vitest";
import { documentTexts } from "../../../src/document/document-texts";
import type { DocumentNode } from "../../../src/document/node";
import { renderText } from "../../../src/document/render-text";
import { partyDocument, stateDocument } from "../whole-documents";

const stateText = `CẤP TRÊN
ỦY BAN NHÂN DÂN
XÃ HÒA BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 05/KH-UBND
V/v tiếp công dân <định kỳ>
Hòa Bình, ngày 08 tháng 7 năm 2026

THƯỢNG KHẨN
LƯU HÀNH NỘI BỘ

KẾ HOẠCH

Tiếp công dân & xử lý đơn năm 2027

Kính gửi:
- Ông Một;
- Bà <Hai>;
- Công ty "Ba".

Căn cứ Luật Thử một;
Căn cứ Nghị định Thử hai.

Phần I
PHẦN THỬ

Chương I
CHƯƠNG THỬ

Mục 1
MỤC THỬ

Điều 1. Phạm vi

Chữ thường, chữ đậm, chữ nghiêng và cả hai.

I. MỤC ĐÍCH

1. Yêu cầu

a) Chi tiết

Ghi chú

1. Khoản một:
   a) điểm a;
   b) điểm b.
      - gạch đầu dòng
   Đoạn thuộc khoản một.
2. Khoản hai

STT | Nội dung | Số đơn
1 | Khiếu nại | 12
2 |  | 7

Họ và tên | Nguyễn Văn Mẫu

NGƯỜI GHI
(Ký, ghi rõ họ tên)

Trần Thị Giả

NGƯỜI CHỦ TRÌ
(Ký và đóng dấu)

Kế hoạch này được gửi các nơi./.

Nơi nhận:
- Như trên;
- Lưu: VT, TCD (03).

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Văn Thử

Địa chỉ: thôn Một, xã Hòa Bình; điện thoại: 0200 000 000

==========

Phụ lục I
LỊCH TIẾP CÔNG DÂN
(Kèm theo Kế hoạch số 05/KH-UBND)

I. THÁNG MỘT

Ngày 05 và ngày 20.

==========

Phụ lục II
PHÂN CÔNG
(Kèm theo Kế hoạch số 05/KH-UBND)

Bộ phận tiếp công dân.

==========

VĂN PHÒNG THỬ

SAO Y

Số: 09/SY-VP
Hòa Bình, ngày 09 tháng 7 năm 2026

Nơi nhận:
- Cơ quan Bốn;
- Lưu: VT.

CHÁNH VĂN PHÒNG

Phạm Thị Sao
`;

describe("a State document as plain text", () => {
  it("holds every part in reading order, parted by empty lines", () => {
    expect(renderText(stateDocument)).toBe(stateText);
  });

  it("names one addressee after the words", () => {
    const nodes: readonly DocumentNode[] = [
      { type: "addressees", names: [[{ text: "Ông Nguyễn Văn Mẫu" }]] },
    ];
    expect(renderText({ ...stateDocument, nodes })).toContain(
      "\n\nKính gửi: Ông Nguyễn Văn Mẫu\n\n",
    );
  });

  it("leaves no room for what the document lacks", () => {
    const {
      urgency: _,
      circulation: __,
      contact: ___,
      annexes: ____,
      copy,
      ...rest
    } = {
      ...stateDocument,
    };
    expect(copy).toBeDefined();
    const text = renderText({
      ...rest,
      letterhead: { superior: [], body: ["MỘT"], number: "", placeDate: "" },
      nodes: [{ type: "paragraph", inlines: [{ text: "Hai" }] }],
    });
    expect(text).toBe(`MỘT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hai
`);
  });

  it("keeps the room in a number line for the number to come", () => {
    const letterhead = { ...stateDocument.letterhead, number: "Số:          /KH-UBND" };
    expect(renderText({ ...stateDocument, letterhead })).toContain("\nSố:          /KH-UBND\n");
  });

  it("tells a copy of a copy after the copy that it was made of", () => {
    const { copy } = stateDocument;
    if (copy === undefined) throw new Error("The sample has no copy.");
    const second = { ...copy, kind: "SL" as const, number: "Số: 11/SL-VP", of: copy };
    const text = renderText({ ...stateDocument, copy: second });
    expect(text.indexOf("SAO Y")).toBeGreaterThan(0);
    expect(text.indexOf("SAO LỤC")).toBeGreaterThan(text.indexOf("SAO Y"));
  });
});

describe("a Party document as plain text", () => {
  const text = renderText(partyDocument);

  it("stands under the Party's title, with the marks that the guidance prints", () => {
    expect(text).toMatch(
      /^ĐẢNG BỘ TỈNH MẪU\nĐẢNG ỦY XÃ HÒA BÌNH\n\*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 05-KH\/ĐU\n/u,
    );
    expect(text).toContain("\n\nTiếp công dân & xử lý đơn năm 2027\n-----\n\n");
  });

  it("says that it is a draft", () => {
    expect(text).toContain("\n\nTHƯỢNG KHẨN\nLƯU HÀNH NỘI BỘ\nDỰ THẢO\n\n");
  });

  it("names nothing of the State's head", () => {
    expect(text).not.toContain("CỘNG HÒA");
    expect(text).not.toContain("Độc lập");
  });
});

describe("the texts of a document", () => {
  it("are those of the plain text, line by line and cell by cell", () => {
    for (const document of [stateDocument, partyDocument]) {
      const lines = renderText(document)
        .split("\n")
        .filter((line) => line !== "==========")
        .flatMap((line) => line.split("|"))
        .map((line) => line.trim())
        .filter((line) => line !== "");
      expect(documentTexts(document).filter((text) => text !== "")).toEqual(lines);
    }
  });

  it("reach every string that stands in the parts of the model", () => {
    const { letterhead, nodes, annexes, copy, contact, urgency, circulation } = stateDocument;
    const all = documentTexts(stateDocument).join("\n").toLocaleUpperCase("vi");
    const parts = { letterhead, nodes, annexes, copy, contact, urgency, circulation };
    const told = (value: unknown, key = ""): readonly string[] => {
      if (["type", "level", "align", "kind"].includes(key)) return [];
      if (typeof value === "string") return [value];
      if (typeof value !== "object" || value === null) return [];
      return Object.entries(value).flatMap(([name, item]) => told(item, name));
    };
    const lacking = told(parts).filter((text) => !all.includes(text.toLocaleUpperCase("vi")));
    expect(lacking).toEqual([]);
  });
});
