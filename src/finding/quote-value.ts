const longest = 60;

/** What stands in place of a value that must not be told. */
export const hidden = "•••";

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A value as messages quote it: in backticks, on one line, control and hidden characters written as `\u….`, cut to 60 characters.
 * `quoteValue("Nguyễn Văn A\n")` is `` `Nguyễn Văn A\u{a}` ``.
 */
export function quoteValue(value: unknown): string {
  const text = typeof value === "string" ? value : describe(value);
  const visible = text
    .slice(0, longest * 4)
    .replace(invisible, escapeCharacter)
    .replaceAll("`", "'");
  const characters = [...visible];
  return characters.length > longest
    ? `\`${characters.slice(0, longest - 1).join("")}…\``
    : `\`${visible}\``;
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  if (typeof value === "object" && value !== null) {
    return Object.keys(value).length === 0 ? "{}" : "{…}";
  }
  return String(value);
}
