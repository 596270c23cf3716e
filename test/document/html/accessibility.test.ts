import { describe, expect, it } from "vitest";
import type { DocumentNode } from "../../../src/document/node";
import type { OfficialDocument } from "../../../src/document/official-document";
import { renderHtml } from "../../../src/document/render-html";
import { accessibilityViolations as violations } from "../../accessibility-violations";
import { letter } from "../samples";
import { partyDocument, stateDocument } from "../whole-documents";
import { readHtml } from "./read-html";

const dispatch: OfficialDocument = {
  ...stateDocument,
  kind: { name: "Công văn" },
  nodes: stateDocument.nodes.filter(({ type }) => type !== "title" && type !== "subtitle"),
};

describe("the HTML of a document", () => {
  it.each([
    ["a State plan with everything in it", stateDocument],
    ["a Party draft with everything in it", partyDocument],
    ["a dispatch, which has no title", dispatch],
    ["an acceptance notice", letter()],
    ["a refusal notice", letter({}, "complaint-refusal-notice")],
  ])("breaks no rule of accessibility: %s", async (_, document) => {
    expect(await violations(renderHtml(document))).toEqual([]);
  });

  it("is caught by the same rules when it is wrong", async () => {
    const html = renderHtml(stateDocument).replace('lang="vi"', "").replace("<main>", "<div>");
    expect((await violations(html)).map((text) => text.split(":")[0])).toContain("html-has-lang");
  });

  it("never leaves a rank of headings out", () => {
    const ranks = [
      ...readHtml(renderHtml(stateDocument)).querySelectorAll("h1, h2, h3, h4, h5, h6"),
    ];
    expect(ranks.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      "H1 KẾ HOẠCH",
      "H2 Phần I PHẦN THỬ",
      "H3 Chương I CHƯƠNG THỬ",
      "H4 Mục 1 MỤC THỬ",
      "H5 Điều 1. Phạm vi",
      "H6 I. MỤC ĐÍCH",
      "H6 1. Yêu cầu",
      "H6 a) Chi tiết",
      "H6 Ghi chú",
      "H2 Phụ lục I LỊCH TIẾP CÔNG DÂN",
      "H3 I. THÁNG MỘT",
      "H2 Phụ lục II PHÂN CÔNG",
      "H2 SAO Y",
    ]);
  });

  it("begins a new branch of headings under each higher one", () => {
    const heading = (level: "h1" | "h2", label: string): DocumentNode => ({
      type: "heading",
      level,
      label,
      inlines: [{ text: "Mục" }],
    });
    const nodes = [heading("h1", "I."), heading("h2", "1."), heading("h1", "II.")];
    const html = renderHtml({ ...dispatch, nodes });
    expect(
      [...readHtml(html).querySelectorAll("main > h2, main > h3")].map(({ tagName }) => tagName),
    ).toEqual(["H2", "H3", "H2"]);
  });

  it("makes the subject of a dispatch the heading of the page", () => {
    const headings = [...readHtml(renderHtml(dispatch)).querySelectorAll("h1")];
    expect(headings.map(({ textContent }) => textContent)).toEqual(["V/v tiếp công dân <định kỳ>"]);
  });

  it("names each annex and each copy by its heading", () => {
    const page = readHtml(renderHtml(stateDocument));
    const names = [...page.querySelectorAll("section")].map(
      (section) => page.querySelector(`#${section.getAttribute("aria-labelledby")}`)?.textContent,
    );
    expect(names).toEqual(["Phụ lục I LỊCH TIẾP CÔNG DÂN", "Phụ lục II PHÂN CÔNG", "SAO Y"]);
  });
});
