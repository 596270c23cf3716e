import { describe, expect, it } from "vitest";
import { checkDocument } from "../../src/document/form/check-document";
import type { OfficialDocument } from "../../src/document/official-document";
import { type RenderFormat, render } from "../../src/document/render";
import { renderText } from "../../src/document/render-text";
import { builtInTemplates } from "../../src/document/template/built-in";
import { checkTemplates } from "../../src/document/template/check-templates";
import { isoDate } from "../../src/time/iso-date";
import { composedExample, exampleNames, exampleRecord } from "./example-letters";
import { readPdf } from "./pdf-pages";

const general = builtInTemplates().templates.filter(
  (template) => template.case === "none" && template.about === undefined,
);
const prescribed = general.flatMap(({ file, form }) => (form === undefined ? [] : [[file, form]]));

function example(name: string, fields: object = {}): string {
  const record = exampleRecord(name);
  return renderText(composedExample(record, { fields: { ...record.fields, ...fields } }));
}

/** The lines of a text that are not empty. */
function lines(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

describe("the packaged general letters", () => {
  it("pass the check of templates", () => {
    expect(checkTemplates()).toEqual([]);
  });

  it("have one example record each", () => {
    expect(exampleNames).toEqual([...new Set(general.map(({ id }) => id))].sort());
  });

  it("follow a form only where an instrument prescribes it", () => {
    expect(prescribed.map(([file]) => file)).toEqual([
      "petition/acceptance-proposal",
      "petition/complaint-guidance-slip",
      "petition/denunciation-transfer-slip",
      "petition/document-receipt.2021",
      "petition/document-receipt.2026",
      "petition/mixed-petition-guidance-slip",
      "petition/reception-refusal-notice.2021",
      "petition/reception-refusal-notice.2026",
      "petition/recommendation-transfer-slip",
    ]);
  });

  it("leave no day without a version between the first and the last", () => {
    const next = (day: string): string =>
      new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const ended = general.flatMap(({ id, inForce: { to } }) =>
      to === undefined ? [] : [[id, to]],
    );
    for (const [id, to = ""] of ended) {
      const follows = general.some((one) => one.id === id && one.inForce.from === next(to));
      expect([id, follows]).toEqual([id, true]);
    }
  });
});

describe.each(exampleNames)("the example letter %s", (name) => {
  const record = exampleRecord(name);

  it("composes without findings and is in the form the regulation prescribes", () => {
    expect(checkDocument(composedExample(record))).toEqual([]);
  });

  it.each(["pdf", "docx", "html", "text"] satisfies RenderFormat[])("renders as %s", async (to) => {
    expect((await render(composedExample(record), to)).length).toBeGreaterThan(300);
  });

  it("has its number, place and day at the head of page 1", async () => {
    const document = composedExample(record);
    const { pages } = await readPdf(await render(document, "pdf"));
    const page = pages[0]?.texts.map(({ text }) => text).join("") ?? "";
    const { number, placeDate } = document.letterhead;
    for (const line of [number, placeDate]) expect(squeezed(page)).toContain(squeezed(line));
  });

  it("ends its body with the mark of the State, or with a full stop in Party documents", () => {
    const { nodes, regime } = composedExample(record);
    const paragraphs = nodes.filter((node) => node.type === "paragraph");
    const last =
      paragraphs
        .at(-1)
        ?.inlines.map(({ text }) => text)
        .join("") ?? "";
    expect(last).toMatch(regime === "state" ? /[^.,;/]\.\/\.$/u : /[^.,;/]\.$/u);
  });
});

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}

describe("older versions of the forms", () => {
  it.each(
    general.flatMap(({ id, inForce: { to } }) => (to === undefined ? [] : [[id, to] as const])),
  )("%s is written as before on %s", (id, date) => {
    const { fields, ...record } = exampleRecord(id);
    // The ground of điểm h khoản 1 Điều 4 is that of Nghị định 154/2026/NĐ-CP.
    const { answered: _, ...older } = fields ?? {};
    const document = composedExample({ ...record, fields: older }, { date: isoDate(date) });
    expect(checkDocument(document)).toEqual([]);
  });

  it("name the identity papers of their time", () => {
    const { fields, ...record } = exampleRecord("document-receipt");
    const on = (date: string): string =>
      renderText(composedExample({ ...record, fields: fields ?? {} }, { date: isoDate(date) }));
    expect(on("2026-06-30")).toContain("Số CMND/CCCD/Hộ chiếu (hoặc giấy tờ tùy thân): ");
    expect(on("2026-07-01")).toContain("Số CCCD/Hộ chiếu (hoặc giấy tờ tùy thân): ");
    expect(on("2026-06-30")).toContain("Thông tin, tài liệu, bằng chứng\n");
    expect(on("2026-07-01")).toContain("Thông tin, tài liệu\n");
  });
});

describe("who gets a letter", () => {
  const copies = (text: string): readonly string[] => {
    const all = lines(text);
    const from = all.indexOf("Nơi nhận:") + 1;
    return all.slice(from).filter((line) => line.startsWith("- "));
  };

  it("dispatches name their addressees by Như trên first and the archive last", () => {
    expect(copies(example("dispatch"))).toEqual([
      "- Như trên;",
      "- Thanh tra tỉnh Thí Dụ;",
      "- Chủ tịch, các Phó Chủ tịch UBND xã;",
      "- Lưu: VT, TCD.",
    ]);
  });

  it("Party dispatches end the lines with commas to 26/5/2026 and with semicolons since", () => {
    const record = exampleRecord("party-dispatch");
    const on = (date: string): readonly string[] =>
      copies(renderText(composedExample(record, { date: isoDate(date) })));
    expect(on("2026-05-26")[0]).toBe("- Như trên,");
    expect(on("2026-05-27")[0]).toBe("- Như trên;");
    expect(on("2026-05-27").at(-1)).toBe("- Lưu Văn phòng Đảng ủy.");
  });

  it("the slip that forwards a denunciation goes to its addressee alone, whatever the record adds", () => {
    const record = exampleRecord("denunciation-transfer-slip");
    const text = renderText(composedExample(record, { recipients: ["Bà Nguyễn Thị Bưởi"] }));
    expect(copies(text)).toEqual(["- Như trên;", "- Lưu: VT, hồ sơ, TCD."]);
    expect(text).not.toContain("Bưởi");
  });

  it("a refusal to receive one who came to denounce is copied to nobody", () => {
    expect(copies(example("reception-refusal-notice"))).toHaveLength(3);
    const text = example("reception-refusal-notice", { denunciation: true });
    expect(copies(text)).toEqual(["- Như trên;", "- Lưu: VT, hồ sơ, TCD."]);
    expect(text).toContain("để tố cáo về việc");
  });
});

describe("who denounced", () => {
  const compose = (name: string, fields: object): OfficialDocument => {
    const record = exampleRecord(name);
    return composedExample(record, { fields: { ...record.fields, ...fields } });
  };

  it.each(["denouncer", "petitioner", "complainant", "address", "identity"])(
    "has no field `%s` in the slip that forwards a denunciation",
    (field) => {
      expect(() => compose("denunciation-transfer-slip", { [field]: "Nguyễn Thị Bưởi" })).toThrow(
        `\`${field}\``,
      );
    },
  );

  it("is not named when the handling of a denunciation is urged, even where the record names them", () => {
    const text = renderText(
      compose("urging-dispatch", { denunciation: true, petition: "tố cáo của bà Nguyễn Thị Bưởi" }),
    );
    expect(text).toContain("V/v đôn đốc giải quyết đơn tố cáo");
    expect(text).not.toContain("Bưởi");
  });

  it("is not guessed at: whether a denunciation is urged must be said", () => {
    const record = exampleRecord("urging-dispatch");
    const { denunciation: _, ...fields } = record.fields ?? {};
    expect(() => composedExample(record, { fields })).toThrow("fields.denunciation");
  });

  it("is marked confidential in the proposal to the person who resolves", () => {
    const { nodes, audience } = compose("acceptance-proposal", {});
    expect(audience).toEqual(["resolver"]);
    const marked = nodes.flatMap((node) =>
      node.type === "paragraph" ? node.inlines.filter(({ confidential }) => confidential) : [],
    );
    expect(marked.map(({ text }) => text)).toEqual([
      "ông Nguyễn Văn Mẫu",
      "thôn Một, xã Ví Dụ, tỉnh Thí Dụ",
    ]);
  });
});
