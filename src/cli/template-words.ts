import type { Field } from "../document/template/field";
import type { Template } from "../document/template/template";
import type { Lang, Text } from "../finding/finding";
import { dayIn } from "../language/day-text";
import { wrapText } from "../language/wrap-text";

const width = 79;

/** What a template is, whom it reaches and what it asks for, in lines of a terminal. */
export function describeTemplate(template: Template, lang: Lang): string {
  const { id, title, fields, case: about } = template;
  const asked = Object.entries(fields);
  const how = next(id, about, asked.length > 0);
  return [
    `${title} (${id})`,
    ...facts(template, lang).flatMap((fact) => wrapText(fact, width, "  ")),
    ...(asked.length === 0 ? [] : [lang === "vi" ? "  Mục cần điền (fields):" : "  Fields:"]),
    ...asked.flatMap(([name, field]) => fieldLines(name, field, lang)),
    `  ${lang === "vi" ? "Soạn" : "To draft"}: ${how}`,
  ].join("\n");
}

function next(id: string, about: Template["case"], hasFields: boolean): string {
  if (about === "none") return `tiepdan new letter --template ${id}`;
  return `tiepdan draft HO-SO.yaml --template ${id}${hasFields ? " --fields MUC.yaml" : ""}`;
}

function facts(template: Template, lang: Lang): readonly string[] {
  const { kind, symbol, regime, form, inForce, signs, audience } = template;
  const isVietnamese = lang === "vi";
  const days = `${dayIn(inForce.from, lang)} – ${inForce.to === undefined ? "…" : dayIn(inForce.to, lang)}`;
  const name = symbol === undefined ? kind : `${kind} (${symbol})`;
  const own = isVietnamese ? "người có thẩm quyền ký" : "signed by the competent person";
  const collective = isVietnamese
    ? "ký thay mặt tập thể (TM., T/M)"
    : "signed for the collective (TM., T/M)";
  const state = isVietnamese ? "của cơ quan nhà nước" : "of the State";
  const party = isVietnamese ? "của Đảng" : "of the Party";
  const used = isVietnamese ? "dùng cho văn bản từ" : "for letters of";
  return [
    `${name} ${regime === "party" ? party : state}; ${used} ${days}`,
    ...(form === undefined ? [] : [`${form.number}, ${form.instrument}`]),
    `${subjectOf(template)[lang]}; ${signs === "own" ? own : collective}`,
    `${isVietnamese ? "người đọc" : "readers"}: ${audience.join(", ")}`,
  ];
}

/** What the letter is written from beside the office and its fields. */
function subjectOf({ case: file, about }: Template): Text {
  if (file === "required") return { vi: "viết về một vụ việc", en: "about a case" };
  if (about === undefined) return { vi: "không cần hồ sơ vụ việc", en: "needs no case file" };
  return about === "dialogue"
    ? { vi: "viết từ hồ sơ một cuộc đối thoại", en: "about a dialogue" }
    : { vi: "viết về một ý kiến nêu tại cuộc đối thoại", en: "about one proposal raised there" };
}

function fieldLines(name: string, field: Field, lang: Lang, indent = "    "): readonly string[] {
  const marks = [
    typeName(field, lang),
    ...(field.optional === true ? [lang === "vi" ? "không bắt buộc" : "optional"] : []),
    ...(field.confidential === undefined ? [] : [lang === "vi" ? "bí mật" : "confidential"]),
  ];
  const label = field.label.replace(/\s+/gu, " ").trim();
  const [first = "", ...more] = wrapText(
    `${name} (${marks.join(", ")}): ${label}`,
    width,
    `${indent}  `,
  );
  const parts = field.type === "list" && field.of !== "text" ? Object.entries(field.of) : [];
  return [
    first.slice(2),
    ...more,
    ...parts.flatMap(([part, inner]) => fieldLines(part, inner, lang, `${indent}  `)),
  ];
}

function typeName({ type }: Field, lang: Lang): string {
  const names = {
    text: { vi: "chữ", en: "text" },
    date: { vi: "ngày", en: "day" },
    number: { vi: "số", en: "number" },
    boolean: { vi: "true hoặc false", en: "true or false" },
    list: { vi: "danh sách", en: "list" },
  } as const;
  return names[type][lang];
}
