import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { Path } from "./path-text";

/**
 * The offset of the value at a path, or of its key; where the path ends early, of the nearest value around it.
 */
export function offsetAt(document: Document.Parsed, path: Path, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const found = child(resolve(node, document), step);
    if (found === undefined) return offset;
    const isLast = depth === path.length - 1;
    const keyOffset = offsetOf(found.key);
    const valueOffset = isEmpty(found.value) ? undefined : offsetOf(found.value);
    offset =
      (isLast && part === "key" ? (keyOffset ?? valueOffset) : (valueOffset ?? keyOffset)) ??
      offset;
    node = found.value;
  }
  return offset;
}

function child(
  node: unknown,
  step: string | number,
): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = typeof step === "number" ? node.items[step] : undefined;
    return item === undefined ? undefined : { value: item };
  }
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && textOf(key) === String(step));
}

function textOf(key: { readonly value: unknown; readonly source?: string | undefined }): string {
  return (typeof key.value === "string" ? key.value : (key.source ?? String(key.value))).normalize(
    "NFC",
  );
}

function resolve(node: unknown, document: Document.Parsed): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** An empty value has a place of its own that tells a reader nothing. */
function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null && (node.source ?? "") === "";
}

function offsetOf(node: unknown): number | undefined {
  return (node as ParsedNode | null | undefined)?.range?.[0];
}
