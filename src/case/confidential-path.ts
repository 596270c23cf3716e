import type * as z from "zod";
import type { Path } from "../finding/path-text";
import { hidden } from "../finding/quote-value";
import { keysAt, schemasAt } from "./schema-keys";

/** Whether a schema marks the value at a path, or one that it stands in, as confidential. */
export function isMarked(schema: z.ZodType, path: Path): boolean {
  return path.some((_, index) =>
    schemasAt(schema, path.slice(0, index + 1)).some(
      (inner) => inner.meta()?.confidential !== undefined,
    ),
  );
}

/** Where people write the denouncer who do not know of `denouncers`. */
const otherPlaces: readonly (string | number | undefined)[] = ["complainants", "representative"];

/** Whether the persons of a file are those behind a denunciation, which a kind that cannot be read may well be. */
export function isAboutDenouncers(data: unknown): boolean {
  const kind = typeof data === "object" && data !== null && "kind" in data ? data.kind : undefined;
  return (
    kind !== undefined &&
    kind !== null &&
    kind !== "complaint" &&
    kind !== "recommendation" &&
    kind !== "feedback"
  );
}

/** Whether findings must not quote the value at a path: it may tell who denounced (khoản 3 Điều 8 Luật Tố cáo). */
export function hidesValue(schema: z.ZodType, path: Path, data: unknown): boolean {
  return (
    isMarked(schema, path) ||
    (otherPlaces.includes(path[0]) && isAboutDenouncers(data)) ||
    isRaiserOfDenunciation(path, data) ||
    isInMarkedRecord(path, data)
  );
}

/** Who raised a proposal at a dialogue, which may be a denunciation. */
function isRaiser(path: Path): boolean {
  return path[0] === "proposals" && path[2] === "from";
}

function isRaiserOfDenunciation(path: Path, data: unknown): boolean {
  if (!isRaiser(path)) return false;
  const proposal = path.slice(0, 2).reduce(valueAt, data);
  return isAboutDenouncers(proposal) && valueAt(proposal, "kind") !== "question";
}

function valueAt(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[step]
    : undefined;
}

/** Whether the data themselves say that they are confidential, as stretches of a document's text do. */
function isInMarkedRecord(path: Path, data: unknown): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return false;
    if (Object.hasOwn(value, "confidential")) return true;
    value = valueAt(value, step);
  }
  return false;
}

/** A path as findings may print it: a key that no schema knows, where persons are told of, may be a name. */
export function printedPath(schema: z.ZodType, path: Path): Path {
  return path.map((step, index) => {
    const before = path.slice(0, index);
    const isPrivate =
      isMarked(schema, before) || otherPlaces.includes(before[0]) || isRaiser(before);
    return typeof step === "string" && isPrivate && !keysAt(schema, before).includes(step)
      ? hidden
      : step;
  });
}
