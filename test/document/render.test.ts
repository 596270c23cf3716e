import { describe, expect, it } from "vitest";
import { type RenderFormat, render } from "../../src/document/render";
import { renderHtml } from "../../src/document/render-html";
import { renderText } from "../../src/document/render-text";
import { stateDocument } from "./whole-documents";

describe("rendering", () => {
  it("gives UTF-8 bytes for text and HTML", async () => {
    const decode = async (to: RenderFormat): Promise<string> =>
      new TextDecoder("utf-8", { fatal: true }).decode(await render(stateDocument, to));
    expect(await decode("text")).toBe(renderText(stateDocument));
    expect(await decode("html")).toBe(renderHtml(stateDocument));
  });

  it("gives a PDF file for pdf", async () => {
    const bytes = await render(stateDocument, "pdf");
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 7))).toBe("%PDF-1.");
  });

  it("does not know odt and says what there is", async () => {
    await expect(render(stateDocument, "odt" as RenderFormat)).rejects.toMatchObject({
      code: "format-not-available",
      message: expect.stringContaining("`html` or `text`"),
    });
  });

  it("does not change the document", async () => {
    const before = JSON.stringify(stateDocument);
    await render(stateDocument, "pdf");
    await render(stateDocument, "html");
    await render(stateDocument, "text");
    expect(JSON.stringify(stateDocument)).toBe(before);
  });
});
