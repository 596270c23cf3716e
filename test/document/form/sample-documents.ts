import { checkDocument } from "../../../src/document/form/check-document";
import type { DocumentNode, Inlines, Letterhead } from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { isoDate } from "../../../src/time/iso-date";

/** A text in one style. */
export const plain = (text: string): Inlines => [{ text }];

export const paragraph = (text: string): DocumentNode => ({
  type: "paragraph",
  inlines: plain(text),
});

export const recipientsOf = (...lines: readonly string[]): DocumentNode => ({
  type: "recipients",
  lines: lines.map(plain),
});

export const signedBy = (name: string, ...posts: readonly string[]): DocumentNode => ({
  type: "signature",
  posts,
  name: plain(name),
});

const common = {
  record: "document",
  format: 1,
  template: "sample",
  lang: "vi",
  title: "Thông báo",
  audience: ["public"],
  metadata: { agency: "Ủy ban nhân dân xã Hòa Bình" },
} as const;

/** A notice of an invented commune, without a fault. */
export const stateNotice: OfficialDocument = {
  ...common,
  regime: "state",
  kind: { name: "Thông báo", symbol: "TB" },
  date: isoDate("2026-04-05"),
  letterhead: {
    superior: [],
    body: ["ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH"],
    number: "Số: 05/TB-UBND",
    placeDate: "Hòa Bình, ngày 05 tháng 4 năm 2026",
  },
  nodes: [
    { type: "title", inlines: plain("THÔNG BÁO") },
    { type: "subtitle", inlines: plain("Về lịch tiếp công dân tháng 4") },
    {
      type: "basis",
      lines: ["Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;", "Xét đề nghị của Văn phòng."],
    },
    paragraph("Chủ tịch tiếp công dân vào thứ Năm hằng tuần, theo khoản 2 Điều 15./."),
    recipientsOf("Thường trực Đảng ủy xã;", "Các thôn;", "Lưu: VT, TCD."),
    signedBy("Trần Thị Giả", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
  ],
};

/** A dispatch of the same commune, without a fault. */
export const dispatch: OfficialDocument = {
  ...stateNotice,
  kind: { name: "Công văn" },
  title: "Công văn",
  letterhead: {
    ...stateNotice.letterhead,
    number: "Số: 12/UBND-TCD",
    about: plain("V/v chuẩn bị buổi tiếp công dân tháng 4"),
  },
  nodes: [
    { type: "addressees", names: [plain("Thanh tra tỉnh Mẫu")] },
    paragraph("Ủy ban nhân dân xã gửi kèm danh sách các vụ việc./."),
    recipientsOf("Như trên;", "Lưu: VT, TCD."),
    signedBy("Trần Thị Giả", "CHỦ TỊCH"),
  ],
};

/** A notice of an invented provincial committee, without a fault. */
export const partyNotice: OfficialDocument = {
  ...common,
  regime: "party",
  kind: { name: "Thông báo", symbol: "TB" },
  date: isoDate("2026-06-15"),
  letterhead: {
    superior: [],
    body: ["TỈNH ỦY MẪU"],
    number: "Số 38-TB/TU",
    placeDate: "Mẫu, ngày 15 tháng 6 năm 2026",
  },
  nodes: [
    { type: "title", inlines: plain("THÔNG BÁO") },
    { type: "subtitle", inlines: plain("mời tiếp dân, đối thoại định kỳ tháng 6") },
    paragraph("Bí thư Tỉnh ủy tiếp dân tại trụ sở."),
    recipientsOf("Các ban đảng,", "Lưu Văn phòng Tỉnh ủy."),
    signedBy("Lê Văn Thử", "T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"),
  ],
};

/** A Party dispatch, without a fault. */
export const partyDispatch: OfficialDocument = {
  ...partyNotice,
  kind: { name: "Công văn", symbol: "CV" },
  title: "Công văn",
  letterhead: {
    ...partyNotice.letterhead,
    number: "Số 1893-CV/TU",
    about: plain("về việc giải quyết đơn của công dân"),
  },
  nodes: [
    { type: "addressees", names: [plain("Ban Nội chính Tỉnh ủy")] },
    ...partyNotice.nodes.filter(({ type }) => type === "paragraph" || type === "signature"),
    recipientsOf("Như trên,", "Lưu Văn phòng Tỉnh ủy."),
  ],
};

/** A document with other words in its letterhead. */
export function withHead(
  document: OfficialDocument,
  letterhead: Partial<Letterhead>,
): OfficialDocument {
  return { ...document, letterhead: { ...document.letterhead, ...letterhead } };
}

/** A document whose nodes of one type are other ones; none when they are left out. */
export function withNodes(
  document: OfficialDocument,
  type: DocumentNode["type"],
  ...nodes: readonly DocumentNode[]
): OfficialDocument {
  const first = document.nodes.findIndex((node) => node.type === type);
  return {
    ...document,
    nodes: [
      ...document.nodes.slice(0, first),
      ...nodes,
      ...document.nodes.slice(first).filter((node) => node.type !== type),
    ],
  };
}

/** The findings of one rule about a document, as `severity path`. */
export function found(document: OfficialDocument, rule: string): readonly string[] {
  return checkDocument(document, { lang: "en" })
    .filter((finding) => finding.rule === rule)
    .map(({ severity, path }) => `${severity} ${path}`);
}

/** What the findings of one rule tell the reader to do. */
export function advice(document: OfficialDocument, rule: string): readonly (string | undefined)[] {
  return checkDocument(document, { lang: "en" })
    .filter((finding) => finding.rule === rule)
    .map(({ fix }) => fix);
}
