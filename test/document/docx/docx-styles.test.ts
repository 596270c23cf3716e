import { describe, expect, it } from "vitest";
import { partyDocument, stateDocument } from "../whole-documents";
import {
  all,
  attribute,
  found,
  paragraph,
  paragraphOf,
  read,
  styleNamed,
  styleOf,
  withNodes,
} from "./read-docx";

describe("the styles of a Word file", () => {
  it.each([
    ["Quốc hiệu hoặc tiêu đề", 13, "bold"],
    ["Tiêu ngữ", 14, "bold"],
    ["Cơ quan chủ quản", 13, "regular"],
    ["Cơ quan ban hành", 13, "bold"],
    ["Số và ký hiệu", 13, "regular"],
    ["Địa danh và ngày tháng", 14, "italic"],
    ["Trích yếu công văn", 12, "regular"],
    ["Tên loại văn bản", 14, "bold"],
    ["Trích yếu nội dung", 14, "bold"],
    ["Căn cứ ban hành", 14, "italic"],
    ["Thân văn bản", 14, "regular"],
    ["Nội dung bảng", 13, "regular"],
    ["Từ Nơi nhận", 12, "bold italic"],
    ["Nơi nhận", 11, "regular"],
    ["Quyền hạn người ký", 14, "bold"],
    ["Họ tên người ký", 14, "bold"],
  ])("have `%s` at %d points, %s, as Nghị định 30 sets it", async (name, size, look) => {
    const style = styleNamed(await read(stateDocument), name);
    expect(attribute(style, "w:sz", "val")).toBe(String(size * 2));
    const looks = [
      ...(all(style, "w:b").length > 0 ? ["bold"] : []),
      ...(all(style, "w:i").length > 0 ? ["italic"] : []),
    ];
    expect(looks.join(" ") || "regular").toBe(look);
    expect(all(style, "w:qFormat").length).toBe(1);
  });

  it("have the Party's sizes and looks for a Party document", async () => {
    const file = await read(partyDocument);
    expect(attribute(styleNamed(file, "Quốc hiệu hoặc tiêu đề"), "w:sz", "val")).toBe("30");
    expect(attribute(styleNamed(file, "Từ Nơi nhận"), "w:u", "val")).toBe("single");
    expect(all(styleNamed(file, "Chức vụ người ký"), "w:b").length).toBe(0);
  });

  it("are those that the text is set in, and the text says nothing of sizes itself", async () => {
    const file = await read(stateDocument);
    for (const [text, name] of [
      ["ỦY BAN NHÂN DÂN", "Cơ quan ban hành"],
      ["Số: 05/KH-UBND", "Số và ký hiệu"],
      ["KẾ HOẠCH", "Tên loại văn bản"],
      ["Căn cứ Luật Thử một;", "Căn cứ ban hành"],
      ["a) điểm a;", "Khoản và điểm"],
      ["Khiếu nại", "Nội dung bảng"],
      ["TM. ỦY BAN NHÂN DÂN", "Quyền hạn người ký"],
      ["PHÓ CHỦ TỊCH", "Chức vụ người ký"],
      ["Phụ lục II", "Phụ lục"],
      ["SAO Y", "Hình thức sao"],
    ] as const) {
      const own = all(file.body, "w:p").find((one) => one.textContent.startsWith(text));
      expect(styleOf(file, found(own, text)), text).toBe(name);
    }
    expect(all(file.body, "w:sz").length).toBe(0);
    expect(all(file.body, "w:rFonts").length).toBe(0);
  });

  it("ask for Times New Roman for every script, and for Vietnamese", async () => {
    const styles = (await read(stateDocument)).part("word/styles.xml");
    const slots = all(styles, "w:rFonts").flatMap((fonts) =>
      ["ascii", "hAnsi", "cs", "eastAsia"].map((slot) => fonts.getAttribute(`w:${slot}`)),
    );
    expect(new Set(slots)).toEqual(new Set(["Times New Roman"]));
    expect(attribute(styles, "w:lang", "val")).toBe("vi-VN");
  });

  it("are no others in the gallery than those of the document and Word's headings", async () => {
    const styles = all((await read(stateDocument)).part("word/styles.xml"), "w:style")
      .filter((style) => all(style, "w:qFormat").length > 0)
      .map((style) => attribute(style, "w:name", "val") ?? "");
    const foreign = styles.filter((name) => /^[\x20-\x7e]*$/u.test(name));
    expect(foreign.filter((name) => !/^Heading \d$/iu.test(name))).toEqual(["Normal"]);
    // Word takes what follows a comma for another name of the style.
    expect(styles.filter((name) => name.includes(","))).toEqual([]);
  });

  it("indent the first line of the body by 12.7 mm and justify it; the Party's by 10 mm", async () => {
    const state = styleNamed(await read(stateDocument), "Thân văn bản");
    expect(attribute(state, "w:ind", "firstLine")).toBe("720");
    expect(attribute(state, "w:jc", "val")).toBe("both");
    const party = styleNamed(await read(partyDocument), "Thân văn bản");
    expect(attribute(party, "w:ind", "firstLine")).toBe("567");
    // Exactly 18 points.
    expect(attribute(party, "w:spacing", "line")).toBe("360");
    expect(attribute(party, "w:spacing", "lineRule")).toBe("exact");
  });
});

describe("the headings of a Word file", () => {
  it("are Word's own, each at its rank under the title, so that its navigation shows them", async () => {
    const file = await read(stateDocument);
    const rank = (text: string): string | null => styleOf(file, paragraphOf(file, text));
    expect(rank("PHẦN THỬ")).toBe("Heading 2");
    expect(rank("CHƯƠNG THỬ")).toBe("Heading 3");
    expect(rank("MỤC THỬ")).toBe("Heading 4");
    expect(rank("Điều 1. Phạm vi")).toBe("Heading 5");
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const style = styleNamed(file, `Heading ${level}`);
      expect(attribute(style, "w:outlineLvl", "val")).toBe(String(level - 1));
      expect(all(style, "w:keepNext").length).toBe(1);
    }
    const title = styleNamed(file, "Tên loại văn bản");
    expect(attribute(title, "w:outlineLvl", "val")).toBe("0");
  });

  it("hold label and name in one paragraph, the name on its own line for a chapter", async () => {
    const chapter = paragraphOf(await read(stateDocument), "CHƯƠNG THỬ");
    expect(chapter.textContent).toBe("Chương ICHƯƠNG THỬ");
    expect(all(chapter, "w:br").length).toBe(1);
  });

  it("look like the first level of their rank: `I.` of a plan stands like the body", async () => {
    const file = await read(
      withNodes([
        { type: "title", inlines: [{ text: "KẾ HOẠCH" }] },
        { type: "heading", level: "h1", label: "I.", inlines: [{ text: "Mục đích" }] },
        { type: "heading", level: "h2", label: "1.", inlines: [{ text: "Yêu cầu" }] },
        paragraph("Một."),
      ]),
    );
    expect(attribute(styleNamed(file, "Heading 2"), "w:jc", "val")).toBe("both");
    const heading = paragraphOf(file, "I. MỤC ĐÍCH");
    expect(all(heading, "w:jc").length).toBe(0);
    expect(all(heading, "w:b").length).toBe(0);
  });

  it("say themselves how they stand where the first of their rank stands otherwise", async () => {
    const file = await read(
      withNodes([
        { type: "heading", level: "h1", label: "I.", inlines: [{ text: "Một" }] },
        { type: "heading", level: "chapter", label: "Chương I", inlines: [{ text: "Hai" }] },
        { type: "heading", level: "h3", label: "a)", inlines: [{ text: "Ba" }] },
        { type: "heading", level: "h2", label: "1.", inlines: [{ text: "Bốn" }] },
      ]),
    );
    expect(attribute(paragraphOf(file, "HAI"), "w:jc", "val")).toBe("center");
    expect(attribute(paragraphOf(file, "Bốn"), "w:i", "val")).toBe("false");
  });
});
