import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";

const text = (value, style = "") => `<w:r><w:rPr>${style}</w:rPr><w:t>${value}</w:t></w:r>`;
const line = (value, style = "", align = "center") =>
  `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${text(value, style)}</w:p>`;
const cell = (...lines) => `<w:tc><w:tcPr/>${lines.join("")}</w:tc>`;
const row = (...cells) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.join("")}</w:tr></w:tbl>`;
const loop = (name, inner) => `${line(`{#${name}}`)}${inner}${line(`{/${name}}`)}`;

/** A template of the same letter with placeholders, as a person would have drawn it in a word processor. */
function template() {
  const bold = "<w:b/>";
  const body = [
    row(
      cell(loop("body", line("{.}", bold)), line("{number}")),
      cell(loop("nation", line("{.}", bold)), line("{placeDate}", "<w:i/>")),
    ),
    line("{title}", bold),
    line("{subtitle}", bold),
    line("Kính gửi: {addressee}"),
    loop("sections", loop("paragraphs", line("{.}", "", "both"))),
    row(
      cell(
        line("Nơi nhận:", "<w:b/><w:i/>", "left"),
        loop("recipients", line("- {.}", "", "left")),
      ),
      cell(line("{post}", bold), line(""), line("{signer}", bold)),
    ),
    "<w:p/>",
  ].join("");
  const zip = new PizZip();
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  zip.file(
    "[Content_Types].xml",
    `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/document.xml",
    `${xml}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generate({ type: "nodebuffer" });
}

export async function open() {
  const bytes = template();
  return {
    docx: async (content) => {
      const filled = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true });
      filled.render(content);
      return filled.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
    },
  };
}
