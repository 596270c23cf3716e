import { describe, expect, it } from "vitest";
import { leakProblems } from "../../../src/document/confidential-leaks";
import type { OfficialDocument } from "../../../src/document/official-document";
import { commune, conclusion, denunciation } from "./documents";

const denounced = ["denounced-person"];

/** A letter to the denounced person that says something. */
const saying = (text: string): OfficialDocument =>
  conclusion({ audience: denounced, nodes: [{ type: "paragraph", inlines: [{ text }] }] });

const told = (document: OfficialDocument, file = denunciation()) =>
  leakProblems(document, { file, agency: commune }).map(
    ({ severity, path }) => `${severity} ${path.join(".")}`,
  );

const person = (changes: object) =>
  denunciation({ denouncers: [{ name: "Bí Danh Kín", title: "ông", ...changes }] });

describe("a letter to others is refused when it tells", () => {
  it.each([
    ["the name", "Theo đơn của ông Bí Danh Kín", "denouncers.0.name"],
    ["the name without a form of address", "Bí Danh Kín tố cáo", "denouncers.0.name"],
    ["the name in capitals", "ĐƠN CỦA BÍ DANH KÍN", "denouncers.0.name"],
    ["the name without accents", "don cua Bi Danh Kin", "denouncers.0.name"],
    ["the name in a file's name", "tệp to-cao_BiDanhKin.pdf", "denouncers.0.name"],
    ["the house", "trú tại 12 đường Hoa Mẫu", "denouncers.0.address"],
    ["the paper's number", "CCCD số 001.200.000.123", "denouncers.0.identity.number"],
    ["the telephone", "điện thoại 0912345678", "denouncers.0.contact"],
    ["the telephone from abroad", "gọi +84 912 345 678", "denouncers.0.contact"],
    ["the mail", "thư KIN.BI@thudientu.example", "denouncers.0.contact"],
  ])("%s", (_, text, path) => {
    expect(told(saying(text))).toEqual([`error ${path}`]);
  });

  it("in accents stored apart", () => {
    expect(told(saying("Bí Danh Kín".normalize("NFD")))).toEqual(["error denouncers.0.name"]);
  });

  it("wherever the text stands", () => {
    const base = saying("x");
    const places: readonly Partial<OfficialDocument>[] = [
      { letterhead: { ...base.letterhead, about: [{ text: "V/v đơn của bà Bí Danh Kín" }] } },
      { letterhead: { ...base.letterhead, body: ["UBND", "BÍ DANH KÍN"] } },
      { contact: "Hỏi ông Bí Danh Kín" },
      { nodes: [{ type: "recipients", lines: [[{ text: "- Ông Bí Danh Kín;" }]] }] },
      { nodes: [{ type: "basis", lines: ["Căn cứ đơn của Bí Danh Kín;"] }] },
      {
        nodes: [
          { type: "paragraph", inlines: [{ text: "Bí Danh ", bold: true }, { text: "Kín" }] },
        ],
      },
      {
        annexes: [
          { label: "Phụ lục", name: [{ text: "Đơn Bí Danh Kín" }], reference: "", nodes: [] },
        ],
      },
    ];
    for (const place of places) {
      expect(told({ ...base, ...place })).toEqual(["error denouncers.0.name"]);
    }
  });

  it("and the finding points at the entry of the file that was typed so, without the value", () => {
    const summary = "Đơn của Bí Danh Kín về đất";
    const file = denunciation({ summary });
    const [problem, ...more] = leakProblems(saying(summary), { file, agency: commune });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule: "confidential-leak", path: ["summary"] });
    expect(problem?.message.vi).toContain("`nodes[0].inlines`");
    expect(JSON.stringify(problem)).not.toMatch(/Kín/u);
  });

  it("for each of several denouncers, the representative, and complainants of a denunciation", () => {
    const { denouncers = [], ...rest } = denunciation();
    const file = {
      ...rest,
      denouncers: [...denouncers, { name: "Hồ Thị Ẩn" }],
      representative: { kind: "group" as const, name: "Vũ Văn Khuất" },
    };
    expect(told(saying("Hồ Thị Ẩn và Vũ Văn Khuất"), file)).toEqual([
      "error denouncers.1.name",
      "error representative.name",
    ]);
    const old = { ...rest, complainants: [{ name: "Bí Danh Kín" }] };
    expect(told(saying("Bí Danh Kín"), old)).toEqual(["error complainants.0.name"]);
  });

  it("by a marked stretch that the readers may not see", () => {
    const [problem] = leakProblems(conclusion({ audience: denounced }), {
      file: denunciation(),
      agency: commune,
    });
    expect(problem).toMatchObject({ rule: "confidential-leak", severity: "error", path: [] });
  });
});

describe("a letter to the denouncer may tell", () => {
  it("everything in its text", () => {
    const letter = {
      ...saying("Kính gửi ông Bí Danh Kín, 12 đường Hoa Mẫu"),
      audience: ["denouncer"],
    };
    expect(told(letter)).toEqual([]);
  });

  it("nothing in its title and case number, which show outside", () => {
    const letter = { ...saying("x"), audience: ["denouncer"] };
    expect(told({ ...letter, title: "Thư gửi ông Bí Danh Kín" })).toHaveLength(1);
    const metadata = { case: "TC-bidanhkin-01", agency: "UBND" };
    expect(told({ ...letter, metadata })).toEqual(["error denouncers.0.name"]);
  });
});

describe("no alarm is raised", () => {
  it.each([
    ["for another name that holds the same words apart", "ông Bí và Danh Kín"],
    ["for a name that differs in a mark", "ông Bí Danh Kin Kìn, bà Bì Danh Kín"],
    ["for the commune where the denouncer lives", "tại xã Hòa Bình, tỉnh Thử"],
    ["for a hamlet alone", "trưởng thôn Một"],
    ["for days and numbers of documents", "Quyết định số 12/QĐ-UBND ngày 01/2/2000"],
  ])("%s", (_, text) => {
    expect(told(saying(text))).toEqual([]);
  });

  it("for the address of a commune, which is the office's own", () => {
    const file = person({ address: "xã Hòa Bình, tỉnh Thử" });
    expect(told(saying("Ủy ban nhân dân xã Hòa Bình, tỉnh Thử"), file)).toEqual([]);
  });

  it("for a name of one word inside other words, but after `ông`", () => {
    const file = denunciation({ denouncers: [{ name: "An" }] });
    expect(told(saying("giữ an ninh, ông Anh"), file)).toEqual([]);
    expect(told(saying("theo lời ông An"), file)).toEqual(["error denouncers.0.name"]);
  });

  it("for a name that is also the office's place, but after `bà`", () => {
    const file = denunciation({ denouncers: [{ name: "Hòa Bình" }] });
    expect(told(saying("Ủy ban nhân dân xã Hòa Bình"), file)).toEqual([]);
    expect(told(saying("đơn của bà Hòa Bình"), file)).toEqual(["error denouncers.0.name"]);
  });

  it("in files of other kinds", () => {
    const complaint = { ...denunciation(), kind: "complaint" as const };
    const { denouncers: _, ...rest } = complaint;
    const file = { ...rest, complainants: [{ name: "Bí Danh Kín" }] };
    expect(told(saying("Kính gửi Bí Danh Kín"), file)).toEqual([]);
  });
});

describe("what only a reader can tell apart is a warning", () => {
  it("when the denounced person or the signer has the same name", () => {
    const same = { name: "Lê Văn Thử" };
    expect(told(saying("ông Lê Văn Thử nhận tiền"), denunciation({ denouncers: [same] }))).toEqual([
      "warning denouncers.0.name",
    ]);
    const signature = {
      type: "signature" as const,
      posts: ["CHỦ TỊCH"],
      name: [{ text: "Mai Thị Ký" }],
    };
    const signed = conclusion({ audience: denounced, nodes: [signature] });
    const file = denunciation({ denouncers: [{ name: "Mai Thị Ký" }] });
    expect(told(signed, file)).toEqual([]);
    const paragraph = { type: "paragraph" as const, inlines: [{ text: "Gửi Mai Thị Ký" }] };
    expect(told({ ...signed, nodes: [paragraph, signature] }, file)).toEqual([
      "warning denouncers.0.name",
    ]);
  });

  it("when an official of the office denounces", () => {
    const file = denunciation({ denouncers: [{ name: "Trần Thị Giả" }] });
    expect(told(saying("theo lời Trần Thị Giả"), file)).toEqual(["warning denouncers.0.name"]);
  });

  it("when the letter speaks of the hamlet with its commune; the whole address is refused", () => {
    const file = person({ address: "thôn Một, xã Hòa Bình, tỉnh Thử" });
    expect(told(saying("đất công ở thôn Một, xã Hòa Bình"), file)).toEqual([
      "warning denouncers.0.address",
    ]);
    expect(told(saying("trú tại thôn Một, xã Hòa Bình, tỉnh Thử"), file)).toEqual([
      "error denouncers.0.address",
    ]);
  });
});

describe("values of confidential fields are looked for too", () => {
  const declared = {
    who: { type: "text", label: "Người báo tin", confidential: "denouncer" },
    number: { type: "text", label: "Số giấy tờ", confidential: "denouncer" },
    witnesses: {
      type: "list",
      label: "Nhân chứng",
      of: {
        name: { type: "text", label: "Họ tên", confidential: "denouncer" },
        post: { type: "text", label: "Chức vụ" },
      },
    },
    place: { type: "text", label: "Nơi" },
  } as const;
  const values = {
    who: "Bí Danh Kín",
    number: "B1234567",
    witnesses: [{ name: "Hồ Thị Ẩn", post: "thợ mộc" }],
    place: "chợ Hòa Bình",
  };
  const found = (text: string) =>
    leakProblems(saying(text), { agency: commune, fields: { declared, values } }).map(({ path }) =>
      path.join("."),
    );

  it.each([
    ["fields.who", "theo BÍ DANH KÍN"],
    ["fields.number", "hộ chiếu B 1234567"],
    ["fields.witnesses.0.name", "bà Hồ Thị Ẩn khai"],
  ])("%s", (path, text) => {
    expect(found(text)).toEqual([path]);
  });

  it("and others are not", () => {
    expect(found("tại chợ Hòa Bình, có thợ mộc")).toEqual([]);
  });
});
