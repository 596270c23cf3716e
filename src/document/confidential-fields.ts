import type { ConfidentialValue } from "../case/confidential-values";
import { holdsNumber, holdsWords, searched } from "../case/word-match";
import type { Path } from "../finding/path-text";
import type { Field } from "./template/field";
import type { FieldValues } from "./template/field-values";

/** The values of the fields that a template declares confidential, as they are looked for elsewhere in the letter. */
export function confidentialFieldValues(
  fields: Readonly<Record<string, Field>>,
  values: FieldValues,
): readonly ConfidentialValue[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return field.confidential === undefined
      ? partsOf(field, value, ["fields", name])
      : textsOf(value, ["fields", name]);
  });
}

/** Of a list of records: the parts that are declared confidential. */
function partsOf(field: Field, value: unknown, path: Path): readonly ConfidentialValue[] {
  if (field.type !== "list" || field.of === "text" || !Array.isArray(value)) return [];
  const parts = field.of;
  return value.flatMap((item: unknown, index) =>
    typeof item !== "object" || item === null
      ? []
      : Object.entries(item).flatMap(([name, part]) =>
          Object.hasOwn(parts, name) && parts[name]?.confidential !== undefined
            ? textsOf(part, [...path, index, name])
            : [],
        ),
  );
}

function textsOf(value: unknown, path: Path): readonly ConfidentialValue[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
  }
  if (typeof value !== "string" && typeof value !== "number") return [];
  const text = String(value);
  const wanted = searched(text);
  const isOneWord = wanted.words.length < 2;
  // One word, or a day, is said of many things.
  if (isOneWord ? !/\d/u.test(text) : /^[\d\s./-]*$/u.test(text)) return [];
  return [
    {
      path,
      kind: "field",
      certainty: "certain",
      isIn: (other) => (isOneWord ? holdsNumber(other, text) : holdsWords(other, wanted)),
    },
  ];
}
