import { describe, expect, it } from "vitest";
import {
  advice,
  dispatch,
  found,
  paragraph,
  partyDispatch,
  partyNotice,
  plain,
  stateNotice,
  withHead,
  withNodes,
} from "./sample-documents";

describe("national title and motto", () => {
  it.each([
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Độc lập – Tự do – Hạnh phúc",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
  ])("are drawn by the layout: no line of the document repeats `%s`", (line) => {
    const inBody = { ...stateNotice, nodes: [paragraph(line), ...stateNotice.nodes] };
    expect(found(inBody, "form-nation-words")).toEqual(["error nodes[0].inlines"]);
    const inHead = withHead(partyNotice, { superior: [line] });
    expect(found(inHead, "form-nation-words")).toEqual(["error letterhead.superior[0]"]);
  });

  it("are told to be mixed where a State document brings the Party's title", () => {
    const mixed = withHead(stateNotice, { superior: ["ĐẢNG CỘNG SẢN VIỆT NAM"] });
    expect(advice(mixed, "form-nation-words")).toEqual(["delete this line"]);
  });

  it("may stand in an annex, which may be a form", () => {
    const annex = {
      label: "Phụ lục",
      name: plain("MẪU ĐƠN"),
      reference: "(Kèm theo Thông báo số 05/TB-UBND)",
      nodes: [paragraph("Độc lập - Tự do - Hạnh phúc")],
    };
    expect(found({ ...stateNotice, annexes: [annex] }, "form-nation-words")).toEqual([]);
  });

  it("are spelt with spaced hyphens where a text quotes them", () => {
    const quoting = (text: string) => withNodes(stateNotice, "paragraph", paragraph(text));
    expect(found(quoting("Dòng “Độc lập – Tự do – Hạnh phúc” in đậm./."), "form-motto")).toEqual([
      "error nodes[3].inlines",
    ]);
    expect(found(quoting("Dòng “Độc lập-Tự do-Hạnh phúc” in đậm./."), "form-motto")).toHaveLength(
      1,
    );
    expect(found(quoting("Dòng “Độc lập - Tự do - Hạnh phúc” in đậm./."), "form-motto")).toEqual(
      [],
    );
  });
});

describe("the regime", () => {
  it("is the Party's where a Party body issues", () => {
    for (const body of [["TỈNH ỦY MẪU"], ["TỈNH UỶ MẪU"], ["ĐẢNG ỦY", "XÃ HÒA BÌNH"]]) {
      expect(found(withHead(stateNotice, { body }), "form-regime")).toEqual([
        "error letterhead.body",
      ]);
    }
  });

  it("is the State's where a State body issues", () => {
    const document = withHead(partyNotice, { body: ["ỦY BAN NHÂN DÂN", "TỈNH MẪU"] });
    expect(found(document, "form-regime")).toEqual(["error letterhead.body"]);
  });

  it("is the Party's for the Party committee of a People's Committee", () => {
    const document = withHead(partyNotice, { body: ["ĐẢNG ỦY", "ỦY BAN NHÂN DÂN TỈNH MẪU"] });
    expect(found(document, "form-regime")).toEqual([]);
  });

  it("is the Party's for the Political Bureau, which is no ministry", () => {
    const document = withHead(partyNotice, { body: ["BỘ CHÍNH TRỊ"] });
    expect(found(document, "form-regime")).toEqual([]);
    const ministry = withHead(partyNotice, { body: ["BỘ NỘI VỤ"] });
    expect(found(ministry, "form-regime")).toEqual(["error letterhead.body"]);
  });

  it("draws the Party's asterisk itself", () => {
    const document = withHead(partyNotice, { body: ["TỈNH ỦY MẪU", "*"] });
    expect(found(document, "form-regime")).toEqual(["error letterhead.body[1]"]);
  });
});

describe("the issuing body", () => {
  it("is named", () => {
    expect(found(withHead(stateNotice, { body: [] }), "form-issuing-body")).toEqual([
      "error letterhead.body",
    ]);
  });

  it("stands in capitals, and its superior too", () => {
    const document = withHead(stateNotice, { superior: ["Sở Mẫu"], body: ["Chi cục Thử"] });
    expect(advice(document, "form-issuing-body")).toEqual([
      "write `SỞ MẪU`",
      "write `CHI CỤC THỬ`",
    ]);
  });

  it("has no superior above it when it is a People's Committee", () => {
    const above = withHead(stateNotice, { superior: ["UBND TỈNH MẪU"] });
    expect(found(above, "form-issuing-body")).toEqual(["warning letterhead.superior[0]"]);
    const department = withHead(above, { body: ["THANH TRA TỈNH"] });
    expect(found(department, "form-issuing-body")).toEqual([]);
  });
});

describe("the subject of a dispatch", () => {
  it.each(["Về việc mời họp", "v/v mời họp", "V/v: mời họp", "V/v  mời họp"])(
    "does not begin as `%s`",
    (text) =>
      expect(found(withHead(dispatch, { about: plain(text) }), "form-about")).toEqual([
        "error letterhead.about",
      ]),
  );

  it("is there", () => {
    const { about: _, ...head } = dispatch.letterhead;
    expect(found({ ...dispatch, letterhead: head }, "form-about")).toEqual([
      "error letterhead.about",
    ]);
    expect(found(dispatch, "form-about")).toEqual([]);
  });

  it("has no mark at its end", () => {
    const document = withHead(dispatch, { about: plain("V/v mời họp.") });
    expect(found(document, "form-about")).toEqual(["warning letterhead.about"]);
  });

  it("is not abbreviated in a Party dispatch", () => {
    expect(found(partyDispatch, "form-about")).toEqual([]);
    const document = withHead(partyDispatch, { about: plain("V/v mời họp") });
    expect(found(document, "form-about")).toEqual(["error letterhead.about"]);
  });

  it("stands under the title in other kinds", () => {
    const document = withHead(stateNotice, { about: plain("V/v mời họp") });
    expect(found(document, "form-about")).toEqual(["error letterhead.about"]);
  });
});

describe("urgency and circulation", () => {
  it("are told by their own keys", () => {
    const document = withHead(stateNotice, { body: ["ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH", "HOẢ TỐC"] });
    expect(advice(document, "form-urgency")).toEqual(["move it to `urgency`"]);
    expect(found({ ...stateNotice, urgency: "HỎA TỐC" }, "form-urgency")).toEqual([]);
  });

  it("have no other values, whatever a program writes", () => {
    const document = JSON.parse(JSON.stringify({ ...stateNotice, urgency: "GẤP" }));
    expect(found(document, "form-urgency")).toEqual(["error urgency"]);
  });
});
