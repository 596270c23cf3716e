import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Agency, agencySchema } from "../../src/case/agency-schema";
import { composeGeneral } from "../../src/document/compose-general";
import type { OfficialDocument } from "../../src/document/official-document";
import { render } from "../../src/document/render";
import { renderText } from "../../src/document/render-text";
import type { FieldValues } from "../../src/document/template/field-values";
import { clean } from "./example-letters";
import { tanBienAgency, tanBienFields } from "./origin/tan-bien-dispatch";
import { readPdf } from "./pdf-pages";

function lines(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

/** The lines that stand above the body on page 1, in both columns, as they are drawn. */
async function drawnLines(document: OfficialDocument): Promise<readonly string[]> {
  const { pages } = await readPdf(await render(document, "pdf"));
  const rows = new Map<string, string>();
  for (const { text, baseline, left } of pages[0]?.texts ?? []) {
    // Texts of one line and one column; the right column begins at 95 mm.
    const row = `${baseline.toFixed(1)} ${left < 90 ? "left" : "right"}`;
    rows.set(row, (rows.get(row) ?? "") + text);
  }
  return [...rows.values()].map((row) => row.replace(/\s+/gu, " ").trim());
}

function issued(
  template: string,
  about: { readonly agency: object; readonly date: string; readonly number: string },
  fields: FieldValues,
): OfficialDocument {
  const agency: Agency = agencySchema.parse(about.agency);
  const { date, number } = about;
  return clean(composeGeneral(template, { date, number, agency, fields }));
}

function profile(changes: object): object {
  return {
    record: "agency",
    level: "province",
    unit: "tỉnh",
    headRole: "province-chair",
    symbol: "UBND",
    collective: "ỦY BAN NHÂN DÂN",
    offices: [{ role: "province-chair", title: "CHỦ TỊCH", holder: "X", from: "2020-01-01" }],
    ...changes,
  };
}

const from = "2020-01-01";

describe("a dispatch of UBND huyện Tân Biên issued in April 2024", () => {
  const agency = agencySchema.parse(tanBienAgency);
  const parsed = composeGeneral("dispatch", {
    date: "2024-04-05",
    agency,
    signer: { title: "CHỦ TỊCH" },
    fields: tanBienFields,
    blanks: true,
  });

  it("is written from data line by line as it was issued", () => {
    const copy = readFileSync(new URL("origin/tan-bien-dispatch.txt", import.meta.url), "utf8");
    const text = parsed.ok ? renderText(parsed.value) : "";
    const written = lines(text).map((line) =>
      line
        .replace(/^Số: +\//u, "Số: /")
        // The copy leaves room for the day.
        .replace("ngày 05 tháng 4", "ngày tháng 4"),
    );
    // The copy bears no name: dots stand in its place.
    expect(written).toEqual([...lines(copy), "………………"]);
  });

  it("misses nothing but the name of the signer", () => {
    expect(parsed.findings.map(({ severity, path }) => [severity, path])).toEqual([
      ["warning", "agency.offices"],
    ]);
  });

  it("fills two pages, as in the original", async () => {
    if (!parsed.ok) throw new Error("not composed");
    const { pages } = await readPdf(await render(parsed.value, "pdf"));
    expect(pages).toHaveLength(2);
  });
});

describe("the heads of issued documents", () => {
  it("Kế hoạch 104/KH-UBND of UBND tỉnh Hưng Yên, 2021", async () => {
    const agency = profile({
      names: [
        {
          name: "Ủy ban nhân dân tỉnh Hưng Yên",
          letterhead: ["ỦY BAN NHÂN DÂN", "TỈNH HƯNG YÊN"],
          from,
        },
      ],
      places: [{ place: "Hưng Yên", from }],
    });
    const document = issued(
      "plan",
      { agency, date: "2021-07-02", number: "104" },
      {
        subject:
          "Triển khai thực hiện Đề án “Nâng cao năng lực, hiệu lực, hiệu quả giám sát, kiểm tra, thanh tra nhằm phòng ngừa, phát hiện, xử lý hành vi vi phạm pháp luật, tiêu cực, tham nhũng, lãng phí trong doanh nghiệp nhà nước” trên địa bàn tỉnh Hưng Yên giai đoạn 2021 - 2025",
        opening: ["Ủy ban nhân dân tỉnh ban hành kế hoạch."],
        purposes: ["mục đích"],
        requirements: ["yêu cầu"],
        tasks: [{ task: "việc", lead: "nơi chủ trì", due: "năm 2021" }],
        organisation: ["tổ chức"],
        closing: "Yêu cầu thực hiện",
      },
    );
    expect(await drawnLines(document)).toEqual(
      expect.arrayContaining([
        "ỦY BAN NHÂN DÂN",
        "TỈNH HƯNG YÊN",
        "Số: 104/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Hưng Yên, ngày 02 tháng 7 năm 2021",
        "KẾ HOẠCH",
      ]),
    );
  });

  it("Tờ trình 312/TTr-TTr of Thanh tra tỉnh Hà Nam, 2023: the kind and the body share an abbreviation", async () => {
    const agency = profile({
      headRole: "chief-inspector",
      symbol: "TTr",
      collective: "THANH TRA TỈNH",
      names: [{ name: "Thanh tra tỉnh Hà Nam", letterhead: ["THANH TRA TỈNH"], from }],
      places: [{ place: "Hà Nam", from }],
      superiors: [{ name: "UBND tỉnh Hà Nam", printed: true, from }],
      offices: [{ role: "chief-inspector", title: "CHÁNH THANH TRA", holder: "X", from }],
    });
    const document = issued(
      "submission",
      { agency, date: "2023-05-05", number: "312" },
      {
        subject: "Dự thảo báo cáo, thông báo chấm dứt các vụ việc",
        to: ["Ủy ban nhân dân tỉnh"],
        opening: ["Thanh tra tỉnh trình."],
        proposals: ["Xem xét."],
        closing: "Kính trình",
      },
    );
    expect(await drawnLines(document)).toEqual(
      expect.arrayContaining([
        "UBND TỈNH HÀ NAM",
        "THANH TRA TỈNH",
        "Số: 312/TTr-TTr",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Hà Nam, ngày 05 tháng 5 năm 2023",
        "TỜ TRÌNH",
      ]),
    );
  });

  it("Thông báo 150-TB/TU of Tỉnh ủy Hà Tĩnh, 2021", async () => {
    const agency = profile({
      level: "party",
      headRole: "party-secretary",
      symbol: "TU",
      collective: "BAN THƯỜNG VỤ",
      names: [{ name: "Tỉnh ủy Hà Tĩnh", letterhead: ["TỈNH ỦY HÀ TĨNH"], from }],
      places: [{ place: "Hà Tĩnh", from }],
      offices: [{ role: "party-secretary", title: "BÍ THƯ", holder: "X", from }],
    });
    const document = issued(
      "party-notice",
      { agency, date: "2021-08-13", number: "150" },
      {
        subject: "về việc không tổ chức tiếp dân định kỳ tháng 8 năm 2021",
        opening: ["Không tổ chức tiếp dân."],
        closing: "Giao Ban Nội chính Tỉnh ủy thông tin đến Nhân dân",
        archive: "Văn phòng Tỉnh ủy",
      },
    );
    expect(await drawnLines(document)).toEqual(
      expect.arrayContaining([
        "TỈNH ỦY HÀ TĨNH",
        "*",
        "Số 150-TB/TU",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Hà Tĩnh, ngày 13 tháng 8 năm 2021",
        "THÔNG BÁO",
        "về việc không tổ chức tiếp dân định kỳ tháng 8 năm 2021",
        "-----",
      ]),
    );
  });
});
