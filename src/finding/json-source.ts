import { controlCharacter } from "./decode-text";
import { forbiddenKeys } from "./forbidden-keys";
import type { YamlLimits } from "./yaml-limits";

/**
 * The data of plain, faultless JSON in NFC, or undefined when anything is odd: then the slower reader tells what and where.
 * It exists because systems send cases by the thousand, one a line.
 */
export function readCleanJson(
  text: string,
  limits: YamlLimits,
): { readonly value: unknown } | undefined {
  const parsed = parseJson(text);
  if (parsed === undefined) return undefined;
  const count = { keys: 0, elements: 0 };
  const value = cleaned(parsed.value, limits, limits.maxDepth, count);
  // A key that is written twice leaves one key in the data and two in the text.
  return value === unclean || count.keys !== keysWritten(text) ? undefined : { value };
}

/** Whether a text is JSON at all. */
export function isJson(text: string): boolean {
  return parseJson(text) !== undefined;
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const unclean = Symbol("unclean");

function cleaned(
  value: unknown,
  limits: YamlLimits,
  depth: number,
  count: { keys: number; elements: number },
): unknown {
  count.elements += 1;
  if (depth < 0 || count.elements > limits.maxElements) return unclean;
  if (typeof value === "string") {
    return controlCharacter.test(value) || /\p{Surrogate}/u.test(value)
      ? unclean
      : value.normalize("NFC");
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => cleaned(item, limits, depth - 1, count));
    return items.includes(unclean) ? unclean : items;
  }
  const record: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const normal = key.normalize("NFC");
    const clean = cleaned(item, limits, depth - 1, count);
    if (clean === unclean || forbiddenKeys.has(normal) || normal in record) return unclean;
    count.keys += 1;
    record[normal] = clean;
  }
  return record;
}

/** Strings of a JSON text that a colon follows. */
function keysWritten(text: string): number {
  let keys = 0;
  let start = text.indexOf('"');
  while (start >= 0) {
    const end = endOfString(text, start);
    let next = end + 1;
    while (isSpace(text.charCodeAt(next))) next += 1;
    if (text[next] === ":") keys += 1;
    start = text.indexOf('"', next);
  }
  return keys;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
