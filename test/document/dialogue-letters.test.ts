import { describe, expect, it } from "vitest";
import type { Dialogue, Proposal } from "../../src/case/dialogue-schema";
import { composeDialogue } from "../../src/document/compose-dialogue";
import { composeGeneral } from "../../src/document/compose-general";
import { documentTexts } from "../../src/document/document-texts";
import { checkDocument } from "../../src/document/form/check-document";
import type { OfficialDocument } from "../../src/document/official-document";
import { renderText } from "../../src/document/render-text";
import { builtInTemplates } from "../../src/document/template/built-in";
import { isoDate } from "../../src/time/iso-date";
import {
  composedDialogueLetter,
  dialogueLetter,
  dialogueLetterNames,
  exampleDialogue,
} from "./dialogue-letters";
import { exampleAgency } from "./example-letters";
import { closeUp, printedTexts, type ReadFormat } from "./printed-texts";

const formats: readonly ReadFormat[] = ["pdf", "docx", "html"];
const ofDialogues = builtInTemplates().templates.filter(({ about }) => about !== undefined);
const agency = exampleAgency("xã Ví Dụ");

/** PDF and DOCX have the address line at the foot of page 1, so it is left out. */
function withoutContact({ contact: _, ...document }: OfficialDocument): OfficialDocument {
  return document;
}

/** White space aside, and without the head of the table of proposals: PDF repeats it on the next page. */
function compared(texts: readonly string[]): string {
  return closeUp(texts).replaceAll("STTNộidungýkiếnCơquangiảiquyếtKếtquả", "");
}

/** A change of the proposal of an id. */
function changed(id: string, change: Partial<Proposal>): (dialogue: Dialogue) => Dialogue {
  return (dialogue) => ({
    ...dialogue,
    proposals: (dialogue.proposals ?? []).map((proposal) =>
      proposal.id === id ? { ...proposal, ...change } : proposal,
    ),
  });
}

/** Rule, path and line of each finding. */
function told(parsed: ReturnType<typeof composedDialogueLetter>): readonly unknown[] {
  return parsed.findings.map(({ rule, path, at }) => [rule, path, at?.file]);
}

describe("the packaged letters of dialogues", () => {
  it("have one example record each", () => {
    expect(dialogueLetterNames).toEqual([...new Set(ofDialogues.map(({ id }) => id))].sort());
  });
});

describe.each(dialogueLetterNames)("the example letter %s of a dialogue", (name) => {
  it("composes without findings and is in the form the regulation prescribes", () => {
    expect(checkDocument(dialogueLetter(name))).toEqual([]);
  });

  it.each(formats)("has the text of the document as %s, in reading order", async (format) => {
    const document = withoutContact(dialogueLetter(name));
    expect(compared(await printedTexts(document, format))).toBe(compared(documentTexts(document)));
  });

  it("ends its body with the mark of the State, or with a full stop in Party documents", () => {
    const { nodes, regime } = dialogueLetter(name);
    const last = nodes.findLast((node) => node.type === "paragraph");
    const text = last?.inlines.map((inline) => inline.text).join("") ?? "";
    expect(text).toMatch(regime === "state" ? /[^.,;/]\.\/\.$/u : /[^.,;/]\.$/u);
  });
});

describe("the Party's letters of a dialogue", () => {
  const lastLines = (date: string): readonly string[] => {
    // The same dialogue and letter, earlier in the year.
    const text = renderText(
      dialogueLetter("party-dialogue-conclusion-notice", {
        record: { date: isoDate(date) },
        dialogue: (own) => ({ ...own, heldOn: "2026-05-12" }),
      }),
    );
    return text
      .split("\n")
      .filter((line) => line.startsWith("- Ủy ban") || line.startsWith("- Lưu"));
  };

  it("end the lines of recipients with commas to 26/5/2026 and with semicolons since", () => {
    expect(lastLines("2026-05-26")).toContain("- Ủy ban Kiểm tra Đảng ủy,");
    expect(lastLines("2026-05-27")).toContain("- Ủy ban Kiểm tra Đảng ủy;");
    expect(lastLines("2026-05-27").at(-1)).toBe("- Lưu Văn phòng Đảng ủy.");
  });

  it("number their headings with a dash, where the State has a full stop", () => {
    const headings = (name: string): readonly string[] =>
      renderText(dialogueLetter(name)).match(/^[IV]+[-.](?= )/gmu) ?? [];
    expect(headings("party-dialogue-conclusion-notice")).toEqual(["I-", "II-", "III-", "IV-"]);
    expect(headings("dialogue-conclusion-notice")).toEqual(["I.", "II.", "III.", "IV.", "V."]);
  });
});

describe("who is named", () => {
  it("is nobody in what is made public", () => {
    const text = renderText(dialogueLetter("dialogue-results-notice"));
    for (const { from } of exampleDialogue().proposals ?? []) {
      if (from !== undefined) expect(text).not.toContain(from.name);
    }
  });

  it("are those who raised what a body has to answer, but not one who complains", () => {
    const text = renderText(dialogueLetter("dialogue-conclusion-notice"));
    expect(text).toContain("(kiến nghị của bà Trần Thị Giả)");
    expect(text).toContain("Việc thu hồi đất làm bãi đỗ xe ở thôn Hai (khiếu nại)");
    expect(text).not.toContain("Đinh Văn Thiếu");
    expect(renderText(dialogueLetter("dialogue-conference-minutes"))).not.toContain(
      "Đinh Văn Thiếu",
    );
  });

  it("is one who complains, to the body that settles it", () => {
    const text = renderText(
      dialogueLetter("dialogue-proposal-upward", { record: { proposal: "p6" } }),
    );
    expect(text).toContain("ông Đinh Văn Thiếu nêu khiếu nại: việc thu hồi đất");
    expect(text).toContain("Kính gửi: Bộ phận Tiếp công dân xã Ví Dụ");
  });

  it("goes to nobody else in a letter that names who complains", () => {
    const copies = (proposal: string): string =>
      renderText(dialogueLetter("dialogue-proposal-upward", { record: { proposal } }));
    expect(copies("p4")).toContain("- Ủy ban nhân dân tỉnh Thí Dụ (để báo cáo);");
    expect(copies("p6")).not.toContain("- Ủy ban nhân dân tỉnh Thí Dụ");
  });

  it.each(dialogueLetterNames)("is never one who denounces, nor what about, in %s", (name) => {
    expect(renderText(dialogueLetter(name))).not.toContain("quỹ của một thôn");
  });

  it("counts denunciations for officials, and not in what is made public", () => {
    const raised = (name: string): readonly unknown[] => {
      const text = renderText(dialogueLetter(name));
      return [/ghi nhận (\d+) ý kiến/u.exec(text)?.[1], text.includes("tố cáo")];
    };
    expect(raised("dialogue-conclusion-notice")).toEqual(["07", true]);
    expect(raised("dialogue-results-notice")).toEqual(["06", false]);
  });

  it("refuses a record that says who denounced, and does not repeat the name", () => {
    const parsed = composedDialogueLetter("dialogue-results-notice", {
      dialogue: changed("p7", { from: { name: "ông Tô Văn Kín" } }),
    });
    expect([parsed.ok, told(parsed)]).toEqual([
      false,
      [["confidential-leak", "proposals[6].from", undefined]],
    ]);
    expect(JSON.stringify(parsed.findings)).not.toContain("Kín");
  });

  it("leaves a denunciation to the law on denunciations", () => {
    const parsed = composedDialogueLetter("dialogue-proposal-upward", {
      record: { proposal: "p7" },
      dialogue: changed("p7", { body: "Ủy ban nhân dân tỉnh Thí Dụ" }),
    });
    expect(parsed.ok).toBe(false);
    expect(told(parsed)).toContainEqual([
      "proposal-is-denunciation",
      "proposals[6].kind",
      undefined,
    ]);
  });
});

describe("a letter tells of the dialogue as it stood on its day", () => {
  const row = (date: string): string | undefined =>
    renderText(dialogueLetter("dialogue-results-notice", { record: { date: isoDate(date) } }))
      .split("\n")
      .find((line) => line.startsWith("2 | "))
      ?.replace(/^.* \| /u, "");

  it("without what came later", () => {
    expect(row("2026-11-12")).toBe("Đang giải quyết: khảo sát và sửa chữa trong tháng 11 năm 2026");
    expect(row("2026-11-13")).toBe(
      "Đã xây lại 24 mét mương, nghiệm thu có đại diện thôn; đã giải quyết xong ngày 13/11/2026",
    );
    expect(row("2026-11-23")).toContain("đã trả lời bằng văn bản ngày 16/11/2026");
  });

  it("with the notice of the conclusion only once that is there", () => {
    const answer = (date: string): string =>
      renderText(dialogueLetter("dialogue-interim-notice", { record: { date: isoDate(date) } }));
    expect(answer("2026-10-27")).not.toContain("Thông báo kết luận");
    expect(answer("2026-10-28")).toContain("Thông báo kết luận số 55/TB-UBND ngày 28 tháng 10");
  });

  it("and not before the conference was held", () => {
    const early = composedDialogueLetter("dialogue-conclusion-notice", {
      record: { date: isoDate("2026-10-19") },
    });
    expect([early.ok, told(early)]).toEqual([
      false,
      [["document-date", "heldOn", "dialogue.yaml"]],
    ]);
  });
});

describe("the notice which body is responsible", () => {
  it("says of what is beyond competence to whom it was put, once that was done", () => {
    const written = (date: string): string =>
      renderText(
        dialogueLetter("dialogue-interim-notice", {
          record: {
            date: isoDate(date),
            proposal: "p4",
            fields: { reason: "đường tỉnh do tỉnh quản lý" },
          },
        }),
      );
    const put =
      "đã đề nghị cơ quan có thẩm quyền xem xét, giải quyết tại Công văn số 108/UBND-TCD ngày 05";
    expect(written("2026-11-04")).not.toContain("đã đề nghị");
    expect(written("2026-11-05")).toContain(put);
    expect(written("2026-11-05")).toContain("Cơ quan chịu trách nhiệm giải quyết là Sở Xây dựng");
  });

  it("says of what is complex why it takes time", () => {
    const text = renderText(dialogueLetter("dialogue-interim-notice"));
    expect(text).toContain("cần thời gian nghiên cứu, xem xét vì phải đối chiếu hồ sơ giao rừng");
    expect(text).not.toContain("vượt thẩm quyền");
  });
});

describe("what is missing for a letter", () => {
  it("is told at its place in the record of the dialogue", () => {
    const { heldOn: _, ...later } = exampleDialogue();
    const parsed = composedDialogueLetter("dialogue-conclusion-notice", { dialogue: () => later });
    expect([parsed.ok, told(parsed)]).toEqual([
      false,
      [["document-data-missing", "heldOn", undefined]],
    ]);
  });

  it("points to the proposal that has no body yet, wherever the letter lists it", () => {
    const without = (dialogue: Dialogue): Dialogue => ({
      ...dialogue,
      proposals: (dialogue.proposals ?? []).map(({ body, ...proposal }) =>
        proposal.id === "p3" || body === undefined ? proposal : { ...proposal, body },
      ),
    });
    for (const name of ["dialogue-conclusion-notice", "dialogue-results-notice"]) {
      const parsed = composedDialogueLetter(name, { dialogue: without });
      expect(parsed.findings.map(({ rule, path }) => [rule, path])).toEqual([
        ["document-data-missing", "proposals[2].body"],
      ]);
    }
  });

  it("is told for the one proposal that the letter is about", () => {
    const parsed = composedDialogueLetter("dialogue-answer", {
      dialogue: (dialogue) => ({
        ...dialogue,
        proposals: (dialogue.proposals ?? []).map(({ from, ...proposal }) => proposal),
      }),
    });
    expect(parsed.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ["document-data-missing", "proposals[1].from.name"],
    ]);
  });

  it("is the list of proposals, where the record has none", () => {
    const { proposals: _, ...bare } = exampleDialogue();
    const parsed = composedDialogueLetter("dialogue-results-report", { dialogue: () => bare });
    expect(new Set(parsed.findings.map(({ path }) => path))).toEqual(new Set(["proposals"]));
  });

  it("is left blank where blanks are asked for", () => {
    const { place: _, ...somewhere } = exampleDialogue();
    const parsed = composedDialogueLetter("dialogue-announcement", {
      dialogue: () => somewhere,
      blanks: true,
    });
    expect(parsed.ok && renderText(parsed.value)).toContain("2. Địa điểm: ………………");
  });

  it("is a proposal of that id, with a near one as advice", () => {
    const parsed = composedDialogueLetter("dialogue-answer", { record: { proposal: "p22" } });
    expect(parsed.findings).toMatchObject([
      { rule: "unknown-proposal", path: "proposal", fix: expect.stringContaining("p2") },
    ]);
  });
});

describe("a dialogue at which nobody raised anything", () => {
  it.each(["dialogue-conference-minutes", "dialogue-results-notice", "dialogue-results-report"])(
    "is written without empty lists: %s",
    (name) => {
      const { nodes } = dialogueLetter(name, {
        dialogue: (own) => ({ ...own, proposals: [] }),
      });
      const lists = nodes.filter((node) => node.type === "list");
      expect(lists.every(({ items }) => items.length > 0)).toBe(true);
      expect(JSON.stringify(nodes)).toContain("ghi nhận 00 ý kiến");
      expect(JSON.stringify(nodes)).not.toContain("Cơ quan giải quyết");
    },
  );
});

describe("calling for a letter of another kind", () => {
  const date = isoDate("2026-11-16");

  it.each([
    [
      "a letter about a dialogue without one",
      "dialogue-needed",
      () => composeGeneral("dialogue-answer", { date, agency }),
    ],
    [
      "a letter about no dialogue with one",
      "letter-without-dialogue",
      () => composeDialogue("dispatch", exampleDialogue(), { date, agency }),
    ],
    [
      "a letter about a proposal without its id",
      "proposal-needed",
      () => composeDialogue("dialogue-answer", exampleDialogue(), { date, agency }),
    ],
  ])("is a mistake of the caller: %s", (_, code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
