import { describe, expect, it } from "vitest";
import type { OfficialDocument } from "../../../src/document/official-document";
import { advice, found, partyNotice, signedBy, stateNotice, withNodes } from "./sample-documents";

const signed = (document: OfficialDocument, name: string, ...posts: readonly string[]) =>
  withNodes(document, "signature", signedBy(name, ...posts));
const name = "Trần Thị Giả";

describe("the signature", () => {
  it("is there", () => {
    expect(found(withNodes(stateNotice, "signature"), "form-signature")).toEqual(["error nodes"]);
  });

  it("has a post, in capitals", () => {
    expect(found(signed(stateNotice, name), "form-signature")).toEqual(["error nodes[5].posts"]);
    expect(advice(signed(stateNotice, name, "Chủ tịch"), "form-signature")).toEqual([
      "write `CHỦ TỊCH`",
    ]);
  });

  it("has a name, with one capital to a syllable", () => {
    for (const wrong of ["", "……", "TRẦN THỊ GIẢ", "Trần thị Giả"]) {
      expect(found(signed(stateNotice, wrong, "CHỦ TỊCH"), "form-signature")).toEqual([
        "warning nodes[5].name",
      ]);
    }
  });

  it("of several under minutes needs no posts", () => {
    const block = { posts: [], note: "(Ký, ghi rõ họ tên)", name: [] };
    const minutes = withNodes(stateNotice, "signature", {
      type: "signatures",
      blocks: [block, block],
    });
    expect(found(minutes, "form-signature")).toEqual([]);
  });
});

describe("authority marks", () => {
  it.each([
    ["T/M ỦY BAN NHÂN DÂN", "write `TM. ỦY BAN NHÂN DÂN`"],
    ["TM ỦY BAN NHÂN DÂN", "write `TM. ỦY BAN NHÂN DÂN`"],
    ["K/T CHỦ TỊCH", "write `KT. CHỦ TỊCH`"],
    ["KT.CHỦ TỊCH", "write `KT. CHỦ TỊCH`"],
    ["K.T. CHỦ TỊCH", "write `KT. CHỦ TỊCH`"],
    ["T.L. CHỦ TỊCH", "write `TL. CHỦ TỊCH`"],
    ["T/UQ CHỦ TỊCH", "write `TUQ. CHỦ TỊCH`"],
    ["Q.GIÁM ĐỐC", "write `Q. GIÁM ĐỐC`"],
  ])("of the State are not written `%s`", (post, fix) => {
    expect(advice(signed(stateNotice, name, post, "PHÓ CHỦ TỊCH"), "form-authority-mark")).toEqual([
      fix,
    ]);
  });

  it.each([
    ["TM. BAN THƯỜNG VỤ", "write `T/M BAN THƯỜNG VỤ`"],
    ["KT. TRƯỞNG BAN", "write `K/T TRƯỞNG BAN`"],
    ["TUQ. BAN THƯỜNG VỤ", "use one of these"],
  ])("of the Party are not written `%s`", (post, fix) => {
    expect(advice(signed(partyNotice, name, post, "PHÓ BÍ THƯ"), "form-authority-mark")).toEqual([
      fix,
    ]);
  });

  it.each(["CHỦ TỊCH", "TRƯỞNG BAN", "QUYỀN GIÁM ĐỐC", "TỔNG THANH TRA", "THỦ TRƯỞNG"])(
    "are not seen in the post `%s`",
    (post) => expect(found(signed(stateNotice, name, post), "form-authority-mark")).toEqual([]),
  );

  it("stand above the own post of who signs", () => {
    expect(found(signed(stateNotice, name, "KT. CHỦ TỊCH"), "form-authority-mark")).toEqual([
      "error nodes[5].posts[0]",
    ]);
    expect(found(signed(stateNotice, name, "Q. GIÁM ĐỐC"), "form-authority-mark")).toEqual([]);
  });
});

describe("the name of who signs", () => {
  it.each([
    ["GS. Trần Thị Giả", "write `Trần Thị Giả`"],
    ["PGS.TS. Trần Thị Giả", "write `Trần Thị Giả`"],
    ["PGS, TS Trần Thị Giả", "write `Trần Thị Giả`"],
    ["ThS Trần Thị Giả", "write `Trần Thị Giả`"],
    ["BS.CKII Trần Thị Giả", "write `Trần Thị Giả`"],
    ["Tiến sĩ Trần Thị Giả", "write `Trần Thị Giả`"],
  ])("carries no title: `%s`", (text, fix) => {
    expect(advice(signed(stateNotice, text, "CHỦ TỊCH"), "form-signer-title")).toEqual([fix]);
    expect(advice(signed(partyNotice, text, "BÍ THƯ"), "form-signer-title")).toEqual([fix]);
  });

  it.each(["Trần Thị Giả", "Thạch Sơn", "Tsần Mẫu", "Ksor Mẫu"])("may be `%s`", (text) => {
    expect(found(signed(stateNotice, text, "CHỦ TỊCH"), "form-signer-title")).toEqual([]);
  });
});

describe("a form on complaints or denunciations", () => {
  const form = { number: "Mẫu số 03", version: "2026", instrument: "ND155-2026" };
  const collective = signed(stateNotice, name, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");

  it("is signed by the competent person, not for the collective", () => {
    expect(found({ ...collective, form }, "form-signs-own")).toEqual(["warning nodes[5].posts[0]"]);
    expect(found({ ...signed(stateNotice, name, "CHỦ TỊCH"), form }, "form-signs-own")).toEqual([]);
  });

  it("differs in that from other documents", () => {
    expect(found(collective, "form-signs-own")).toEqual([]);
    const reception = { ...form, instrument: "TT04-2021" };
    expect(found({ ...collective, form: reception }, "form-signs-own")).toEqual([]);
  });
});
