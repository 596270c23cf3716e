import type {
  DocumentNode,
  HeadingLevel,
  Inlines,
  SignatureBlock,
} from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { isoDate } from "../../../src/time/iso-date";

/** All names are invented. */
export const run = (text: string): Inlines => [{ text }];
export const paragraph = (text: string): DocumentNode => ({
  type: "paragraph",
  inlines: run(text),
});
export const title = (text: string): DocumentNode => ({ type: "title", inlines: run(text) });
export const subtitle = (text: string): DocumentNode => ({ type: "subtitle", inlines: run(text) });
export const heading = (level: HeadingLevel, text: string, label?: string): DocumentNode => ({
  type: "heading",
  level,
  inlines: run(text),
  ...(label === undefined ? {} : { label }),
});
export const recipients = (...lines: readonly string[]): DocumentNode => ({
  type: "recipients",
  lines: lines.map(run),
});
export const block = (posts: readonly string[], name: string, note?: string): SignatureBlock => ({
  posts,
  name: run(name),
  ...(note === undefined ? {} : { note }),
});

export const stateSignature: DocumentNode = {
  type: "signature",
  ...block(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Lê Văn Thử"),
};
export const partySignature: DocumentNode = {
  type: "signature",
  ...block(["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"], "Trần Thị Giả"),
};

/** About three lines of body text. */
export const sentence =
  "Ủy ban nhân dân xã Ví Dụ đã xem xét nội dung đơn, đối chiếu với hồ sơ địa chính và ý kiến của những người có liên quan, nhận thấy việc được nêu thuộc thẩm quyền giải quyết của mình theo quy định của pháp luật.";

/** A notice of the State with every usual part. */
export function stateNotice(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    record: "document",
    format: 1,
    regime: "state",
    template: "notice",
    kind: { name: "Thông báo", symbol: "TB" },
    date: isoDate("2026-07-08"),
    lang: "vi",
    title: "THÔNG BÁO Về việc tiếp công dân",
    audience: ["public"],
    letterhead: {
      superior: [],
      body: ["ỦY BAN NHÂN DÂN", "XÃ VÍ DỤ"],
      number: "Số: 05/TB-UBND",
      placeDate: "Ví Dụ, ngày 08 tháng 7 năm 2026",
    },
    nodes: [
      title("THÔNG BÁO"),
      subtitle("Về việc tiếp công dân định kỳ tháng 7 năm 2026"),
      {
        type: "basis",
        lines: [
          "Căn cứ Luật Tiếp công dân năm 2013;",
          "Căn cứ Quy chế tiếp công dân của xã Ví Dụ.",
        ],
      },
      paragraph(sentence),
      paragraph("Nay thông báo để mọi người biết./."),
      recipients("Như trên;", "Lưu: VT."),
      stateSignature,
    ],
    metadata: { agency: "Ủy ban nhân dân xã Ví Dụ" },
    ...changes,
  };
}

/** A dispatch of the State: the subject under its number, addressees, no title. */
export function stateDispatch(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  const { letterhead } = stateNotice();
  return stateNotice({
    kind: { name: "Công văn" },
    template: "dispatch",
    title: "V/v trả lời đơn của công dân",
    letterhead: {
      ...letterhead,
      superior: [],
      number: "Số: 05/UBND-TCD",
      about: run("V/v trả lời đơn kiến nghị của công dân về đường liên thôn"),
    },
    nodes: [
      { type: "addressees", names: [run("Thanh tra tỉnh Mẫu"), run("Ban Tiếp công dân tỉnh Mẫu")] },
      paragraph(sentence),
      paragraph("Trân trọng./."),
      recipients("Như trên;", "Lưu: VT, TCD."),
      stateSignature,
    ],
    ...changes,
  });
}

/** A notice of a Party committee. */
export function partyNotice(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  return stateNotice({
    regime: "party",
    title: "THÔNG BÁO về lịch tiếp dân",
    letterhead: {
      superior: ["ĐẢNG BỘ TỈNH MẪU"],
      body: ["ĐẢNG ỦY XÃ VÍ DỤ"],
      number: "Số 05-TB/ĐU",
      placeDate: "Ví Dụ, ngày 08 tháng 7 năm 2026",
    },
    nodes: [
      title("THÔNG BÁO"),
      subtitle("về lịch tiếp dân của Bí thư Đảng ủy"),
      { type: "basis", lines: ["- Căn cứ Quy định về tiếp dân của người đứng đầu cấp ủy;"] },
      paragraph(sentence),
      paragraph("Nay thông báo để các đồng chí biết."),
      recipients("Như trên,", "Lưu Văn phòng Đảng ủy."),
      partySignature,
    ],
    ...changes,
  });
}
