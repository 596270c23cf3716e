import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement } from "react";
import { fontFiles } from "./fonts.mjs";

const bold = { fontWeight: 700 };
const text = (value, style, key) => createElement(Text, { style, key }, value);
const centred = (value, style, key) => text(value, { textAlign: "center", ...style }, key);
const stack = (style, ...children) => createElement(View, { style }, ...children);

function letterhead(content) {
  return stack(
    { flexDirection: "row" },
    stack(
      { width: 184 },
      ...content.body.map((line) => centred(line, { ...bold, fontSize: 13 })),
      centred(content.number, { fontSize: 13 }),
    ),
    stack(
      { flexGrow: 1 },
      ...content.nation.map((line) => centred(line, { ...bold, fontSize: 13 })),
      centred(content.placeDate, { fontStyle: "italic" }),
    ),
  );
}

function closing(content) {
  return stack(
    { flexDirection: "row", marginTop: 12 },
    stack(
      { width: 212 },
      text("Nơi nhận:", { ...bold, fontStyle: "italic", fontSize: 12 }),
      ...content.recipients.map((line) => text(`- ${line}`, { fontSize: 11 })),
    ),
    stack(
      { flexGrow: 1 },
      centred(content.post, bold),
      centred(content.signer, { ...bold, marginTop: 74 }),
    ),
  );
}

function tableOf(rows) {
  const cell = { borderWidth: 0.75, padding: 3 };
  const widths = [50, 238, 100, 80];
  return rows.map((cells, row) =>
    createElement(
      View,
      { key: row, wrap: false, style: { flexDirection: "row" } },
      ...cells.map((value, column) =>
        stack({ ...cell, width: widths[column] }, text(value, row === 0 ? bold : {})),
      ),
    ),
  );
}

function documentOf(content) {
  const justified = { textAlign: "justify", textIndent: 36, marginTop: 6 };
  return createElement(
    Document,
    { title: content.title, language: "vi-VN" },
    createElement(
      Page,
      {
        size: "A4",
        style: {
          fontFamily: "Tinos",
          fontSize: 14,
          paddingTop: 57,
          paddingBottom: 57,
          paddingLeft: 85,
          paddingRight: 42.5,
        },
      },
      letterhead(content),
      centred(content.title, { ...bold, marginTop: 20 }),
      centred(content.subtitle, bold),
      centred(`Kính gửi: ${content.addressee}`, { marginTop: 14, marginBottom: 6 }),
      ...content.sections.flatMap(({ heading, paragraphs }) => [
        ...(heading === undefined ? [] : [text(heading, { ...bold, marginTop: 6 })]),
        ...paragraphs.map((value) => text(value, justified)),
      ]),
      ...tableOf(content.table),
      closing(content),
    ),
  );
}

export async function open() {
  Font.register({
    family: "Tinos",
    fonts: [
      { src: fontFiles.regular },
      { src: fontFiles.bold, fontWeight: 700 },
      { src: fontFiles.italic, fontStyle: "italic" },
      { src: fontFiles.boldItalic, fontWeight: 700, fontStyle: "italic" },
    ],
  });
  // No hyphens in Vietnamese.
  Font.registerHyphenationCallback((word) => [word]);
  return { pdf: (content) => renderToBuffer(documentOf(content)) };
}
