import { describe, expect, it } from "vitest";
import type { OfficialDocument } from "../../src/document/official-document";
import { type RenderFormat, render } from "../../src/document/render";
import { stateDocument } from "./whole-documents";

function withName(text: string): OfficialDocument {
  return { ...stateDocument, nodes: [{ type: "signature", posts: [], name: [{ text }] }] };
}

describe("a document with what no format carries as it is", () => {
  it.each<readonly [string, string, string]>([
    ["a control character", "Lê\u0007Thử", "U+0007"],
    ["the character of nothing", "Lê\u0000Thử", "U+0000"],
    ["half of a pair", "Lê\ud83dThử", "U+D83D"],
    ["a code point that is no character", "Lê\uffffThử", "U+FFFF"],
  ])("is refused in every format, with the place and the code: %s", async (_, name, code) => {
    for (const format of ["pdf", "docx", "html", "text"] satisfies readonly RenderFormat[]) {
      await expect(render(withName(name), format)).rejects.toMatchObject({
        code: "bad-character",
        message: `\`nodes[0].name\` of the document holds ${code}, which cannot be printed: take it out.`,
      });
    }
  });

  it("is refused where a pair is parted between two stretches of text", async () => {
    const name = [{ text: "Lê \ud83d" }, { text: "\ude00", bold: true }] as const;
    const document: OfficialDocument = {
      ...stateDocument,
      nodes: [{ type: "signature", posts: [], name }],
    };
    for (const format of ["docx", "html"] satisfies readonly RenderFormat[]) {
      await expect(render(document, format)).rejects.toMatchObject({ code: "bad-character" });
    }
  });

  it("keeps whole pairs and marks of other scripts, which HTML and text print", async () => {
    const text = new TextDecoder().decode(await render(withName("Lê 😀 שלום"), "text"));
    expect(text).toContain("Lê 😀 שלום");
  });
});
