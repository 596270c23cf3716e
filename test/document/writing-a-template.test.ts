import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composeGeneral } from "../../src/document/compose-general";
import { checkDocument } from "../../src/document/form/check-document";
import { parseLetter } from "../../src/document/parse-letter";
import { renderText } from "../../src/document/render-text";
import { builtInTemplates } from "../../src/document/template/built-in";
import { checkTemplates } from "../../src/document/template/check-templates";
import { readTemplate } from "../../src/document/template/front-matter";
import { formats } from "../../src/document/template/handlebars-helpers";
import { tagRule } from "../../src/document/template/markup-tags";
import type { TemplateSet } from "../../src/document/template/template";
import { clean, exampleAgency } from "./example-letters";

const page = readFileSync(new URL("../../docs/writing-a-template.md", import.meta.url), "utf8");

/** What stands in the first fenced block of a language. */
function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "mu").exec(page)?.[1];
  if (found === undefined) throw new Error(`no ${language} on the page`);
  return found;
}

const own = clean(readTemplate(block("handlebars"), "visit-notice"));
const templates: TemplateSet = { templates: [own], partials: builtInTemplates().partials };

describe("the page on writing a template", () => {
  it("shows a template that passes the check", () => {
    expect(checkTemplates(templates)).toEqual([]);
  });

  it("shows a record from which the letter is written", () => {
    const { record: _, template, ...words } = clean(parseLetter(block("yaml"), { templates }));
    const agency = exampleAgency("xã Ví Dụ");
    const document = clean(composeGeneral(template, { ...words, agency, templates }));
    expect(checkDocument(document)).toEqual([]);
    expect(renderText(document)).toBe(`ỦY BAN NHÂN DÂN
XÃ VÍ DỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 70/TB-UBND
Ví Dụ, ngày 25 tháng 11 năm 2026

THÔNG BÁO

Về việc kiểm tra mương thoát nước thôn Một

Ủy ban nhân dân xã Ví Dụ kiểm tra thực địa ngày 30 tháng 11 năm 2026 tại các địa điểm sau:

1. Nhà văn hóa thôn Một;
2. Cầu số 2.

Trân trọng kính mời:

- Ông Nguyễn Văn Mẫu, Trưởng thôn Một.

Ủy ban nhân dân xã Ví Dụ thông báo để các hộ dân biết và phối hợp./.

Nơi nhận:
- Trưởng thôn Một;
- Lưu: VT, TCD.

CHỦ TỊCH

Lê Văn Thử
`);
  });

  it("names every helper", () => {
    const missing = Object.keys(formats).filter((name) => !page.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it("names only tags that exist", () => {
    const named = [...page.matchAll(/`<([a-z][a-z0-9-]*)\/?>/gu)].map(([, tag = ""]) => tag);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((tag) => tagRule(tag) === undefined)).toEqual([]);
  });

  it("names only partials that the package has", () => {
    const [, list = ""] = /Partials of the package[^:]*:([\s\S]*?)\. Read those/u.exec(page) ?? [];
    const named = [...list.matchAll(/`([a-z-]+)`/gu)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => templates.partials[name] === undefined)).toEqual([]);
  });
});
