import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../src/document/form/check-document";
import type { DocumentNode, Letterhead } from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { isoDate } from "../../../src/time/iso-date";
import {
  dispatch,
  paragraph,
  partyDispatch,
  partyNotice,
  plain,
  recipientsOf,
  signedBy,
  stateNotice,
} from "./sample-documents";

/** The head of an issued document; its text and end are invented, since only the head is known. */
interface RealHead {
  readonly like: OfficialDocument;
  readonly kind?: OfficialDocument["kind"];
  readonly date: string;
  readonly letterhead: Partial<Letterhead>;
  readonly titles?: readonly [string, string];
  readonly nodes?: readonly DocumentNode[];
}

function documentOf({ like, kind, date, letterhead, titles, nodes }: RealHead): OfficialDocument {
  const [title, subtitle] = titles ?? [];
  return {
    ...like,
    kind: kind ?? like.kind,
    date: isoDate(date),
    letterhead: { ...like.letterhead, ...letterhead },
    nodes: nodes ?? [
      ...(title === undefined ? [] : [{ type: "title", inlines: plain(title) } as const]),
      ...(subtitle === undefined ? [] : [{ type: "subtitle", inlines: plain(subtitle) } as const]),
      ...like.nodes.filter(({ type }) => type !== "title" && type !== "subtitle"),
    ],
  };
}

const told = (head: RealHead): readonly string[] =>
  checkDocument(documentOf(head)).map(({ rule, severity, path }) => `${severity} ${rule} ${path}`);

describe("the heads of issued documents", () => {
  it("are right in a plan of UBND tỉnh Hưng Yên of 2021", () => {
    const plan: RealHead = {
      like: stateNotice,
      kind: { name: "Kế hoạch", symbol: "KH" },
      date: "2021-07-02",
      letterhead: {
        body: ["ỦY BAN NHÂN DÂN", "TỈNH HƯNG YÊN"],
        number: "Số: 104/KH-UBND",
        placeDate: "Hưng Yên, ngày 02 tháng 7 năm 2021",
      },
      titles: [
        "KẾ HOẠCH",
        "Triển khai thực hiện Đề án “Nâng cao năng lực, hiệu lực, hiệu quả giám sát, kiểm tra, thanh tra nhằm phòng ngừa, phát hiện, xử lý hành vi vi phạm pháp luật, tiêu cực, tham nhũng, lãng phí trong doanh nghiệp nhà nước” trên địa bàn tỉnh Hưng Yên giai đoạn 2021 - 2025",
      ],
    };
    expect(told(plan)).toEqual([]);
  });

  it("are right in a submission of Thanh tra tỉnh Hà Nam of 2023, whose kind and body share an abbreviation", () => {
    const submission: RealHead = {
      like: stateNotice,
      kind: { name: "Tờ trình", symbol: "TTr" },
      date: "2023-05-05",
      letterhead: {
        superior: ["UBND TỈNH HÀ NAM"],
        body: ["THANH TRA TỈNH"],
        number: "Số: 312/TTr-TTr",
        placeDate: "Hà Nam, ngày 05 tháng 5 năm 2023",
      },
      titles: [
        "TỜ TRÌNH",
        "Dự thảo báo cáo, thông báo chấm dứt các vụ việc theo Kế hoạch số 363/KH-TTCP ngày 20/3/2019 của Thanh tra Chính phủ",
      ],
    };
    expect(told(submission)).toEqual([]);
  });

  it("are right in a notice of Tỉnh ủy Hà Tĩnh of 2021", () => {
    const notice: RealHead = {
      like: partyNotice,
      date: "2021-08-13",
      letterhead: {
        body: ["TỈNH ỦY HÀ TĨNH"],
        number: "Số 150-TB/TU",
        placeDate: "Hà Tĩnh, ngày 13 tháng 8 năm 2021",
      },
      titles: ["THÔNG BÁO", "về việc không tổ chức tiếp dân định kỳ tháng 8 năm 2021"],
    };
    expect(told(notice)).toEqual([]);
  });

  it("are right in a notice of a provincial Party board of 2022 and a Party dispatch of 2023", () => {
    const notice: RealHead = {
      like: partyNotice,
      date: "2022-04-12",
      letterhead: {
        superior: ["TỈNH ỦY QUẢNG BÌNH"],
        body: ["BAN NỘI CHÍNH"],
        number: "Số 38-TB/BNCTU",
        placeDate: "Quảng Bình, ngày 12 tháng 4 năm 2022",
      },
      titles: [
        "THÔNG BÁO",
        "mời tiếp dân, đối thoại trực tiếp với dân định kỳ phiên tháng 5/2022 của Bí thư Tỉnh ủy",
      ],
    };
    const letter: RealHead = {
      like: partyDispatch,
      date: "2023-08-03",
      letterhead: {
        body: ["TỈNH ỦY LÀO CAI"],
        number: "Số 1893-CV/TU",
        placeDate: "Lào Cai, ngày 03 tháng 8 năm 2023",
      },
    };
    expect([...told(notice), ...told(letter)]).toEqual([]);
  });

  it("lack number and day in a dispatch of UBND huyện Tân Biên of 2024, which has Như trên second", () => {
    const letter: RealHead = {
      like: dispatch,
      date: "2024-04-05",
      letterhead: {
        body: ["ỦY BAN NHÂN DÂN", "HUYỆN TÂN BIÊN"],
        number: "Số:         /UBND-VP",
        placeDate: "Tân Biên, ngày       tháng 4 năm 2024",
        about: plain(
          "V/v triển khai thực hiện Công văn số 245/TTr-NV2 ngày 28/3/2024 của Thanh tra tỉnh về phối hợp thực hiện công tác dân vận năm 2024",
        ),
      },
      nodes: [
        {
          type: "addressees",
          names: [plain("Thủ trưởng các cơ quan, đơn vị"), plain("Chủ tịch UBND các xã, thị trấn")],
        },
        paragraph("Ủy ban nhân dân huyện yêu cầu các đơn vị thực hiện./."),
        recipientsOf(
          "Thanh tra tỉnh;",
          "Như trên;",
          "CT, các PCT UBND huyện;",
          "LĐVP;",
          "Lưu: VT.",
        ),
        signedBy("Trần Thị Giả", "CHỦ TỊCH"),
      ],
    };
    expect(told(letter)).toEqual([
      "warning form-number-blank letterhead.number",
      "warning form-date-blank letterhead.placeDate",
      "warning form-as-above nodes[2].lines[0]",
    ]);
  });

  it("space the symbol wrongly in a notice of UBND xã Đức Hợp of 2021", () => {
    const notice: RealHead = {
      like: stateNotice,
      date: "2021-12-05",
      letterhead: {
        body: ["ỦY BAN NHÂN DÂN", "XÃ ĐỨC HỢP"],
        number: "Số: / TB-UBND",
        placeDate: "Đức Hợp, ngày ….. tháng 12 năm 2021",
      },
      titles: ["THÔNG BÁO", "Về việc tạm dừng tiếp công dân"],
    };
    expect(told(notice)).toEqual([
      "error form-number letterhead.number",
      "warning form-number-blank letterhead.number",
      "warning form-date-blank letterhead.placeDate",
    ]);
  });

  it("before March 2020 are left to older rules", () => {
    const decision: RealHead = {
      like: stateNotice,
      kind: { name: "Quyết định", symbol: "QĐ" },
      date: "2011-06-22",
      letterhead: {
        body: ["ỦY BAN NHÂN DÂN", "TỈNH YÊN BÁI"],
        number: "Số: 876/QĐ-UBND",
        placeDate: "Yên Bái, ngày 22 tháng 6 năm 2011",
      },
      titles: ["QUYẾT ĐỊNH", "Về việc ban hành Quy chế phối hợp"],
    };
    expect(told(decision)).toEqual(["info form-older-rules date"]);
  });

  it("with the three most usual slips are told all three", () => {
    const notice: RealHead = {
      like: stateNotice,
      date: "2026-03-12",
      letterhead: {
        number: "Số: / TB-UBND",
        placeDate: "Hòa Bình, ngày 12 tháng 03 năm 2026",
        superior: ["Độc lập – Tự do – Hạnh phúc"],
      },
      titles: ["THÔNG BÁO", "Về lịch tiếp công dân"],
    };
    const errors = told(notice).filter((finding) => finding.startsWith("error"));
    expect(errors).toContain("error form-nation-words letterhead.superior[0]");
    expect(errors).toContain("error form-number letterhead.number");
    expect(errors).toContain("error form-place-date letterhead.placeDate");
  });
});
