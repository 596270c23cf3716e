import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { fontFiles } from "./fonts.mjs";

const executablePath = "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

const face = (file, style) =>
  `@font-face { font-family: Tinos; src: url("${pathToFileURL(file)}"); ${style} }`;
const styles = `
${face(fontFiles.regular, "")}
${face(fontFiles.bold, "font-weight: bold;")}
${face(fontFiles.italic, "font-style: italic;")}
${face(fontFiles.boldItalic, "font-weight: bold; font-style: italic;")}
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
body { font: 14pt Tinos; margin: 0; }
.sides { display: grid; grid-template-columns: 65mm 1fr; }
.middle { text-align: center; } .bold { font-weight: bold; }
.text { text-align: justify; text-indent: 12.7mm; margin: 6pt 0 0; }
table { border-collapse: collapse; width: 100%; } td, th { border: 0.75pt solid; padding: 3pt; }
thead { display: table-header-group; } tr { break-inside: avoid; }
`;

const inHtml = (text) => text.replace(/[&<>]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
const block = (names, text) => `<div class="${names}">${inHtml(text)}</div>`;

function page(content) {
  const [header = [], ...rows] = content.table;
  const cells = (tag, row) => row.map((text) => `<${tag}>${inHtml(text)}</${tag}>`).join("");
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${inHtml(content.title)}</title><style>${styles}</style>
<div class="sides"><div class="middle">${content.body.map((text) => block("bold", text)).join("")}${block("", content.number)}</div>
<div class="middle">${content.nation.map((text) => block("bold", text)).join("")}<i>${inHtml(content.placeDate)}</i></div></div>
${block("middle bold", content.title)}${block("middle bold", content.subtitle)}${block("middle", `Kính gửi: ${content.addressee}`)}
${content.sections
  .flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [block("bold", heading)]),
    ...paragraphs.map((text) => block("text", text)),
  ])
  .join("\n")}
${rows.length === 0 ? "" : `<table><thead><tr>${cells("th", header)}</tr></thead>${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("")}</table>`}
<div class="sides"><div><b><i>Nơi nhận:</i></b>${content.recipients.map((text) => block("", `- ${text}`)).join("")}</div>
<div class="middle bold">${inHtml(content.post)}<div style="height: 26mm"></div>${inHtml(content.signer)}</div></div></html>`;
}

/** A browser started for one document. */
export async function once(content, file) {
  const input = join(tmpdir(), `letter-${process.pid}.html`);
  await writeFile(input, page(content));
  const printing = ["--headless", "--no-pdf-header-footer", `--print-to-pdf=${file}`];
  await promisify(execFile)(executablePath, [...flags, ...printing, pathToFileURL(input).href]);
}

/** A browser that stays open, driven over its debugging protocol; each letter is a file that it opens and prints. */
export async function open() {
  const browser = await chromium.launch({
    executablePath,
    args: flags,
  });
  const tab = await browser.newPage();
  const file = join(tmpdir(), `letter-${process.pid}.html`);
  return {
    pdf: async (content) => {
      await writeFile(file, page(content));
      await tab.goto(pathToFileURL(file).href);
      return tab.pdf({ preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
}
