import { describe, expect, it } from "vitest";
import { isoDate } from "../../../src/time/iso-date";
import {
  advice,
  dispatch,
  found,
  paragraph,
  partyDispatch,
  partyNotice,
  plain,
  recipientsOf,
  stateNotice,
  withNodes,
} from "./sample-documents";

const titled = (text: string) =>
  withNodes(stateNotice, "title", { type: "title", inlines: plain(text) });
const saying = (text: string) => withNodes(stateNotice, "paragraph", paragraph(text));
const basedOn = (document: typeof stateNotice, ...lines: readonly string[]) => ({
  ...document,
  nodes: [
    { type: "basis", lines } as const,
    ...document.nodes.filter(({ type }) => type !== "basis"),
  ],
});

describe("the title", () => {
  it("stands in capitals", () => {
    expect(advice(titled("Thông báo"), "form-title")).toEqual(["write `THÔNG BÁO`"]);
  });

  it("names the kind of the document", () => {
    expect(found(titled("KẾ HOẠCH"), "form-title")).toEqual(["warning nodes[0]"]);
    expect(found(titled("THÔNG BÁO"), "form-title")).toEqual([]);
  });

  it("is missed in a document of a named kind", () => {
    expect(found(withNodes(stateNotice, "title"), "form-title")).toEqual(["error nodes"]);
  });

  it("is not printed by a dispatch, of the State or of the Party", () => {
    for (const document of [dispatch, partyDispatch]) {
      const titledDispatch = {
        ...document,
        nodes: [{ type: "title", inlines: plain("CÔNG VĂN") } as const, ...document.nodes],
      };
      expect(found(titledDispatch, "form-title")).toEqual(["error nodes[0]"]);
      expect(found(document, "form-title")).toEqual([]);
    }
  });

  it("has its subject with a capital in State documents, in lower case in Party documents", () => {
    const subject = (document: typeof stateNotice, text: string) =>
      withNodes(document, "subtitle", { type: "subtitle", inlines: plain(text) });
    expect(advice(subject(stateNotice, "về lịch tiếp dân"), "form-subtitle")).toEqual([
      "write `Về lịch tiếp dân`",
    ]);
    expect(advice(subject(partyNotice, "Về việc tiếp dân"), "form-subtitle")).toEqual([
      "write `về việc tiếp dân`",
    ]);
  });
});

describe("addressees", () => {
  it("are named by a dispatch", () => {
    expect(found(withNodes(dispatch, "addressees"), "form-addressees")).toEqual(["error nodes"]);
    expect(found(stateNotice, "form-addressees")).toEqual([]);
  });
});

describe("legal bases", () => {
  it("end in semicolons, the last in a full stop", () => {
    const lines = ["Căn cứ Luật Khiếu nại,", "Căn cứ Luật Tố cáo;"];
    expect(found(basedOn(stateNotice, ...lines), "form-basis")).toEqual([
      "error nodes[0].lines[0]",
      "error nodes[0].lines[1]",
    ]);
    expect(found(basedOn(stateNotice, "Căn cứ Luật Khiếu nại;", "Xét đơn."), "form-basis")).toEqual(
      [],
    );
  });

  it("may end in a comma in a Party document, where the sources differ", () => {
    expect(found(basedOn(partyNotice, "- Căn cứ Điều lệ Đảng,"), "form-basis")).toEqual([]);
    expect(found(basedOn(partyNotice, "- Căn cứ Điều lệ Đảng"), "form-basis")).toHaveLength(1);
  });
});

describe("the closing mark", () => {
  it("closes the text of a State document", () => {
    expect(found(saying("Mời các ông, bà đến dự."), "form-closing-mark")).toEqual([
      "warning nodes[3].inlines",
    ]);
    expect(found(saying("Mời các ông, bà đến dự./."), "form-closing-mark")).toEqual([]);
    expect(found(partyNotice, "form-closing-mark")).toEqual([]);
  });

  it("is the form's own affair in a prescribed form", () => {
    const form = { number: "Mẫu số 03", version: "2026", instrument: "ND155-2026" };
    expect(found({ ...saying("Mời đến dự."), form }, "form-closing-mark")).toEqual([]);
  });

  it("is looked for in the last item of a list", () => {
    const item = (text: string) => ({ label: "-", inlines: plain(text), nodes: [] });
    const list = (last: string) =>
      withNodes(stateNotice, "paragraph", {
        type: "list",
        ordered: false,
        items: [item("Việc một;"), item(last)],
      });
    expect(found(list("Việc hai."), "form-closing-mark")).toEqual([
      "warning nodes[3].items[1].inlines",
    ]);
    expect(found(list("Việc hai./."), "form-closing-mark")).toEqual([]);
  });
});

describe("recipients", () => {
  const sentTo = (...lines: readonly string[]) =>
    withNodes(stateNotice, "recipients", recipientsOf(...lines));

  it("end in semicolons, the last in a full stop", () => {
    expect(found(sentTo("Các thôn,", "Lưu: VT;"), "form-recipients")).toEqual([
      "error nodes[4].lines[0]",
      "error nodes[4].lines[1]",
    ]);
    expect(found(sentTo("Các thôn;", "Lưu: VT."), "form-recipients")).toEqual([]);
  });

  it("close with what is kept", () => {
    expect(found(sentTo("Các thôn."), "form-recipients")).toEqual(["error nodes[4].lines"]);
    expect(found(sentTo("Lưu: VT;", "Các thôn."), "form-recipients")).toEqual([
      "error nodes[4].lines[0]",
    ]);
    expect(found(sentTo("Các thôn;", "Lưu VT."), "form-recipients")).toEqual([
      "error nodes[4].lines[1]",
    ]);
  });

  it("are missed, but not in minutes", () => {
    const none = withNodes(stateNotice, "recipients");
    expect(found(none, "form-recipients")).toEqual(["warning nodes"]);
    const minutes = { ...none, kind: { name: "Biên bản", symbol: "BB" } };
    expect(found(minutes, "form-recipients")).toEqual([]);
  });

  it("of a Party document may end in commas and keep a copy without a colon", () => {
    const sent = (...lines: readonly string[]) =>
      withNodes(partyNotice, "recipients", recipientsOf(...lines));
    expect(found(sent("Các ban đảng;", "Lưu Văn phòng Tỉnh ủy."), "form-recipients")).toEqual([]);
    expect(found(sent("Các ban đảng,", "Lưu: VT."), "form-recipients")).toEqual([
      "error nodes[3].lines[1]",
    ]);
  });

  it("of a dispatch begin with Như trên", () => {
    const second = withNodes(
      dispatch,
      "recipients",
      recipientsOf("Thanh tra tỉnh;", "Như trên;", "Lưu: VT."),
    );
    expect(found(second, "form-as-above")).toEqual(["warning nodes[2].lines[0]"]);
    expect(found(dispatch, "form-as-above")).toEqual([]);
    expect(found(stateNotice, "form-as-above")).toEqual([]);
  });
});

describe("annexes", () => {
  const annex = {
    label: "Phụ lục",
    name: plain("DANH SÁCH VỤ VIỆC"),
    reference: "(Kèm theo Công văn số 12/UBND-TCD ngày 05 tháng 4 năm 2026)",
    nodes: [],
  };

  it("are pointed to in the text", () => {
    const silent = withNodes(dispatch, "paragraph", paragraph("Mời các ông, bà đến dự./."));
    expect(found({ ...silent, annexes: [annex] }, "form-annex-reference")).toEqual([
      "warning annexes[0].label",
    ]);
    const naming = withNodes(dispatch, "paragraph", paragraph("Danh sách tại Phụ lục kèm theo./."));
    expect(found({ ...naming, annexes: [annex] }, "form-annex-reference")).toEqual([]);
  });

  it("are numbered in Roman numerals when there are several", () => {
    const naming = withNodes(dispatch, "paragraph", paragraph("Xem Phụ lục I, Phụ lục 2./."));
    const two = {
      ...naming,
      annexes: [
        { ...annex, label: "Phụ lục I" },
        { ...annex, label: "Phụ lục 2" },
      ],
    };
    expect(found(two, "form-annex-reference")).toEqual(["warning annexes[1].label"]);
  });

  it("say to which document they belong", () => {
    const naming = withNodes(dispatch, "paragraph", paragraph("Danh sách tại Phụ lục./."));
    for (const reference of ["", "Ban hành cùng công văn"]) {
      expect(
        found({ ...naming, annexes: [{ ...annex, reference }] }, "form-annex-reference"),
      ).toEqual(["warning annexes[0].reference"]);
    }
  });
});

describe("words of the text", () => {
  it("cite an article with a capital, clause and point without", () => {
    expect(advice(saying("Theo khoản 1 điều 11 Luật Khiếu nại./."), "form-citation-case")).toEqual([
      "write `Điều 11`",
    ]);
    expect(advice(saying("Theo Điểm a khoản 1 Điều 11./."), "form-citation-case")).toEqual([
      "write `điểm a`",
    ]);
    expect(advice(saying("Theo Khoản 1 Điều 11./."), "form-citation-case")).toEqual([
      "write `khoản 1`",
    ]);
    expect(
      found(saying("Khoản 1 Điều 11 nêu rõ điểm a khoản 2 Điều 5./."), "form-citation-case"),
    ).toEqual([]);
    expect(found(saying("Có 5 điều kiện, điều này rõ./."), "form-citation-case")).toEqual([]);
  });

  it("keep one style of tone marks", () => {
    expect(found(saying("Buổi hoà giải ở xã Hòa Bình./."), "form-tone-marks")).toEqual([
      "warning nodes[3].inlines",
    ]);
    expect(found(saying("Uỷ ban và thủy lợi của tòa án./."), "form-tone-marks")).toHaveLength(1);
  });

  it.each(["Quý I, quỹ đất, hoàn thành, toàn bộ, khoản, thuyết, khoảng, ngoài, của, lúa, quý"])(
    "see no other style in `%s`",
    (words) => {
      expect(found(saying(`${words} hòa ủy khỏe./.`), "form-tone-marks")).toEqual([]);
    },
  );

  it("leave the name of who signs as the person writes it", () => {
    const signed = withNodes(stateNotice, "signature", {
      type: "signature",
      posts: ["CHỦ TỊCH"],
      name: plain("Hoà Thị Giả"),
    });
    expect(found(signed, "form-tone-marks")).toEqual([]);
  });

  it("join a symbol by a hyphen", () => {
    expect(found(saying("Theo Công văn số 12/UBND–TCD./."), "form-dashes")).toEqual([
      "warning nodes[3].inlines",
    ]);
    expect(found(saying("– Một là, mở sổ./."), "form-dashes")).toHaveLength(1);
    expect(
      found(saying("Ông A – người khiếu nại – vắng mặt, hồ sơ 12/UBND-TCD./."), "form-dashes"),
    ).toEqual([]);
  });
});

describe("the district level", () => {
  const sentTo = (line: string, date: string) => ({
    ...withNodes(stateNotice, "recipients", recipientsOf(line, "Lưu: VT.")),
    date: isoDate(date),
  });

  it("is no recipient after June 2025", () => {
    expect(found(sentTo("UBND huyện Mẫu;", "2025-07-01"), "form-district")).toEqual([
      "warning nodes[4].lines[0]",
    ]);
    expect(found(sentTo("UBND huyện Mẫu;", "2025-06-30"), "form-district")).toEqual([]);
  });

  it("may be told of in the text, which speaks of the past too", () => {
    expect(found(saying("Quyết định năm 2019 của UBND huyện Mẫu./."), "form-district")).toEqual([]);
  });
});
