import { describe, expect, it } from "vitest";
import { caseLabels } from "../../src/document/data/case-labels";
import {
  type DataTree,
  dialogueDataTree,
  officeDataTree,
  templateDataTree,
} from "../../src/document/data/data-tree";
import { dialogueLabels } from "../../src/document/data/dialogue-labels";
import type { OfficialDocument } from "../../src/document/official-document";
import { previewTemplate } from "../../src/document/preview-template";
import { renderText } from "../../src/document/render-text";
import { builtInTemplates } from "../../src/document/template/built-in";
import { projectLaw } from "../law/law-files";
import { setOf, templateOf } from "./template/template-set";

function preview(...parameters: Parameters<typeof previewTemplate>): OfficialDocument {
  const previewed = previewTemplate(...parameters);
  if (!previewed.ok) throw new Error(previewed.findings.map(({ message }) => message).join("\n"));
  return previewed.value;
}

describe("the preview of a template", () => {
  it("shows the labels of the fields and of the office in brackets, and the real day", () => {
    expect(renderText(preview("dispatch", { date: "2026-11-25" }))).toBe(`[TÊN CƠ QUAN]

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:           /[ký hiệu cơ quan]-[đơn vị soạn thảo]
V/v [Trích yếu]
[Địa danh], ngày 25 tháng 11 năm 2026

Kính gửi: [Cơ quan hoặc người nhận sau \`Kính gửi\`]

[Các đoạn mở đầu]

1. [Các nội dung, được đánh số 1, 2, 3]

[Câu kết]./.

Nơi nhận:
- [Toàn bộ nơi nhận theo thứ tự của cơ quan, kể cả \`Như trên\` và \`Lưu: VT\`, khi khác thứ tự thường dùng].

[CHỨC VỤ NGƯỜI KÝ]

[Họ tên người ký]
`);
  });

  it("shows labels where helpers expect days and numbers", () => {
    const template = templateOf(
      "<p>{{capital (date fields.on)}} {{padded fields.copies}} {{numberInWords fields.copies}}</p>",
      {
        more: "case: none\nfields:\n  on: { type: date, label: Ngày họp }\n  copies: { type: number, label: Số bản }\n",
      },
    );
    expect(preview("own-note", { date: "2026-11-25", templates: setOf([template]) }).nodes).toEqual(
      [{ type: "paragraph", inlines: [{ text: "[Ngày họp] [Số bản] [Số bản]" }] }],
    );
  });

  it.each(builtInTemplates().templates.map(({ file, id, inForce }) => [file, id, inForce.from]))(
    "of %s names its values in words, never by a path of the data",
    (_, id, date) => {
      const text = renderText(preview(id, { date }));
      expect(text).toContain("[");
      expect(text).not.toMatch(/\[[a-z]+(?:\.[a-zA-Z]+)+\]|undefined/u);
    },
  );

  it("prints the legal bases that the template names, as they are in force", () => {
    const templates = setOf([templateOf("<basis/>", { more: "case: none\nbases: [LTCD-2013]\n" })]);
    const of = (law?: ReturnType<typeof projectLaw>) =>
      preview("own-note", { date: "2026-11-25", templates, ...(law === undefined ? {} : { law }) })
        .nodes[0];
    expect(of()).toEqual({ type: "basis", lines: ["Căn cứ [căn cứ pháp lý]."] });
    expect(of(projectLaw())).toMatchObject({
      lines: [expect.stringMatching(/^Căn cứ Luật Tiếp/u)],
    });
  });

  it("of a day without a form is a finding", () => {
    expect(previewTemplate("dispatch", { date: "2020-03-04" })).toMatchObject({
      ok: false,
      findings: [{ rule: "form-not-in-force" }],
    });
  });

  it("keeps confidential labels from readers who may not see them", () => {
    const body = "<p>x{{#if fields.who}}{{fields.who}}{{/if}}</p>";
    const more =
      "case: none\nfields:\n  who: { type: text, label: Người tố cáo, optional: true, confidential: denouncer }\n";
    const templates = setOf([templateOf(body, { more, audience: "public" })]);
    expect(preview("own-note", { date: "2026-11-25", templates }).nodes).toEqual([
      { type: "paragraph", inlines: [{ text: "x" }] },
    ]);
  });
});

describe("the labels of data", () => {
  /** The paths of all values, lists passed over. */
  const leaves = (tree: DataTree, path: string): readonly string[] => {
    if (tree.items !== undefined) return leaves(tree.items, path);
    if (tree.properties === undefined) return tree.type === "boolean" ? [] : [path];
    return Object.entries(tree.properties).flatMap(([key, inner]) =>
      leaves(inner, `${path}.${key}`),
    );
  };

  it.each([
    ["a case", caseLabels, templateDataTree()],
    ["a dialogue", dialogueLabels, dialogueDataTree("proposal")],
  ])("stand for every value that only letters about %s have", (_, labels, data) => {
    const office = Object.keys(officeDataTree().properties ?? {});
    const own = Object.entries(data.properties ?? {}).filter(([name]) => !office.includes(name));
    expect(Object.keys(labels).sort()).toEqual(
      own.flatMap(([name, tree]) => leaves(tree, name)).sort(),
    );
  });
});
