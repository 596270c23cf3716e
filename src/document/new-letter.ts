import { builtInTemplates } from "./template/built-in";
import type { Field } from "./template/field";
import { requireTemplate } from "./template/require-template";
import type { Template, TemplateSet } from "./template/template";

/**
 * A commented YAML skeleton of a letter's record, with what the latest version of a template asks for; parses once its day is written.
 * Throws MisuseError "unknown-template". `newLetter("dispatch")`.
 */
export function newLetter(id: string, templates: TemplateSet = builtInTemplates()): string {
  requireTemplate(templates, id);
  const [template] = templates.templates
    .filter((version) => version.id === id)
    .sort((one, other) => (one.inForce.from < other.inForce.from ? 1 : -1));
  return template === undefined ? "" : skeleton(template);
}

function skeleton({ id, title, fields, signs, case: file, about }: Template): string {
  const entries = Object.entries(fields);
  return [
    `# ${title}. Soạn văn bản: tiepdan draft TEP-NAY.yaml --agency CO-QUAN.yaml`,
    "# Ngày viết theo dạng 2026-07-01; số có chữ số 0 ở đầu đặt trong dấu nháy.",
    "# Mục ghi (không bắt buộc) để trống hoặc xóa; bỏ dấu # ở đầu những dòng cần dùng.",
    "record: letter",
    `template: ${id}`,
    "date:                       # ngày của văn bản (bắt buộc)",
    ...(file === "required"
      ? ["case:                       # tệp hồ sơ vụ việc, tính từ thư mục của tệp này (bắt buộc)"]
      : []),
    ...(about === undefined
      ? []
      : [
          "dialogue:                   # tệp hồ sơ đối thoại, tính từ thư mục của tệp này (bắt buộc)",
        ]),
    ...(about === "proposal"
      ? ["proposal:                   # `id` của ý kiến trong hồ sơ đối thoại (bắt buộc)"]
      : []),
    '# number: "12"              # để trống thì chừa chỗ cho văn thư ghi',
    '# unit: ""                  # đơn vị ra văn bản, khi có nhiều hồ sơ cơ quan',
    `# signer: { title: PHÓ CHỦ TỊCH, name: "", form: KT }  # khi người đứng đầu không ký: KT, TL, TUQ hoặc Q${signs === "collective" ? "; TM. (T/M) được ghi sẵn" : ""}`,
    '# recipients: [""]          # thêm nơi nhận',
    "# urgency: KHẨN             # KHẨN | THƯỢNG KHẨN | HỎA TỐC",
    ...(entries.length === 0 ? [] : ["fields:"]),
    ...entries.flatMap(([name, field]) => lines(name, field, "  ")),
    "",
  ].join("\n");
}

function lines(name: string, field: Field, indent: string): readonly string[] {
  const hints = [
    ...(field.optional === true ? ["(không bắt buộc)"] : []),
    oneLine(field.label),
    ...hintOf(field),
  ];
  const head = `${indent}${name}:`.padEnd(27);
  const own = `${head} # ${hints.join(" ")}`;
  if (field.type !== "list") return [own];
  if (field.of === "text") return [own, `${indent}  -`];
  const parts = Object.entries(field.of).flatMap(([part, inner]) =>
    lines(part, inner, `${indent}    `),
  );
  return [own, ...parts.map((line, index) => (index === 0 ? dashed(line) : line))];
}

/** `    name:` as the first line of a list's item: `  - name:`. */
function dashed(line: string): string {
  return line.replace(/^( *) {2}(?=\S)/u, "$1- ");
}

function hintOf({ type }: Field): readonly string[] {
  switch (type) {
    case "date":
      return ["[ngày]"];
    case "number":
      return ["[số nguyên]"];
    case "boolean":
      return ["[true | false]"];
    case "text":
    case "list":
      return [];
  }
}

function oneLine(label: string): string {
  return label.replace(/\s+/gu, " ").trim();
}
