import { describe, expect, it } from "vitest";
import type { DocumentNode } from "../../src/document/node";
import { plainText } from "../../src/document/node";
import type { OfficialDocument } from "../../src/document/official-document";
import { isoDate } from "../../src/time/iso-date";
import { agency, type Changes, composed, letter, petition } from "./samples";

const refuse = "complaint-refusal-notice";

const paragraphs = ({ nodes }: OfficialDocument): readonly string[] =>
  nodes.flatMap((node) => (node.type === "paragraph" ? [plainText(node.inlines)] : []));
const nodeOf = <Type extends DocumentNode["type"]>({ nodes }: OfficialDocument, type: Type) => {
  const found = nodes.find((node) => node.type === type);
  if (found === undefined) throw new Error(`The letter has no ${type}.`);
  return found as Extract<DocumentNode, { readonly type: Type }>;
};
const recipients = (changes: Changes = {}): readonly string[] =>
  nodeOf(letter(changes), "recipients").lines.map(plainText);

/** A letter dated the last day of the 2020 forms, about a petition received before it. */
const lastOf2020: Changes = {
  date: "2026-06-30",
  petition: { ...petition, receivedOn: isoDate("2026-06-24") },
};
const firstOf2026: Changes = { ...lastOf2020, date: "2026-07-01" };

describe("the acceptance notice", () => {
  it("of 2026 says whose complaint, since when, about what, on which provision, which instance", () => {
    expect(paragraphs(letter())).toEqual([
      "Ngày 03 tháng 7 năm 2026, Ủy ban nhân dân xã Hòa Bình đã nhận được đơn khiếu nại của: ông Nguyễn Văn Mẫu.",
      "Địa chỉ: thôn Một, xã Hòa Bình, tỉnh Mẫu.",
      "Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu: 001200000000, ngày cấp: 10/5/2021, nơi cấp: Cục Cảnh sát quản lý hành chính về trật tự xã hội.",
      "Khiếu nại về việc: quyết định thu hồi đất số 15/QĐ-UBND ngày 01/6/2026 của Chủ tịch Ủy ban nhân dân xã Hòa Bình.",
      "Qua xem xét nội dung đơn, căn cứ Điều 27 Luật Khiếu nại và quy định của pháp luật về khiếu nại, Ủy ban nhân dân xã Hòa Bình nhận thấy đơn khiếu nại đủ điều kiện thụ lý, giải quyết khiếu nại lần đầu.",
      "Vậy thông báo để ông Nguyễn Văn Mẫu được biết./.",
    ]);
  });

  it("has the head, title, addressee and signature of the form", () => {
    const document = letter();
    expect(document.letterhead).toEqual({
      superior: [],
      body: ["ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH"],
      number: "Số: 05/TB-UBND",
      placeDate: "Hòa Bình, ngày 08 tháng 7 năm 2026",
    });
    expect(plainText(nodeOf(document, "title").inlines)).toBe("THÔNG BÁO");
    expect(plainText(nodeOf(document, "subtitle").inlines)).toBe(
      "Về việc thụ lý giải quyết khiếu nại",
    );
    expect(nodeOf(document, "addressees").names.map(plainText)).toEqual(["Ông Nguyễn Văn Mẫu"]);
    expect(nodeOf(document, "signature")).toMatchObject({
      posts: ["CHỦ TỊCH"],
      name: [{ text: "Trần Thị Giả" }],
    });
  });

  it("changes its form between 2026-06-30 and 2026-07-01", () => {
    const [old, young] = [letter(lastOf2020), letter(firstOf2026)];
    expect(old.form).toEqual({ number: "Mẫu số 03", version: "2020", instrument: "ND124-2020" });
    expect(plainText(nodeOf(old, "subtitle").inlines)).toBe(
      "Về việc thụ lý giải quyết khiếu nại lần đầu",
    );
    expect(paragraphs(old)[2]).toMatch(/^Số CMND\/Hộ chiếu\/Thẻ căn cước công dân: 001200000000,/u);
    expect(young.form).toEqual({ number: "Mẫu số 03", version: "2026", instrument: "ND155-2026" });
    expect(paragraphs(young)[2]).toMatch(/^Số căn cước\/định danh cá nhân\//u);
  });

  it("of the second instance says so in both forms", () => {
    const second = { ...petition, receivedOn: isoDate("2026-06-24"), instance: 2 as const };
    expect(plainText(nodeOf(letter({ ...lastOf2020, petition: second }), "subtitle").inlines)).toBe(
      "Về việc thụ lý giải quyết khiếu nại lần hai",
    );
    expect(paragraphs(letter({ ...firstOf2026, petition: second }))[4]).toMatch(
      /giải quyết khiếu nại lần hai\.$/u,
    );
  });

  it("carries what it was made from in its metadata", () => {
    expect(letter().metadata).toEqual({
      case: "12/KN-2026",
      agency: "Ủy ban nhân dân xã Hòa Bình",
      asOf: "2026-07-08",
      rulebook: { version: "0.1.0", digest: "a".repeat(64) },
    });
    expect(letter().title).toBe("THÔNG BÁO Về việc thụ lý giải quyết khiếu nại");
  });
});

describe("the refusal notice", () => {
  const reason =
    "Quyết định được giao ngày 02 tháng 01 năm 2026, đơn gửi ngày 02 tháng 7 năm 2026.";

  it("of 2026 names the clause of Điều 11 and the facts behind it", () => {
    expect(paragraphs(letter({ data: { reason } }, refuse))).toEqual([
      "Ngày 03 tháng 7 năm 2026, Ủy ban nhân dân xã Hòa Bình đã nhận được đơn khiếu nại của ông Nguyễn Văn Mẫu về việc: quyết định thu hồi đất số 15/QĐ-UBND ngày 01/6/2026 của Chủ tịch Ủy ban nhân dân xã Hòa Bình.",
      "Qua xem xét nội dung đơn khiếu nại, căn cứ Điều 11 của Luật Khiếu nại, Ủy ban nhân dân xã Hòa Bình nhận thấy đơn khiếu nại của ông Nguyễn Văn Mẫu không đủ điều kiện để thụ lý giải quyết vì lý do sau đây:",
      "- Khoản 6 Điều 11 Luật Khiếu nại: Thời hiệu khiếu nại đã hết mà không có lý do chính đáng.",
      reason,
      "Vậy thông báo để ông Nguyễn Văn Mẫu được biết./.",
    ]);
  });

  it("changes its form between 2026-06-30 and 2026-07-01", () => {
    const [old, young] = [letter(lastOf2020, refuse), letter(firstOf2026, refuse)];
    expect(old.form).toEqual({ number: "Mẫu số 04", version: "2020", instrument: "ND124-2020" });
    expect(paragraphs(old)).toHaveLength(7);
    expect(paragraphs(old)[4]).toContain("Điều 11 của Luật Khiếu nại ngày 11 tháng 11 năm 2011");
    expect(young.form).toEqual({ number: "Mẫu số 04", version: "2026", instrument: "ND155-2026" });
    expect(paragraphs(young)).toHaveLength(4);
  });

  it("goes to the same bodies as the acceptance notice", () => {
    expect(nodeOf(letter({}, refuse), "recipients").lines.map(plainText)).toEqual(recipients());
  });
});

describe("who receives a notice", () => {
  it("is the complainant, the body that passed the complaint on, and the archive", () => {
    expect(recipients()).toEqual(["Như trên;", "Thanh tra tỉnh Mẫu;", "Lưu: VT, hồ sơ, TCD."]);
  });

  it("is nobody between where the petition came straight from the complainant", () => {
    expect(recipients({ petition: { ...petition, transferredBy: "none" } })).toEqual([
      "Như trên;",
      "Lưu: VT, hồ sơ, TCD.",
    ]);
  });

  it("includes the inspectorate of the same level for as long as there is one", () => {
    const early = {
      ...petition,
      receivedOn: isoDate("2025-06-20"),
      transferredBy: "none" as const,
    };
    expect(recipients({ date: "2025-06-30", petition: early })[1]).toBe("Thanh tra huyện Mẫu;");
    expect(recipients({ date: "2025-07-01", petition: early })[1]).toBe("Lưu: VT, hồ sơ, TCD.");
  });

  it("names a body once that is both the inspectorate and the one that passed the complaint on", () => {
    const both = {
      agency: {
        ...agency,
        inspectorates: [{ name: "Thanh tra  tỉnh MẪU", from: isoDate("2020-01-01") }],
      },
      recipients: ["Thanh tra tỉnh Mẫu;", "Công an xã Hòa Bình."],
    };
    expect(recipients({ data: both })).toEqual([
      "Như trên;",
      "Thanh tra tỉnh Mẫu;",
      "Công an xã Hòa Bình;",
      "Lưu: VT, hồ sơ, TCD.",
    ]);
  });

  it("is the complainant alone where a disciplinary decision is contested", () => {
    const discipline = {
      ...petition,
      complaint: { object: { kind: "disciplinary-decision" as const } },
    };
    expect(recipients({ petition: discipline })).toEqual(["Như trên;", "Lưu: VT, hồ sơ, TCD."]);
  });

  it("keeps the archive line without a drafting unit", () => {
    const { draftingUnit: _, ...plain } = agency;
    expect(recipients({ data: { agency: plain } }).at(-1)).toBe("Lưu: VT, hồ sơ.");
  });

  it("of a province without its inspectorate in the profile is a warning", () => {
    const { inspectorates: _, ...rest } = agency;
    const bare = { ...rest, level: "province" as const };
    expect(composed({ data: { agency: bare } }).findings).toMatchObject([
      { rule: "document-recipient-missing", severity: "warning", path: "agency.inspectorates" },
    ]);
    expect(composed().findings).toEqual([]);
  });
});

describe("the number of a letter", () => {
  const numberLine = (number: string): string => letter({ data: { number } }).letterhead.number;

  it("below 10 has a zero, others have none", () => {
    expect(numberLine("9")).toBe("Số: 09/TB-UBND");
    expect(numberLine("010")).toBe("Số: 10/TB-UBND");
    expect(numberLine("1205")).toBe("Số: 1205/TB-UBND");
  });

  it("may bring its own symbol", () => {
    expect(numberLine("7/TB-UBND-TCD")).toBe("Số: 07/TB-UBND-TCD");
  });

  it("that is not given leaves room for the clerk before the stroke", () => {
    const open = composed({ data: { number: undefined } as never });
    expect(open.ok && open.value.letterhead.number).toMatch(/^Số: {8,}\/TB-UBND$/u);
    expect(open.findings).toEqual([]);
  });

  it.each(["0", "x", "12/", "5 TB", "-3"])("`%s` is a caller's mistake", (number) => {
    expect(() => composed({ data: { number } })).toThrow(
      expect.objectContaining({ code: "bad-number" }),
    );
  });
});

describe("names that change with time", () => {
  it("stand as on the letter's day, in capitals in the head", () => {
    const renamed = {
      ...agency,
      names: [
        {
          name: "Ủy ban nhân dân xã An Lạc",
          letterhead: ["Ủy ban nhân dân", "xã An Lạc"],
          from: isoDate("2012-01-01"),
        },
      ],
    };
    expect(letter({ data: { agency: renamed } }).letterhead.body).toEqual([
      "ỦY BAN NHÂN DÂN",
      "XÃ AN LẠC",
    ]);
  });

  it("say who received the petition when the agency had another name then", () => {
    const early = { ...petition, receivedOn: isoDate("2025-06-20") };
    const [first, , , , last] = paragraphs(letter({ date: "2025-07-01", petition: early }));
    expect(first).toContain(
      "Ngày 20 tháng 6 năm 2025, Ủy ban nhân dân xã An Lạc (nay là Ủy ban nhân dân xã Hòa Bình) đã nhận",
    );
    expect(last).toContain("Ủy ban nhân dân xã Hòa Bình nhận thấy");
  });

  it("are not guessed for a day before the profile begins", () => {
    const young = { ...agency, names: agency.names.slice(1) };
    const early = { ...petition, receivedOn: isoDate("2025-06-20") };
    expect(
      composed({ date: "2025-07-01", petition: early, data: { agency: young } }).findings,
    ).toMatchObject([{ rule: "document-data-missing", severity: "error", path: "agency.names" }]);
  });

  it("print the superior body where the profile asks for it", () => {
    const superiors = [
      { name: "Ủy ban nhân dân tỉnh Mẫu", printed: true, from: isoDate("2012-01-01") },
      { name: "Tỉnh ủy Mẫu", from: isoDate("2012-01-01") },
    ];
    expect(letter({ data: { agency: { ...agency, superiors } } }).letterhead.superior).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH MẪU",
    ]);
  });
});

describe("the summary of a complaint", () => {
  const subject = (summary: string): string | undefined =>
    paragraphs(letter({ petition: { ...petition, summary } }))[3];

  it.each([
    ["Khiếu nại về việc bồi thường đất.", "bồi thường đất"],
    ["khiếu nại đối với Quyết định số 1/QĐ-UBND;", "Quyết định số 1/QĐ-UBND"],
    ["Về việc thu hồi đất./.", "thu hồi đất"],
    ["Thu hồi đất", "Thu hồi đất"],
  ])("`%s` follows the words of the form without repeating them", (summary, shown) => {
    expect(subject(summary)).toBe(`Khiếu nại về việc: ${shown}.`);
  });
});
