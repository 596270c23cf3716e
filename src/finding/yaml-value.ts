import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode } from "yaml";
import { controlCharacter } from "./decode-text";
import type { Text } from "./finding";
import { forbiddenKeys } from "./forbidden-keys";
import { type Path, pathText } from "./path-text";
import { quoteValue } from "./quote-value";
import { type LimitRule, limitProblem, type YamlLimits } from "./yaml-limits";

/** Something wrong in the data of a source, at an offset of its text. */
export interface ValueProblem {
  readonly rule: string;
  readonly path: Path;
  readonly offset: number;
  readonly message: Text;
  readonly fix: Text;
}

const maxAliases = 100;

interface Walk {
  readonly anchors: Map<string, Node>;
  readonly open: Set<Node>;
  readonly problems: ValueProblem[];
  readonly limits: YamlLimits;
  readonly printed: (path: Path) => Path;
  elements: number;
  aliases: number;
  refused: LimitRule | undefined;
}

/** The plain data of a composed document, all text in NFC, and what is wrong with its keys, aliases and characters. */
export function yamlValue(
  document: Document.Parsed,
  limits: YamlLimits,
  printed: (path: Path) => Path = (path) => path,
): {
  readonly value: unknown;
  readonly problems: readonly ValueProblem[];
} {
  const walk: Walk = {
    anchors: new Map(),
    open: new Set(),
    problems: [],
    limits,
    printed,
    elements: 0,
    aliases: 0,
    refused: undefined,
  };
  const value = plainValue(document.contents, [], walk);
  return { value, problems: walk.problems };
}

function plainValue(node: unknown, path: Path, walk: Walk): unknown {
  walk.elements += 1;
  const refused = refusedBy(walk, path);
  if (refused !== undefined) {
    if (refused !== walk.refused) {
      walk.problems.push({ ...limitProblem(refused, walk.limits), path, offset: offsetOf(node) });
      walk.refused = refused;
    }
    return undefined;
  }
  if (isAlias(node)) return aliased(node.source, offsetOf(node), path, walk);
  if (isScalar(node) || isMap(node) || isSeq(node)) {
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  }
  if (isScalar(node)) return scalar(node.value, offsetOf(node), path, walk);
  if (isSeq(node)) {
    return within(node, walk, () =>
      node.items.map((item, index) => plainValue(item, [...path, index], walk)),
    );
  }
  if (isMap(node)) return within(node, walk, () => mapping(node.items, path, walk));
  return null;
}

function refusedBy(walk: Walk, path: Path): LimitRule | undefined {
  if (walk.elements > walk.limits.maxElements) return "too-many-elements";
  return path.length > walk.limits.maxDepth ? "nested-too-deep" : undefined;
}

function within<T>(node: Node, walk: Walk, read: () => T): T {
  walk.open.add(node);
  const value = read();
  walk.open.delete(node);
  return value;
}

function scalar(value: unknown, offset: number, path: Path, walk: Walk): unknown {
  if (typeof value !== "string") return value;
  const strange = (controlCharacter.exec(value) ?? /\p{Surrogate}/u.exec(value))?.[0];
  if (strange !== undefined) {
    // The value itself is not quoted: it may be confidential.
    const place = pathText(walk.printed(path));
    const character = quoteValue(strange);
    walk.problems.push({
      rule: "control-character",
      path,
      offset,
      message: {
        vi: `\`${place}\` chứa ký tự không phải chữ viết: ${character}`,
        en: `\`${place}\` holds a character that is no text: ${character}`,
      },
      fix: { vi: "hãy xóa ký tự đó", en: "remove it" },
    });
  }
  return value.normalize("NFC");
}

function aliased(name: string, offset: number, path: Path, walk: Walk): unknown {
  const target = walk.anchors.get(name);
  walk.aliases += 1;
  if (walk.aliases <= maxAliases && target !== undefined && !walk.open.has(target)) {
    return within(target, walk, () => plainValue(target, path, walk));
  }
  // The first one too many is told, the rest would only repeat it.
  if (walk.aliases <= maxAliases + 1) {
    walk.problems.push({
      rule: "alias-limit",
      path,
      offset,
      message:
        walk.aliases > maxAliases
          ? {
              vi: `Tệp dùng lại đoạn đã đặt tên (\`*\`) quá ${maxAliases} lần`,
              en: `The file repeats named parts (\`*\`) more than ${maxAliases} times`,
            }
          : {
              vi: "Dấu `*` trỏ tới chính đoạn chứa nó hoặc tới đoạn không có",
              en: "The `*` points to the part it stands in, or to none",
            },
      fix: {
        vi: "hãy chép lại nội dung thay vì dùng `&` và `*`",
        en: "write the content out instead of using `&` and `*`",
      },
    });
  }
  return undefined;
}

type Items = readonly { readonly key: unknown; readonly value: unknown }[];

function mapping(items: Items, path: Path, walk: Walk): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key: keyNode, value } of items) {
    const key = keyOf(keyNode, path, walk);
    if (key === undefined) continue;
    const problem = seen.has(key)
      ? duplicateKey(walk.printed([...path, key]).at(-1))
      : forbiddenKeys.has(key)
        ? forbiddenKey(key)
        : undefined;
    if (problem !== undefined) {
      walk.problems.push({ ...problem, path: [...path, key], offset: offsetOf(keyNode) });
      continue;
    }
    seen.add(key);
    record[key] = plainValue(value, [...path, key], walk);
  }
  return record;
}

/** A key's text; numbers and the like count as they are written. */
function keyOf(node: unknown, path: Path, walk: Walk): string | undefined {
  walk.elements += 1;
  if (isScalar(node)) {
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    return (
      typeof node.value === "string" ? node.value : (node.source ?? String(node.value))
    ).normalize("NFC");
  }
  walk.problems.push({
    rule: "key-not-text",
    path,
    offset: offsetOf(node),
    message: {
      vi: "Tên mục phải là chữ, không phải danh sách, nhóm hay `*`",
      en: "A key must be text, not a list, a mapping or `*`",
    },
    fix: { vi: "hãy viết tên mục rồi dấu hai chấm", en: "write the key, then a colon" },
  });
  return undefined;
}

function duplicateKey(key: string | number | undefined) {
  return {
    rule: "duplicate-key",
    message: {
      vi: `Mục ${quoteValue(key)} được viết hai lần`,
      en: `The key ${quoteValue(key)} is written twice`,
    },
    fix: { vi: "hãy giữ một mục và xóa mục kia", en: "keep one and delete the other" },
  };
}

function forbiddenKey(key: string) {
  return {
    rule: "forbidden-key",
    message: {
      vi: `Không được dùng tên mục ${quoteValue(key)}`,
      en: `The key ${quoteValue(key)} is not allowed`,
    },
    fix: { vi: "hãy xóa mục đó", en: "delete it" },
  };
}

function offsetOf(node: unknown): number {
  return (node as ParsedNode | null | undefined)?.range?.[0] ?? 0;
}
