// Writes src/generated/templates.json from templates/, and src/generated/font-coverage.json from the packaged fonts.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { loadFaces } from "../src/document/pdf/load-faces";
import { readTemplate } from "../src/document/template/front-matter";
import type { Template } from "../src/document/template/template";

const read = (name: string): string => readFileSync(`templates/${name}`, "utf8").normalize("NFC");
const files = globSync("**/*.hbs", { cwd: "templates" }).sort();
const templates: Template[] = [];
for (const file of files.filter((name) => !name.startsWith("partials/"))) {
  const parsed = readTemplate(read(file), file.replace(/\.hbs$/u, ""), "en");
  if (parsed.ok) {
    templates.push(parsed.value);
  } else {
    for (const { at, message } of parsed.findings)
      console.error(`${at?.file}:${at?.line}`, message);
    process.exitCode = 1;
  }
}
const partials = Object.fromEntries(
  files
    .filter((name) => name.startsWith("partials/"))
    .map((name) => [name.replace(/^partials\/|\.hbs$/gu, ""), read(name)]),
);
mkdirSync("src/generated", { recursive: true });
writeFileSync("src/generated/templates.json", `${JSON.stringify({ templates, partials })}\n`);

// Imported only now: the check reads the file that was just written.
const { checkTemplates } = await import("../src/document/template/check-templates");
for (const { at, message } of checkTemplates({ templates, partials }, { lang: "en" })) {
  console.error(`${at?.file}:${at?.line}`, message);
  process.exitCode = 1;
}

// What all four styles draw from left to right; no control, format or private characters.
const unsuitable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const { regular, bold, italic, boldItalic } = await loadFaces();
const others = [bold, italic, boldItalic].map(({ font }) => new Set(font.characterSet));
const drawn = [...regular.font.characterSet]
  .filter(
    (code) => others.every((set) => set.has(code)) && !unsuitable.test(String.fromCodePoint(code)),
  )
  .sort((one, other) => one - other);
const ranges: number[] = [];
for (const code of drawn) {
  if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
  else ranges.push(code, code);
}
writeFileSync("src/generated/font-coverage.json", `${JSON.stringify(ranges)}\n`);
