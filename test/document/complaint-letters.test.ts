import { describe, expect, it } from "vitest";
import { decide } from "../../src/decide/decide";
import { renderText } from "../../src/document/render-text";
import { builtInTemplates, listTemplates, versionOn } from "../../src/document/template/built-in";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";
import { isoDate } from "../../src/time/iso-date";
import { caseLetterNames, caseLetterRecord, caseOf, composedCaseLetter } from "./case-letters";
import { caseWith, findingsOf as said, letterText as text } from "./complaint-letters";

/** Notices, the first papers of a case, are written by tests of their own. */
const procedure = listTemplates().filter(
  ({ id, forRules }) =>
    forRules.length > 0 && caseLetterNames.some((name) => caseLetterRecord(name).template === id),
);

describe("the letters on the procedure of a complaint", () => {
  it("have an example of every version", () => {
    const written = caseLetterNames.flatMap((name) => {
      const { template, date } = caseLetterRecord(name);
      return versionOn(builtInTemplates(), template, isoDate(date))?.file ?? [];
    });
    const missing = procedure.map(({ file }) => file).filter((file) => !written.includes(file));
    expect(missing).toEqual([
      // Other days of the records above are tried in case-letters.test.ts.
      "complaint/authorisation.2020",
      "complaint/authorisation.2027",
      "complaint/dialogue-minutes.2020",
      "complaint/petition.2020",
      // The request for a review of the years to 2026-06-30 was the Prime Minister's alone.
      "complaint/unlawful-resolution-review-request.2020",
      "complaint/withdrawal.2020",
    ]);
  });

  it("leave dots where a value is missing and blanks are asked for", async () => {
    const composed = await composedCaseLetter("complaint-suspension-decision", {
      blanks: true,
      record: { fields: {} },
    });
    expect(composed.ok && renderText(composed.value)).toContain("Lý do: ………………");
  });
});

describe("who gets a decision", () => {
  const copies = (letter: string): readonly string[] =>
    letter
      .slice(letter.indexOf("Nơi nhận:"))
      .split("\n")
      .filter((line) => line.startsWith("- "));

  it("of the first instance: the superior, who passed it on and the inspectorate", async () => {
    expect(copies(await text("complaint-resolution-decision"))).toEqual([
      "- Như Điều 4;",
      "- Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ;",
      "- Chi nhánh Văn phòng đăng ký đất đai khu vực Ví Dụ;",
      "- Lưu: VT, hồ sơ, TCD.",
    ]);
    expect(copies(await text("complaint-second-resolution-decision"))).toEqual([
      "- Như Điều 4;",
      "- Ban tiếp công dân tỉnh Thí Dụ;",
      "- Thanh tra tỉnh Thí Dụ;",
      "- Lưu: VT, hồ sơ, NC.",
    ]);
  });

  it("on discipline: neither superior nor inspectorate", async () => {
    expect(copies(await text("discipline-resolution-decision"))).toEqual([
      "- Như Điều 4;",
      "- Lưu: VT, hồ sơ, PC.",
    ]);
  });

  it("on the end of the settlement after a death: the commune of the last residence", async () => {
    const record = caseLetterRecord("complaint-termination-decision");
    const letter = await text("complaint-termination-decision", {
      file: caseWith(
        "complaint-termination-decision",
        { interruption: { kind: "terminate", ground: "b", establishedOn: "2026-07-03" } },
        {
          events: [
            { what: "accepted", on: "2026-06-22", number: "30/TB-UBND" },
            { what: "terminated", on: "2026-07-06", number: "61/QĐ-UBND" },
          ],
        },
      ),
      record: { fields: { ...record.fields, lastCommune: "Ủy ban nhân dân xã Mẫu" } },
    });
    expect(copies(letter)).toContain("- Ủy ban nhân dân xã Mẫu;");
    expect(letter).toContain("(điểm b khoản 2 Điều 11a Luật Khiếu nại)");
  });
});

describe("the steps that stop and go on", () => {
  it("a termination on withdrawal rests on Điều 10 to 30 June 2026 and on Điều 11a since", async () => {
    expect(await text("complaint-termination-decision-2020")).toContain("(Điều 10 Luật Khiếu nại)");
    expect(await text("complaint-termination-decision")).toContain(
      "(điểm a khoản 2 Điều 11a Luật Khiếu nại)",
    );
  });

  it("a suspended complaint that is withdrawn ends on the withdrawal, not on the ground of suspension", async () => {
    const letter = await text("complaint-termination-decision", {
      file: caseWith("complaint-termination-decision", {
        interruption: { kind: "suspend", ground: "b", establishedOn: "2026-07-02" },
      }),
    });
    expect(letter).toContain("(điểm a khoản 2 Điều 11a Luật Khiếu nại)");
  });

  it("there is no suspension decision of a day before 1 July 2026", async () => {
    expect(
      await said("complaint-suspension-decision", { record: { date: isoDate("2026-06-30") } }),
    ).toContain("form-not-in-force ");
  });

  it("the suspension of execution ends with the time of the resolution", async () => {
    // Accepted Mon 14/9 + 30 days = Wed 14/10.
    expect(await text("execution-suspension-decision")).toContain(
      "nhưng không quá ngày 14 tháng 10 năm 2026",
    );
  });

  it("the decision to go on tells the new last day", async () => {
    // Wed 14/10 without the 19 days from 23/9 to 11/10 is Mon 02/11.
    expect(await text("complaint-continuation-decision")).toContain(
      "đến hết ngày 02 tháng 11 năm 2026",
    );
  });
});

describe("letters to and from the superior", () => {
  it("the report of a late acceptance goes to the superior that the profile names", async () => {
    const letter = await text("overdue-acceptance-report");
    expect(letter).toContain("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ");
    expect(letter).toContain("đã hết ngày 11 tháng 11 năm 2026");
  });

  it("the superior urges under the own name", async () => {
    const letter = await text("overdue-resolution-urging");
    expect(letter).toContain("Số: 1500/UBND-NC");
    expect(letter).toContain("đã hết thời hạn giải quyết ngày 14 tháng 10 năm 2026");
  });

  it("the urging is a paper of the superior, which the slow office does not owe", async () => {
    const record = caseLetterRecord("overdue-resolution-urging");
    const decision = await decide(builtInRulebook(), caseOf(record), {
      asOf: isoDate(record.date),
    });
    const urging = decision.documents.find(({ template }) => template === record.template);
    expect(urging).toMatchObject({ rule: "complaint.urge-resolution", optional: true });
  });

  it("a body that verifies on assignment decides on the verification under the own name", async () => {
    const record = caseLetterRecord("complaint-verification-decision");
    const letter = await text("complaint-verification-decision", {
      record: {
        unit: "Sở Xây dựng tỉnh Thí Dụ",
        fields: {
          ...record.fields,
          assignment:
            "Quyết định số 89/QĐ-UBND ngày 15 tháng 9 năm 2026 về việc giao nhiệm vụ xác minh",
        },
      },
    });
    expect(letter).toContain("GIÁM ĐỐC SỞ XÂY DỰNG TỈNH THÍ DỤ");
    expect(letter).toContain("Căn cứ Quyết định số 89/QĐ-UBND");
  });

  it("a decision on many complainants has their list as an annex", async () => {
    const record = caseLetterRecord("complaint-resolution-decision");
    const letter = await text("complaint-resolution-decision", {
      record: {
        fields: {
          ...record.fields,
          complainants: [{ name: "Tô Thị Phỏng", address: "thôn Ba" }],
        },
      },
    });
    expect(letter).toContain("DANH SÁCH NGƯỜI KHIẾU NẠI");
    expect(letter).toContain("(Kèm theo Quyết định số 110/QĐ-UBND ngày 26 tháng 10 năm 2026");
  });
});
