import { createHash } from "node:crypto";
import { byText } from "../finding/by-text";
import type { RulebookData } from "./rulebook-data";

/** SHA-256, in hex, of data in canonical JSON (keys in order and no white space, as RFC 8785 writes strings and whole numbers). */
export function digestOf(data: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(inOrder(data)))
    .digest("hex");
}

/** The digest of rules and all that they name; the order of files and folders does not matter. */
export function rulebookDigest(
  { law, roles, assumptions, rules }: RulebookData,
  besides: Readonly<Record<string, unknown>>,
): string {
  return digestOf({
    instruments: byId(law.instruments),
    provisions: byId(law.provisions),
    roles: byId(roles),
    assumptions,
    rules: byId(rules),
    ...besides,
  });
}

function byId<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return [...all].sort((one, other) => byText(one.id, other.id));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => byText(one, other))
      .map(([key, item]) => [key, inOrder(item)]),
  );
}
