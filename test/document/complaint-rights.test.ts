import { describe, expect, it } from "vitest";
import { renderText } from "../../src/document/render-text";
import { isoDate } from "../../src/time/iso-date";
import { caseLetterRecord, caseOf, composedCaseLetter } from "./case-letters";
import { caseWith, findingsOf as said, letterText as text } from "./complaint-letters";

describe("the rights that a resolution decision tells", () => {
  const article = (letter: string): string => /Điều 3\. [^\n]*/u.exec(letter)?.[0] ?? "";

  it("are thirty days to the direct superior and a year to the court", async () => {
    expect(article(await text("complaint-resolution-decision"))).toBe(
      "Điều 3. Trong thời hạn 30 ngày, kể từ ngày nhận được Quyết định này, nếu bà Tô Thị Phỏng không đồng ý với giải quyết khiếu nại của Ủy ban nhân dân xã Ví Dụ thì bà Tô Thị Phỏng có quyền khiếu nại đến Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ; hoặc trong thời hạn 01 năm, kể từ ngày nhận được Quyết định này, có quyền khởi kiện Ủy ban nhân dân xã Ví Dụ tại Tòa án theo quy định của pháp luật về tố tụng hành chính.",
    );
  });

  it("are forty-five days from a remote area", async () => {
    const file = caseWith("complaint-resolution-decision", {
      remoteArea: { finding: true, reason: "đường vào thôn bị chia cắt" },
    });
    expect(article(await text("complaint-resolution-decision", { file }))).toContain(
      "Trong thời hạn 45 ngày",
    );
  });

  it("leave thirty days for the court in a matter of competition", async () => {
    const file = caseWith("complaint-resolution-decision", {
      object: {
        ...caseOf(caseLetterRecord("complaint-resolution-decision")).complaint?.object,
        specialField: "competition",
      },
    });
    const letter = article(await text("complaint-resolution-decision", { file }));
    expect(letter).toContain("hoặc trong thời hạn 30 ngày");
    expect(letter).not.toContain("01 năm");
  });

  it("are asked for where the finding on remoteness is missing", async () => {
    const file = caseWith("complaint-resolution-decision", {});
    const { remoteArea: _, ...complaint } = file.complaint ?? {};
    expect(await said("complaint-resolution-decision", { file: { ...file, complaint } })).toContain(
      "document-data-missing complaint.remoteArea",
    );
  });

  it("go to the minister that the record names where the profile names no superior", async () => {
    const name = "complaint-resolution-decision";
    const file = caseWith(
      name,
      {
        respondent: {
          role: "province-chair",
          unit: "tỉnh Thí Dụ",
          name: "ông Ngô Văn Phỏng",
          address: "số 3 đường Giả Định",
        },
      },
      { handledBy: { role: "province-chair", unit: "tỉnh Thí Dụ" } },
    );
    const record = { unit: "tỉnh Thí Dụ" };
    expect(await said(name, { file, record })).toEqual(["document-data-missing agency.superiors"]);
    const fields = {
      ...caseLetterRecord(name).fields,
      secondResolver: "Bộ trưởng Bộ Xây dựng",
    };
    expect(article(await text(name, { file, record: { ...record, fields } }))).toContain(
      "có quyền khiếu nại đến Bộ trưởng Bộ Xây dựng; hoặc",
    );
  });

  it("are the court alone after the second decision", async () => {
    const letter = article(await text("complaint-second-resolution-decision"));
    expect(letter).toContain("Trong thời hạn 01 năm");
    expect(letter).not.toContain("quyền khiếu nại đến");
  });

  it("are the court alone after a minister's first decision", async () => {
    const file = caseWith(
      "complaint-resolution-decision",
      {
        respondent: {
          role: "minister",
          unit: "xã Ví Dụ",
          name: "ông Lê Văn Thử",
          address: "số 1 đường Giả Định",
        },
      },
      { handledBy: { role: "minister", unit: "xã Ví Dụ" } },
    );
    const letter = article(await text("complaint-resolution-decision", { file }));
    expect(letter).toMatch(/^Điều 3\. Trong thời hạn 01 năm/u);
    expect(letter).not.toContain("quyền khiếu nại đến");
  });

  it("are thirty days and the court for a dismissal, ten days alone for a warning", async () => {
    expect(article(await text("discipline-resolution-decision"))).toMatch(
      /Trong thời hạn 30 ngày.*Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ; hoặc trong thời hạn 01 năm/u,
    );
    const file = caseWith("discipline-resolution-decision", {
      discipline: { form: "warning", person: "civil-servant", isClear: false },
    });
    const letter = article(await text("discipline-resolution-decision", { file }));
    expect(letter).toContain("Trong thời hạn 10 ngày");
    expect(letter).not.toContain("khởi kiện");
  });

  it("are not guessed at: of a dismissal it must be known whether a court may judge it", async () => {
    const file = caseWith("discipline-resolution-decision", {
      discipline: { form: "dismissal", person: "civil-servant", isClear: false },
    });
    expect(await said("discipline-resolution-decision", { file })).toContain(
      "document-right-open ",
    );
  });

  it("end with the effect where a second decision on discipline opens no court", async () => {
    const record = caseLetterRecord("complaint-second-resolution-decision");
    const file = caseWith(
      "discipline-resolution-decision",
      {
        discipline: { form: "warning", person: "civil-servant", isClear: false },
        firstInstance: {
          decidedOn: "2026-08-03",
          number: "80/QĐ-X",
          by: "Giám đốc",
          acceptedOn: "2026-07-06",
        },
      },
      { instance: 2, handledBy: { role: "province-chair", unit: "tỉnh Thí Dụ" } },
    );
    const composed = await composedCaseLetter("complaint-second-resolution-decision", {
      petition: () => file,
      record: { ...record, date: isoDate("2026-10-09"), unit: "tỉnh Thí Dụ" },
    });
    expect(composed.findings).toEqual([]);
    expect(composed.ok && article(renderText(composed.value))).toBe(
      "Điều 3. Quyết định này có hiệu lực pháp luật theo quy định của Luật Khiếu nại.",
    );
  });
});
