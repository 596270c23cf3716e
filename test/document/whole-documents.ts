import type { DocumentNode, Inlines } from "../../src/document/node";
import type { OfficialDocument } from "../../src/document/official-document";
import { isoDate } from "../../src/time/iso-date";

const text = (words: string): Inlines => [{ text: words }];

const nodes: readonly DocumentNode[] = [
  { type: "title", inlines: text("KẾ HOẠCH") },
  { type: "subtitle", inlines: text("Tiếp công dân & xử lý đơn năm 2027") },
  { type: "addressees", names: ["Ông Một", "Bà <Hai>", 'Công ty "Ba"'].map(text) },
  { type: "basis", lines: ["Căn cứ Luật Thử một;", "Căn cứ Nghị định Thử hai."] },
  { type: "heading", level: "part", label: "Phần I", inlines: text("Phần thử") },
  { type: "heading", level: "chapter", label: "Chương I", inlines: text("Chương thử") },
  { type: "heading", level: "section", label: "Mục 1", inlines: text("Mục thử") },
  { type: "heading", level: "article", label: "Điều 1.", inlines: text("Phạm vi") },
  {
    type: "paragraph",
    inlines: [
      { text: "Chữ thường, " },
      { text: "chữ đậm", bold: true },
      { text: ", " },
      { text: "chữ nghiêng", italic: true },
      { text: " và " },
      { text: "cả hai", bold: true, italic: true },
      { text: "." },
    ],
  },
  { type: "heading", level: "h1", label: "I.", inlines: text("Mục đích") },
  { type: "heading", level: "h2", label: "1.", inlines: text("Yêu cầu") },
  { type: "heading", level: "h3", label: "a)", inlines: text("Chi tiết") },
  { type: "heading", level: "plain", inlines: text("Ghi chú") },
  {
    type: "list",
    ordered: true,
    items: [
      {
        label: "1.",
        inlines: text("Khoản một:"),
        nodes: [
          {
            type: "list",
            ordered: true,
            items: [
              { label: "a)", inlines: text("điểm a;"), nodes: [] },
              {
                label: "b)",
                inlines: text("điểm b."),
                nodes: [
                  {
                    type: "list",
                    ordered: false,
                    items: [{ label: "-", inlines: text("gạch đầu dòng"), nodes: [] }],
                  },
                ],
              },
            ],
          },
          { type: "paragraph", inlines: text("Đoạn thuộc khoản một.") },
        ],
      },
      { label: "2.", inlines: [{ text: "Khoản hai", bold: true }], nodes: [] },
    ],
  },
  {
    type: "table",
    columns: [
      { align: "centre", share: 1 },
      { align: "left", share: 4 },
      { align: "right", share: 2 },
    ],
    rows: [
      { header: true, cells: ["STT", "Nội dung", "Số đơn"].map(text) },
      { header: false, cells: ["1", "Khiếu nại", "12"].map(text) },
      { header: false, cells: ["2", "", "7"].map((cell) => (cell === "" ? [] : text(cell))) },
    ],
  },
  {
    type: "table",
    rows: [{ header: false, cells: ["Họ và tên", "Nguyễn Văn Mẫu"].map(text) }],
  },
  {
    type: "signatures",
    blocks: [
      { posts: ["NGƯỜI GHI"], note: "(Ký, ghi rõ họ tên)", name: text("Trần Thị Giả") },
      { posts: ["NGƯỜI CHỦ TRÌ"], note: "(Ký và đóng dấu)", name: [] },
    ],
  },
  { type: "paragraph", inlines: text("Kế hoạch này được gửi các nơi./.") },
  { type: "recipients", lines: ["Như trên;", "Lưu: VT, TCD (03)."].map(text) },
  {
    type: "signature",
    posts: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    name: text("Lê Văn Thử"),
  },
];

/** A State document with every kind of part; all names are invented. */
export const stateDocument: OfficialDocument = {
  record: "document",
  format: 1,
  regime: "state",
  template: "sample",
  kind: { name: "Kế hoạch", symbol: "KH" },
  date: isoDate("2026-07-08"),
  lang: "vi",
  title: "Kế hoạch A & B",
  audience: ["public"],
  letterhead: {
    superior: ["CẤP TRÊN"],
    body: ["ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH"],
    number: "Số: 05/KH-UBND",
    placeDate: "Hòa Bình, ngày 08 tháng 7 năm 2026",
    about: [{ text: "V/v tiếp công dân " }, { text: "<định kỳ>", italic: true }],
  },
  urgency: "THƯỢNG KHẨN",
  circulation: "LƯU HÀNH NỘI BỘ",
  contact: "Địa chỉ: thôn Một, xã Hòa Bình; điện thoại: 0200 000 000",
  nodes,
  annexes: [
    {
      label: "Phụ lục I",
      name: text("Lịch tiếp công dân"),
      reference: "(Kèm theo Kế hoạch số 05/KH-UBND)",
      nodes: [
        { type: "heading", level: "h1", label: "I.", inlines: text("Tháng Một") },
        { type: "paragraph", inlines: text("Ngày 05 và ngày 20.") },
      ],
    },
    {
      label: "Phụ lục II",
      name: text("Phân công"),
      reference: "(Kèm theo Kế hoạch số 05/KH-UBND)",
      nodes: [{ type: "paragraph", inlines: text("Bộ phận tiếp công dân.") }],
    },
  ],
  copy: {
    kind: "SY",
    superior: [],
    body: ["VĂN PHÒNG THỬ"],
    number: "Số: 09/SY-VP",
    placeDate: "Hòa Bình, ngày 09 tháng 7 năm 2026",
    recipients: ["Cơ quan Bốn;", "Lưu: VT."].map(text),
    signature: { posts: ["CHÁNH VĂN PHÒNG"], name: text("Phạm Thị Sao") },
  },
  metadata: { agency: "xã Hòa Bình" },
};

/** A Party draft with the same parts; all names are invented. */
export const partyDocument: OfficialDocument = {
  ...stateDocument,
  regime: "party",
  date: isoDate("2026-06-08"),
  draft: true,
  letterhead: {
    ...stateDocument.letterhead,
    superior: ["ĐẢNG BỘ TỈNH MẪU"],
    body: ["ĐẢNG ỦY XÃ HÒA BÌNH"],
    number: "Số 05-KH/ĐU",
    placeDate: "Hòa Bình, ngày 08 tháng 6 năm 2026",
  },
};
