import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "../../../src/document/node";
import { loadFaces } from "../../../src/document/pdf/load-faces";
import { requireGlyphs } from "../../../src/document/pdf/require-glyphs";
import { draw, empty } from "./draw";
import { laidOut, placedText } from "./laid-out";

const tinos = (): Uint8Array => {
  const file = "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf";
  return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(file)));
};
const inAllStyles = (bytes: Uint8Array) => ({
  regular: bytes,
  bold: bytes,
  italic: bytes,
  boldItalic: bytes,
});

/** The font with other rights written into its table `OS/2`, at byte 8. */
function withRights(rights: number): Uint8Array {
  const bytes = tinos();
  const view = new DataView(bytes.buffer);
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    if (tag === "OS/2") view.setUint16(view.getUint32(entry + 8) + 8, rights);
  }
  return bytes;
}

describe("the caller's own font", () => {
  it.each([
    [0x0002, "restricted"],
    [0x0100, "no subsetting"],
    [0x0200, "bitmaps only"],
  ])("is refused where its rights are %s: %s", async (rights) => {
    await expect(loadFaces(inAllStyles(withRights(rights)))).rejects.toMatchObject({
      code: "font-not-embeddable",
    });
  });

  it.each([
    [0x0000, "installable"],
    [0x0004, "preview and print"],
    [0x0008, "editable, as Times New Roman"],
  ])("is taken where its rights are %s: %s", async (rights) => {
    const fonts = inAllStyles(withRights(rights));
    const bytes = await draw(laidOut([placedText("Ủy ban")]), { fonts });
    const task = getDocument({ data: bytes, verbosity: 0 });
    expect((await task.promise).numPages).toBe(1);
    await task.destroy();
  });

  it("that is no font is refused", async () => {
    await expect(loadFaces(inAllStyles(new Uint8Array([1, 2, 3, 4])))).rejects.toMatchObject({
      code: "bad-font",
    });
  });
});

describe("a character that the font does not draw", () => {
  const messageOf = async (nodes: readonly DocumentNode[], text: string): Promise<string> => {
    const faces = await loadFaces();
    const pages = laidOut([placedText("trang một")], [placedText(text)]);
    try {
      requireGlyphs({ ...empty, nodes }, pages, faces);
    } catch (error) {
      return String(error);
    }
    return "";
  };

  it("is an error that names it, its page and the words around it", async () => {
    const text = "Căn cứ đơn đề nghị của ông 漢 ghi ngày 08 tháng 7";
    const nodes: readonly DocumentNode[] = [{ type: "paragraph", inlines: [{ text }] }];
    const message = await messageOf(nodes, text);
    expect(message).toContain("U+6F22 on page 2");
    expect(message).toContain("`…ghị của ông 漢 ghi ngày 08…`");
  });

  it("is told without the words around it where they are confidential", async () => {
    const nodes: readonly DocumentNode[] = [
      {
        type: "paragraph",
        inlines: [{ text: "Người tố cáo: " }, { text: "Nguyễn 漢 Mẫu", confidential: "denouncer" }],
      },
    ];
    const message = await messageOf(nodes, "Người tố cáo: Nguyễn 漢 Mẫu");
    expect(message).toContain("U+6F22 on page 2:");
    expect(message).not.toMatch(/Nguyễn|Mẫu/u);
  });

  it("is told without words where one of the texts that hold it is confidential", async () => {
    const nodes: readonly DocumentNode[] = [
      { type: "paragraph", inlines: [{ text: "ông 漢 Mẫu" }] },
      { type: "paragraph", inlines: [{ text: "ông 漢 Mẫu", confidential: "denouncer" }] },
    ];
    expect(await messageOf(nodes, "ông 漢 Mẫu")).not.toContain("Mẫu");
  });

  it("is no error in a text that the font draws", async () => {
    expect(await messageOf([], "Ủy ban nhân dân")).toBe("");
  });
});
