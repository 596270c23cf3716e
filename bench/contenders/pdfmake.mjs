import pdfmake from "pdfmake";
import { fontFiles } from "./fonts.mjs";

const centred = (text, style = {}) => ({ text, alignment: "center", ...style });

function definition(content) {
  return {
    pageSize: "A4",
    pageMargins: [85, 57, 42.5, 57],
    defaultStyle: { font: "Tinos", fontSize: 14 },
    header: (page) => (page > 1 ? centred(String(page), { margin: [0, 25, 0, 0] }) : ""),
    content: [
      {
        columns: [
          {
            width: 184,
            stack: [
              ...content.body.map((text) => centred(text, { bold: true, fontSize: 13 })),
              centred(content.number, { fontSize: 13 }),
            ],
          },
          {
            width: "*",
            stack: [
              ...content.nation.map((text) => centred(text, { bold: true, fontSize: 13 })),
              centred(content.placeDate, { italics: true }),
            ],
          },
        ],
      },
      centred(content.title, { bold: true, margin: [0, 20, 0, 0] }),
      centred(content.subtitle, { bold: true }),
      centred(`Kính gửi: ${content.addressee}`, { margin: [0, 14, 0, 6] }),
      ...content.sections.flatMap(({ heading, paragraphs }) => [
        ...(heading === undefined ? [] : [{ text: heading, bold: true, margin: [36, 6, 0, 0] }]),
        ...paragraphs.map((text) => ({
          text,
          alignment: "justify",
          leadingIndent: 36,
          margin: [0, 6, 0, 0],
        })),
      ]),
      ...(content.table.length === 0
        ? []
        : [{ table: { headerRows: 1, widths: [50, "*", 100, 80], body: content.table } }]),
      {
        margin: [0, 12, 0, 0],
        columns: [
          {
            stack: [
              { text: "Nơi nhận:", bold: true, italics: true, fontSize: 12 },
              ...content.recipients.map((text) => ({ text: `- ${text}`, fontSize: 11 })),
            ],
          },
          {
            stack: [
              centred(content.post, { bold: true }),
              centred(content.signer, { bold: true, margin: [0, 74, 0, 0] }),
            ],
          },
        ],
      },
    ],
  };
}

export async function open() {
  const { regular: normal, bold, italic: italics, boldItalic: bolditalics } = fontFiles;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({ Tinos: { normal, bold, italics, bolditalics } });
  return { pdf: (content) => pdfmake.createPdf(definition(content)).getBuffer() };
}
