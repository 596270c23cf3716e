import { describe, expect, it } from "vitest";
import type { OfficialDocument } from "../../../src/document/official-document";
import { renderHtml } from "../../../src/document/render-html";
import { partyDocument, stateDocument } from "../whole-documents";
import { readHtml } from "./read-html";

function styleOf(document: OfficialDocument): string {
  return readHtml(renderHtml(document)).querySelector("style")?.textContent ?? "";
}

const state = styleOf(stateDocument);
const party = styleOf(partyDocument);

describe("the style of a State document", () => {
  it("prints on A4 with margins of 20, 15, 20 and 30 mm", () => {
    expect(state).toContain("@page { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm;");
  });

  it("numbers every page but the first in the top margin, in 13 points", () => {
    expect(state).toContain(
      '@counter-style page-number { system: fixed 1; symbols: ""; fallback: decimal; }',
    );
    expect(state).toMatch(
      /@top-center \{ content: counter\(page, page-number\);[^}]*font-size: 13pt; \}/u,
    );
  });

  it("numbers the pages of each annex anew", () => {
    expect(state).toContain("@page annex-1 { counter-increment: annex-1;");
    expect(state).toContain("@page annex-2 { counter-increment: annex-2;");
    expect(state).not.toContain("@page annex-3");
  });

  it("sets the parts in the sizes of the regulation", () => {
    for (const rule of [
      "body { font-size: 14pt; }",
      ".nationalTitle { font-size: 13pt; }",
      ".motto { font-size: 14pt; }",
      ".issuer { font-size: 13pt; }",
      ".number { font-size: 13pt; }",
      ".about { font-size: 12pt; }",
      ".recipients-word { font-size: 12pt; }",
      ".recipients { font-size: 11pt; }",
    ]) {
      expect(state).toContain(rule);
    }
  });

  it("indents paragraphs by 12.7 mm and parts them by 6 points", () => {
    expect(state).toMatch(
      /\.text,[^{]*\{ margin-top: 6pt; text-align: justify; text-indent: 12\.7mm;/u,
    );
  });

  it("rules the motto along its whole length", () => {
    expect(state).toContain(".nation .ruled::after { width: 100%; }");
  });
});

describe("the style of a Party document", () => {
  it("has the sizes, styles and marks of the Party's guidance", () => {
    for (const rule of [
      ".nationalTitle { font-size: 15pt; }",
      ".issuer { font-size: 14pt; }",
      ".recipients { font-size: 12pt; }",
      ".addressees { font-weight: normal; font-style: italic; }",
      ".recipients-word { text-decoration: underline; }",
    ]) {
      expect(party).toContain(rule);
    }
    expect(state).not.toContain("text-decoration: underline");
  });

  it("has lines of 18 points under a text of 14", () => {
    expect(party).toContain("line-height: 1.286;");
  });
});

describe("the style that a document chooses", () => {
  it("moves margins and sizes", () => {
    const style = styleOf({
      ...stateDocument,
      style: { margins: { left: 35 }, sizes: { body: 13 } },
    });
    expect(style).toContain("margin: 20mm 15mm 20mm 35mm;");
    expect(style).toContain("body { font-size: 13pt; }");
  });

  it("never breaks out of the style by the name of a font", () => {
    const html = renderHtml({ ...stateDocument, style: { font: 'A"; } </style><script>' } });
    expect([...readHtml(html).querySelectorAll("script")]).toEqual([]);
    expect(html).toContain(
      'font-family: "A\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c script\\3e ",',
    );
  });
});

describe("the style on a phone", () => {
  const phone = state.slice(state.indexOf("@media screen and (max-width: 40rem)"));

  it("keeps the size that the reader chose: the sizes of paper hold elsewhere", () => {
    const sizes = [...phone.matchAll(/font-size: ([^;]+);/gu)].map(([, size]) => size);
    // Red on white is told apart well enough in large bold letters alone.
    expect(sizes).toEqual(["14pt"]);
    expect(phone.indexOf("min-width")).toBe(-1);
  });

  it("breaks words that are longer than a line", () => {
    expect(state).toMatch(/:root \{[^}]*overflow-wrap: anywhere;/u);
  });
});
