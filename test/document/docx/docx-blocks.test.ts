import { describe, expect, it } from "vitest";
import type { DocumentNode } from "../../../src/document/node";
import { stateDocument } from "../whole-documents";
import { all, attribute, found, paragraph, paragraphOf, read, withNodes } from "./read-docx";

const text = (words: string) => [{ text: words }];
const signature: DocumentNode = {
  type: "signature",
  posts: ["CHỦ TỊCH"],
  name: text("Trần Thị Giả"),
};
const rows = (...cells: readonly string[]) =>
  cells.map((cell, index) => ({ header: index === 0, cells: [text(cell)] }));

describe("the tables of a Word file", () => {
  it("repeat their header, never part their rows, and keep the shares of their columns", async () => {
    const { body } = await read(stateDocument);
    const table = found(
      all(body, "w:tbl").find(({ textContent }) => textContent.includes("Số đơn")),
      "table",
    );
    expect(all(table, "w:tr").map((row) => all(row, "w:tblHeader").length)).toEqual([1, 0, 0]);
    expect(all(table, "w:tr").map((row) => all(row, "w:cantSplit").length)).toEqual([1, 1, 1]);
    // Shares 1, 4, 2 of 165 mm.
    expect(all(table, "w:gridCol").map((column) => column.getAttribute("w:w"))).toEqual([
      "1336",
      "5345",
      "2673",
    ]);
    const aligned = all(found(all(table, "w:tr")[1], "row"), "w:p").map((one) =>
      all(one, "w:jc").length === 0 ? "left" : attribute(one, "w:jc", "val"),
    );
    expect(aligned).toEqual(["center", "left", "right"]);
  });

  it("part a row higher than half a page, which would leave a page empty", async () => {
    const { body } = await read(
      withNodes([{ type: "table", rows: rows("A", "chữ ".repeat(1500).trim(), "ngắn") }]),
    );
    const table = found(all(body, "w:tbl")[1], "table");
    expect(all(table, "w:tr").map((row) => all(row, "w:cantSplit").length)).toEqual([1, 0, 1]);
  });

  it("do not repeat a header that fills a third of a page", async () => {
    const { body } = await read(
      withNodes([{ type: "table", rows: rows("CHỮ ".repeat(700).trim(), "ngắn") }]),
    );
    expect(all(body, "w:tblHeader").length).toBe(0);
  });
});

describe("the end of a Word file", () => {
  const keeps = (of: Parameters<typeof paragraphOf>[0], words: string): number =>
    all(paragraphOf(of, words), "w:keepNext").length;

  it("keeps two lines above the signature with it: the last paragraph, or two of a line each", async () => {
    const long = `Đoạn cuối ${"dài ".repeat(60)}hết./.`;
    const longer = await read(withNodes([paragraph("Trước."), paragraph(long), signature]));
    expect([keeps(longer, "Trước."), keeps(longer, "Đoạn cuối")]).toEqual([0, 1]);
    const short = await read(
      withNodes([paragraph("Đầu."), paragraph("Trước."), paragraph("Cuối./."), signature]),
    );
    expect(["Đầu.", "Trước.", "Cuối./."].map((words) => keeps(short, words))).toEqual([0, 1, 1]);
  });

  it("keeps the last row of a table with the signature under it", async () => {
    const file = await read(
      withNodes([{ type: "table", rows: rows("A", "một", "hai") }, signature]),
    );
    expect([keeps(file, "một"), keeps(file, "hai")]).toEqual([0, 1]);
  });

  it("never parts post, room and name", async () => {
    const { body } = await read(stateDocument);
    const row = found(
      all(body, "w:tr").find(({ textContent }) => textContent.includes("Lê Văn Thử")),
      "signature",
    );
    expect(all(row, "w:cantSplit").length).toBe(1);
  });

  it("puts recipients that fill more than half a page under the signature", async () => {
    const lines = Array.from({ length: 60 }, (_, index) => text(`Cơ quan ${index};`));
    const { body } = await read(withNodes([{ type: "recipients", lines }, signature]));
    const beside = found(
      all(body, "w:tr").find(({ textContent }) => textContent.includes("Trần Thị Giả")),
      "signature",
    );
    expect(beside.textContent).toContain("Cơ quan 20;");
    expect(beside.textContent).not.toContain("Cơ quan 59;");
    expect(body.textContent.match(/Cơ quan 59;/gu)).toHaveLength(1);
  });

  it("leaves room for a signature of 26 mm, and levels the names of several who sign", async () => {
    const file = await read(
      withNodes([
        {
          type: "signatures",
          blocks: [
            { posts: ["NGƯỜI GHI"], name: text("Một") },
            { posts: ["NGƯỜI CHỦ TRÌ", "PHÓ CHỦ TỊCH"], name: text("Hai") },
          ],
        },
      ]),
    );
    // 26 mm are 1474 twentieths of a point; a line of 14 points takes 14 × 1.149 × 20 = 322 more.
    expect(attribute(paragraphOf(file, "Một"), "w:spacing", "before")).toBe(String(1474 + 322));
    expect(all(paragraphOf(file, "Hai"), "w:spacing").length).toBe(0);
  });
});
