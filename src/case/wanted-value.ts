import type { Text } from "../finding/finding";

/** Words, or an object in their place. */
export function orKeys({ vi, en }: Text): Text {
  return {
    vi: `${vi}, hoặc các mục con, mỗi mục một dòng \`tên: giá trị\``,
    en: `${en}, or keys of its own, one \`key: value\` a line`,
  };
}

export function oneOf(values: readonly unknown[]): Text {
  const list = values.map((value) => `\`${String(value)}\``).join(", ");
  return values.length === 1
    ? { vi: list, en: list }
    : { vi: `một trong: ${list}`, en: `one of: ${list}` };
}

export const dayKind: Text = { vi: "một ngày, dạng `2026-07-01`", en: "a day, as `2026-07-01`" };

const kinds: Readonly<Record<string, Text>> = {
  boolean: { vi: "`true` (có) hoặc `false` (không)", en: "`true` or `false`" },
  number: { vi: "một số", en: "a number" },
  int: { vi: "một số nguyên", en: "a whole number" },
  array: {
    vi: "một danh sách, mỗi dòng bắt đầu bằng `- `",
    en: "a list, each line starting with `- `",
  },
  object: {
    vi: "các mục con, mỗi mục một dòng `tên: giá trị`",
    en: "keys of its own, one `key: value` a line",
  },
  string: { vi: "một đoạn chữ", en: "a text" },
};

export function kindOf(expected: string): Text {
  return kinds[expected] ?? { vi: expected, en: expected };
}

export const atLeast = (least: number | bigint): Text => ({
  vi: `từ ${least} trở lên`,
  en: `at least ${least}`,
});

export const atMost = (most: number | bigint): Text => ({
  vi: `nhiều nhất ${most}`,
  en: `at most ${most}`,
});
