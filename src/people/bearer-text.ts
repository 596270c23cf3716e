import type { Text } from "../finding/finding";
import type { Bearer } from "./bearer";

/** Who bears a duty, in a sentence: the person when known, the office and its unit. */
export function bearerText({ name, unit, holder }: Bearer): Text {
  const place = unit === undefined ? "" : ` (${unit})`;
  const person = holder === undefined ? "" : `${holder.name}, `;
  return { vi: `${person}${name.vi}${place}`, en: `${person}${name.en}${place}` };
}
