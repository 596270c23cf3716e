import { describe, expect, it } from "vitest";
import { decide } from "../../src/decide/decide";
import { documentTexts } from "../../src/document/document-texts";
import { checkDocument } from "../../src/document/form/check-document";
import type { OfficialDocument } from "../../src/document/official-document";
import { renderText } from "../../src/document/render-text";
import { builtInTemplates } from "../../src/document/template/built-in";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";
import {
  caseLetter,
  caseLetterNames,
  caseLetterRecord,
  caseOf,
  composedCaseLetter,
} from "./case-letters";
import { closeUp, printedTexts, type ReadFormat } from "./printed-texts";

const formats: readonly ReadFormat[] = ["pdf", "docx", "html"];
const aYear = 365;

/** PDF and DOCX have the address line at the foot of page 1, so it is left out. */
function withoutContact({ contact: _, ...document }: OfficialDocument): OfficialDocument {
  return document;
}

describe.each(caseLetterNames)("the example letter %s about a case", (name) => {
  it("composes without findings and is in the form the regulation prescribes", async () => {
    expect(checkDocument(await caseLetter(name))).toEqual([]);
  });

  it.each(formats)("has the text of the document as %s, in reading order", async (format) => {
    const document = withoutContact(await caseLetter(name));
    expect(closeUp(await printedTexts(document, format))).toBe(closeUp(documentTexts(document)));
  });
});

describe("the versions of the forms on complaints", () => {
  const older = builtInTemplates().templates.filter(
    ({ id, inForce }) => caseLetterNames.includes(id) && inForce.to === "2026-06-30",
  );

  it.each(older.map(({ id }) => id))("%s is written a year earlier as it was then", async (id) => {
    const document = await caseLetter(id, { days: -aYear });
    expect(checkDocument(document)).toEqual([]);
    expect(document.form?.version ?? "2020").toBe("2020");
  });

  it("name the identity papers of their time", async () => {
    const then = renderText(await caseLetter("complaint-petition", { days: -aYear }));
    expect(then).toContain("Số CMND/Hộ chiếu/Thẻ căn cước công dân: 000000000001");
    const now = renderText(await caseLetter("complaint-petition"));
    expect(now).toContain(
      "Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu: 000000000001",
    );
  });
});

describe("the attestation of an authorisation", () => {
  const on = async (days: number): Promise<string> =>
    renderText(await caseLetter("complaint-authorisation", { days }));

  it("is a confirmation to 2026-06-30", async () => {
    // 2026-11-20 less 143 days is 2026-06-30.
    expect(await on(-143)).toContain("XÁC NHẬN CỦA CƠ QUAN, TỔ CHỨC CÓ THẨM QUYỀN");
  });

  it("is that of a notary or of a certifying body to 2026-12-31", async () => {
    expect(await on(-142)).toContain("LỜI CHỨNG CÔNG CHỨNG/CHỨNG THỰC");
    expect(await on(41)).toContain("LỜI CHỨNG CÔNG CHỨNG/CHỨNG THỰC");
  });

  it("is that of a certifying body from 2027-01-01, when khoản 2 Điều 21 ends the rule on notaries", async () => {
    const text = await on(42);
    expect(text).toContain("LỜI CHỨNG CHỨNG THỰC");
    expect(text).not.toContain("CÔNG CHỨNG/");
  });

  it("is not asked of an organisation from 2026-07-01, whose competent person signs and seals", async () => {
    const text = renderText(
      await caseLetter("complaint-authorisation", {
        petition: (file) => ({
          ...file,
          complainants: [
            {
              name: "Hợp tác xã Giả Định",
              kind: "organisation",
              address: "thôn Một, xã Ví Dụ, tỉnh Thí Dụ",
            },
          ],
          representative: { kind: "by-law", name: "Nguyễn Văn Mẫu" },
        }),
      }),
    );
    expect(text).not.toContain("LỜI CHỨNG");
    expect(text).toContain("(Người có thẩm quyền của tổ chức ký và đóng dấu (nếu có))");
  });
});

describe("a citizen's paper", () => {
  it("has no issuing body, no number and no address of the office", async () => {
    const { letterhead, contact, from } = await caseLetter("complaint-petition");
    expect([letterhead.body, letterhead.superior, letterhead.number]).toEqual([[], [], ""]);
    expect([from, contact]).toEqual(["citizen", undefined]);
  });

  it("can be made before the office has received the complaint, and where another office resolves it", async () => {
    const record = { date: caseLetterRecord("complaint-authorisation", -10).date };
    const parsed = await composedCaseLetter("complaint-authorisation", {
      record,
      petition: (file) => ({ ...file, receivedOn: caseLetterRecord("complaint-petition").date }),
    });
    expect(parsed.ok).toBe(true);
  });

  it("leaves room for what the complainant has not told, where blanks are asked for", async () => {
    const parsed = await composedCaseLetter("complaint-petition", {
      blanks: true,
      petition: (file) => ({ ...file, complainants: [{ name: "Nguyễn Văn Mẫu" }] }),
    });
    expect(parsed.findings.map(({ rule }) => rule)).toContain("document-data-missing");
    expect(parsed.ok && renderText(parsed.value)).toContain("- Địa chỉ: ………………");
  });
});

describe("a request for evidence", () => {
  it("names the day after the seven days from its own day: 12/11 and 7 days are 19/11", async () => {
    const text = renderText(await caseLetter("evidence-request"));
    expect(text).toContain("trước ngày 20 tháng 11 năm 2026");
  });

  it("counts from the day on which it is made: 13/11 and 7 days are 20/11", async () => {
    const text = renderText(await caseLetter("evidence-request", { days: 1 }));
    expect(text).toContain("trước ngày 21 tháng 11 năm 2026");
  });

  it("starts the duty of điểm a khoản 1 Điều 15 in the second instance", async () => {
    const record = caseLetterRecord("evidence-request");
    const { documents } = await decide(
      builtInRulebook(),
      { ...caseOf(record), instance: 2 },
      { asOf: record.date },
    );
    const request = documents.find(({ template }) => template === "evidence-request");
    expect(request?.starts?.map(({ rule, due }) => [rule, due])).toEqual([
      ["complaint.second.supply-information", "2026-11-19"],
    ]);
  });
});

describe("how many copies minutes are made in", () => {
  const text = async (date: string, fields: object = {}): Promise<string> => {
    const { fields: own = {} } = caseLetterRecord("working-session-minutes");
    const changed = caseLetterRecord("working-session-minutes");
    return renderText(
      await caseLetter("working-session-minutes", {
        record: { ...changed, date: date as never, fields: { ...own, ...fields } },
      }),
    );
  };

  it("is two at least for work with the complainant, three for work on differences", async () => {
    expect(await text("2026-11-13")).toContain("Biên bản được lập thành 02 bản");
    expect(await text("2026-11-27")).toContain("Biên bản được lập thành 03 bản");
  });

  it("may be more", async () => {
    expect(await text("2026-11-13", { copies: 5 })).toContain("Biên bản được lập thành 05 bản");
  });

  it("is told when it is fewer", async () => {
    const { fields = {} } = caseLetterRecord("working-session-minutes");
    const { findings } = await composedCaseLetter("working-session-minutes", {
      record: { fields: { ...fields, copies: 1 } },
    });
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
      ["document-copies", "fields.copies"],
    ]);
  });
});

describe("the minutes of a dialogue", () => {
  const written = async (fields: object): Promise<string> => {
    const { fields: own = {} } = caseLetterRecord("complaint-dialogue-minutes");
    return renderText(
      await caseLetter("complaint-dialogue-minutes", { record: { fields: { ...own, ...fields } } }),
    );
  };

  it("are signed by six", async () => {
    const { nodes } = await caseLetter("complaint-dialogue-minutes");
    const blocks = nodes.flatMap((node) => (node.type === "signatures" ? node.blocks : []));
    expect(blocks).toHaveLength(6);
  });

  it("say that the complainant stayed away, with or without a reason", async () => {
    expect(await written({ complainantPresent: false })).toContain(
      "Người khiếu nại vắng mặt không có lý do.",
    );
    expect(await written({ complainantPresent: false, absenceReason: "ốm đau" })).toContain(
      "Người khiếu nại vắng mặt có lý do: ốm đau.",
    );
    expect(await written({})).not.toContain("vắng mặt");
  });
});
