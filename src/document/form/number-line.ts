import type { Regime } from "../official-document";

/** What the number line of a document holds, read with its usual mistakes. */
export interface NumberLine {
  /** The digits as written; empty where room is left for them. */
  readonly number: string;
  /** `TB`, `UBND`; for the Party the kind, then the body. */
  readonly groups: readonly string[];
  /** The same line as the regime writes it. */
  readonly usual: string;
}

const group = /^\p{Lu}[\p{L}\p{N}&]*$/u;

/** Reads a number line; undefined when no number and symbol can be made out, or a group is no abbreviation. */
export function readNumberLine(line: string, regime: Regime): NumberLine | undefined {
  const [, room = "", rest = ""] = /^Số ?:?([\s.…_]*\d*[\s.…_]*)(.*)$/su.exec(line) ?? [];
  const number = /\d+/u.exec(room)?.[0] ?? "";
  const [, first = "", others = ""] =
    (regime === "state"
      ? /^\/([^-–—/]+)((?:[-–—][^-–—/]+)+)$/u
      : /^[-–—]([^-–—/]+)(\/[^-–—/]+)$/u
    ).exec(rest) ?? [];
  const groups = [first, ...others.split(/[-–—/]/u).slice(1)].map((text) => text.trim());
  if (first === "" || !groups.every((text) => group.test(text))) return undefined;
  const printed = number === "" ? room.replace(/^ /u, "") : padded(number);
  const usual =
    regime === "state" ? `Số: ${printed}/${groups.join("-")}` : `Số ${printed}-${groups.join("/")}`;
  return { number, groups, usual };
}

/** Whether a line is written as the other regime writes it. */
export function isOtherRegimes(line: string, regime: Regime): boolean {
  return regime === "state"
    ? /^Số:?[\s\d]*[-–][^-–/]+\/[^-–/]+$/u.test(line)
    : /^Số:?[\s\d]*\/[^-–/]+-.+$/u.test(line);
}

/** Numbers begin at 01; those below 10 take one zero in front. */
function padded(number: string): string {
  const digits = number.replace(/^0+/u, "");
  return digits.length < 2 ? `0${digits === "" ? "1" : digits}` : digits;
}
