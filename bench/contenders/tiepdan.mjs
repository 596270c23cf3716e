import { render } from "../../dist/index.js";

const inlines = (text) => [{ text }];

/** The content as a document of tiepdan. */
function documentOf(content) {
  const { body, number, placeDate, title, subtitle, addressee, sections, table } = content;
  return {
    record: "document",
    format: 1,
    regime: "state",
    template: "bench",
    kind: { name: "Thông báo", symbol: "TB" },
    date: "2026-07-08",
    lang: "vi",
    title: `${title} ${subtitle}`,
    audience: [],
    letterhead: { superior: [], body, number, placeDate },
    nodes: [
      { type: "title", inlines: inlines(title) },
      { type: "subtitle", inlines: inlines(subtitle) },
      { type: "addressees", names: [inlines(addressee)] },
      ...sections.flatMap(({ heading, paragraphs }) => [
        ...(heading === undefined
          ? []
          : [{ type: "heading", level: "plain", inlines: inlines(heading) }]),
        ...paragraphs.map((text) => ({ type: "paragraph", inlines: inlines(text) })),
      ]),
      ...(table.length === 0
        ? []
        : [
            {
              type: "table",
              rows: table.map((cells, index) => ({
                header: index === 0,
                cells: cells.map(inlines),
              })),
            },
          ]),
      { type: "recipients", lines: content.recipients.map(inlines) },
      { type: "signature", posts: [content.post], name: inlines(content.signer) },
    ],
    metadata: { agency: "Ủy ban nhân dân xã Hòa Bình" },
  };
}

export async function open() {
  return {
    pdf: (content) => render(documentOf(content), "pdf"),
    docx: (content) => render(documentOf(content), "docx"),
  };
}
