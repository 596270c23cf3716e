import type { Text } from "../../finding/finding";
import { type DataTree, maySee } from "../data/data-tree";

/** The data a path starts from, with the scopes around it for `../`. */
export type Scopes = readonly DataTree[];

export interface Resolved {
  readonly tree?: DataTree;
  readonly problem?: Text;
}

/** What a path of a template leads to in the data, or why it leads nowhere or must not be printed. */
export function resolvePath(
  path: hbs.AST.PathExpression,
  scopes: Scopes,
  audience: readonly string[],
): Resolved {
  let tree = scopes[scopes.length - 1 - path.depth];
  if (tree === undefined) return { problem: outside(path.original) };
  for (const part of path.parts) {
    const next: DataTree | undefined =
      tree.properties !== undefined && Object.hasOwn(tree.properties, part)
        ? tree.properties[part]
        : undefined;
    if (next === undefined) return { problem: unknownName(path.original, tree) };
    if (next.confidential !== undefined && !maySee(audience, next.confidential)) {
      return { problem: confidential(path.original, audience) };
    }
    tree = next;
  }
  return { tree };
}

function unknownName(path: string, { properties = {} }: DataTree): Text {
  const known = Object.keys(properties).join(", ");
  return {
    vi: `Dữ liệu không có \`${path}\`: ở đó chỉ có ${known === "" ? "một giá trị" : known}.`,
    en: `The data has no \`${path}\`: there is only ${known === "" ? "a value" : known}.`,
  };
}

function outside(path: string): Text {
  return {
    vi: `\`${path}\` đi ra ngoài dữ liệu: bớt \`../\`.`,
    en: `\`${path}\` leads out of the data: take away a \`../\`.`,
  };
}

function confidential(path: string, audience: readonly string[]): Text {
  return {
    vi: `\`${path}\` là bí mật về người tố cáo, không được gửi đến ${audience.join(", ")}: bỏ khỏi mẫu.`,
    en: `\`${path}\` would tell ${audience.join(", ")} who denounced, which is confidential: take it out.`,
  };
}
