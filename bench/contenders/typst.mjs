import { dirname } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./fonts.mjs";

const string = (value) => JSON.stringify(value);
const call = (name, value) => `#${name}(${string(value)})`;

function source(content) {
  const lines = (values, style) => values.map((value) => `#text(${style}, ${string(value)})`);
  const cells = content.table.map((row) => row.map((value) => `[${call("text", value)}]`));
  return `
#set document(title: ${string(content.title)}, date: datetime(year: 2026, month: 7, day: 8))
#set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm))
#set text(font: "Tinos", size: 14pt, lang: "vi", hyphenate: false)
#set par(justify: true, first-line-indent: (amount: 12.7mm, all: true), spacing: 12pt)
#grid(columns: (65mm, 1fr), align: center,
  [${[...lines(content.body, 'size: 13pt, weight: "bold"'), `#text(size: 13pt, ${string(content.number)})`].join(" \\ ")}],
  [${[...lines(content.nation, 'size: 13pt, weight: "bold"'), `#text(style: "italic", ${string(content.placeDate)})`].join(" \\ ")}])
#align(center)[${[...lines([content.title, content.subtitle], 'weight: "bold"')].join(" \\ ")}]
#align(center)[${call("text", `Kính gửi: ${content.addressee}`)}]
${content.sections
  .flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : lines([heading], 'weight: "bold"')),
    ...paragraphs.map((value) => call("text", value)),
  ])
  .join("\n\n")}
${
  cells.length === 0
    ? ""
    : `#table(columns: (18mm, 1fr, 35mm, 28mm), table.header(${cells[0].join(", ")}), ${cells.slice(1).flat().join(", ")})`
}
#grid(columns: (75mm, 1fr),
  [${[`#text(size: 12pt, weight: "bold", style: "italic", "Nơi nhận:")`, ...lines(content.recipients, "size: 11pt")].join(" \\ ")}],
  align(center)[${lines([content.post], 'weight: "bold"')} #v(26mm) ${lines([content.signer], 'weight: "bold"')}])
`;
}

export async function open() {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontPaths: Object.values(fontFiles).map((file) => dirname(file)) }],
  });
  return {
    pdf: async (content) => {
      const bytes = compiler.pdf({ mainFileContent: source(content) }, { pdfStandard: "a-2b" });
      // As a server would: without it, memory grows with each letter.
      compiler.evictCache(10);
      return bytes;
    },
  };
}
