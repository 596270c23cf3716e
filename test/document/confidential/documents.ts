import type { Agency } from "../../../src/case/agency-schema";
import { agencySchema } from "../../../src/case/agency-schema";
import { type Petition, petitionSchema } from "../../../src/case/case-schema";
import type { Inlines } from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { isoDate } from "../../../src/time/iso-date";

/** The denouncer's name, marked. All names are invented. */
export const secret: Inlines = [{ text: "ông Bí Danh Kín", confidential: "denouncer" }];

/** A conclusion that only those who may see the denouncer get. */
export function conclusion(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    record: "document",
    format: 1,
    regime: "state",
    template: "own-conclusion",
    kind: { name: "Kết luận", symbol: "KL" },
    date: isoDate("2026-09-01"),
    lang: "vi",
    title: "KẾT LUẬN Nội dung tố cáo",
    audience: ["resolver"],
    letterhead: {
      superior: [],
      body: ["ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH"],
      number: "Số: 12/KL-UBND",
      placeDate: "Hòa Bình, ngày 01 tháng 9 năm 2026",
    },
    nodes: [
      { type: "title", inlines: [{ text: "KẾT LUẬN" }] },
      { type: "subtitle", inlines: [{ text: "Nội dung tố cáo" }] },
      {
        type: "paragraph",
        inlines: [{ text: "Theo đơn của " }, ...secret, { text: ", nhà của ông Tư bị phá." }],
      },
      { type: "heading", level: "h2", label: "1.", inlines: [{ text: "Kết quả xác minh" }] },
      { type: "paragraph", inlines: [{ text: "Nội dung tố cáo đúng một phần." }] },
      { type: "recipients", lines: [[{ text: "Như trên;" }], [{ text: "Lưu: VT." }]] },
      { type: "signature", posts: ["CHỦ TỊCH"], name: [{ text: "Trần Thị Giả" }] },
    ],
    metadata: { case: "12/TC-2026", agency: "Ủy ban nhân dân xã Hòa Bình" },
    ...changes,
  };
}

export const commune: Agency = agencySchema.parse({
  record: "agency",
  level: "commune",
  unit: "xã Hòa Bình",
  headRole: "commune-chair",
  symbol: "UBND",
  names: [
    {
      name: "Ủy ban nhân dân xã Hòa Bình",
      letterhead: ["Ủy ban nhân dân", "xã Hòa Bình"],
      from: "2025-07-01",
    },
  ],
  places: [{ place: "Hòa Bình", from: "2025-07-01" }],
  offices: [
    { role: "commune-chair", title: "Chủ tịch", holder: "Trần Thị Giả", from: "2025-07-01" },
  ],
});

/** A denunciation of the commune's cadastral officer. */
export function denunciation(changes: Partial<Petition> = {}): Petition {
  return petitionSchema.parse({
    record: "petition",
    id: "12/TC-2026",
    kind: "denunciation",
    receivedOn: "2026-07-03",
    summary: "Nhận tiền khi cấp giấy chứng nhận",
    denouncers: [
      {
        name: "Bí Danh Kín",
        title: "ông",
        address: "số 12 đường Hoa Mẫu, thôn Một, xã Hòa Bình, tỉnh Thử",
        contact: "0912 345 678, kin.bi@thudientu.example",
        identity: { kind: "CCCD", number: "001200000123" },
      },
    ],
    denounced: [
      { name: "Lê Văn Thử", title: "ông", post: "Công chức địa chính", unit: "xã Hòa Bình" },
    ],
    ...changes,
  });
}
