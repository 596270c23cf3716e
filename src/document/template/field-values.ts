import type { Text } from "../../finding/finding";
import type { Path } from "../../finding/path-text";
import type { Problem } from "../../finding/problem";
import { suggest } from "../../finding/suggest";
import { parseIsoDate } from "../../time/iso-date";
import type { Field, ListField, ValueField } from "./field";
import type { Template } from "./template";

/** What a caller gives for the fields of a template, by name. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** The values that a template may print, and what is wrong with those that were given. */
export interface CheckedFields {
  readonly values: FieldValues;
  readonly problems: readonly Problem[];
}

type Report = (path: Path, message: Text, rule?: string) => undefined;

/**
 * Checks what a caller gives against the fields that a template declares: unknown names, missing values (warnings where blanks are asked
 * for), values of another kind. A confidential value is never repeated in a finding.
 */
export function checkedFields(
  template: Template,
  given: FieldValues,
  { blanks }: { readonly blanks: boolean },
): CheckedFields {
  const problems: Problem[] = [];
  const report: Report = (path, message, rule = "document-field") => {
    const isGap = rule === "document-data-missing";
    problems.push({
      rule,
      severity: isGap && blanks ? "warning" : "error",
      path: ["fields", ...path],
      message,
    });
    return undefined;
  };
  const values = record(template.fields, given, { path: [], report, template });
  return { values, problems };
}

interface Place {
  readonly path: Path;
  readonly report: Report;
  readonly template: Template;
}

function record(
  fields: Readonly<Record<string, Field>>,
  given: FieldValues,
  place: Place,
): FieldValues {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(fields, name))
      place.report([...place.path, name], unknownName(name, fields, place));
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      const inside = { ...place, path: [...place.path, name] };
      const checked = isMissing(value)
        ? missing(field, inside)
        : checkedValue(field, value, inside);
      return checked === undefined ? [] : [[name, checked]];
    }),
  );
}

function isMissing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.length === 0)
  );
}

function missing(field: Field, { path, report, template }: Place): undefined {
  if (field.optional === true) return undefined;
  const name = ["fields", ...path].join(".");
  return report(
    path,
    {
      vi: `\`${template.title}\` cần \`${name}\` (${field.label}): ghi vào hồ sơ văn bản, hoặc chọn để chừa chỗ trống.`,
      en: `\`${template.id}\` needs \`${name}\` (${field.label}): write it in the letter's record, or ask for blanks.`,
    },
    "document-data-missing",
  );
}

function checkedValue(field: Field, value: unknown, place: Place): unknown {
  return field.type === "list" ? listOf(field, value, place) : single(field, value, place);
}

function single({ type }: ValueField, value: unknown, { path, report }: Place): unknown {
  switch (type) {
    case "text":
      if (typeof value === "string") return value;
      return typeof value === "number" && Number.isFinite(value)
        ? String(value)
        : report(path, wants("một đoạn chữ", "a text"));
    case "date":
      return typeof value === "string" && parseIsoDate(value) !== undefined
        ? value
        : report(path, wants("một ngày viết như 2026-07-01", "a day, written as 2026-07-01"));
    case "number":
      return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
        ? value
        : report(path, wants("một số nguyên từ 0", "a whole number of zero or more"));
    case "boolean":
      return typeof value === "boolean"
        ? value
        : report(path, wants("true hoặc false", "true or false"));
  }
}

function listOf({ of }: ListField, value: unknown, place: Place): unknown {
  if (!Array.isArray(value)) {
    return place.report(
      place.path,
      wants("một danh sách, mỗi dòng một `- `", "a list, each line with `- `"),
    );
  }
  return value.flatMap((item: unknown, index) => {
    const inside = { ...place, path: [...place.path, index] };
    if (of === "text") {
      const text = single({ type: "text", label: "" }, item, inside);
      return text === undefined ? [] : [text];
    }
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
      place.report(inside.path, wants(`các mục ${keys(of)}`, `the entries ${keys(of)}`));
      return [];
    }
    return [record(of, item as FieldValues, inside)];
  });
}

function keys(fields: Readonly<Record<string, Field>>): string {
  return Object.keys(fields).join(", ");
}

function wants(vi: string, en: string): Text {
  return { vi: `Mục này phải là ${vi}.`, en: `This must be ${en}.` };
}

function unknownName(
  name: string,
  fields: Readonly<Record<string, Field>>,
  { template }: Place,
): Text {
  const near = suggest(name, Object.keys(fields));
  return {
    vi: `Mẫu \`${template.id}\` không có mục \`${name}\`: ${near === undefined ? `chỉ có ${keys(fields)}` : `có phải \`${near}\`?`}`,
    en: `Template \`${template.id}\` has no field \`${name}\`: ${near === undefined ? `there are ${keys(fields)}` : `did you mean \`${near}\`?`}`,
  };
}
