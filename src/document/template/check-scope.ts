import type { Text } from "../../finding/finding";
import { suggest } from "../../finding/suggest";
import { maySee } from "../confidential";
import type { DataTree } from "../data/data-tree";

/** The data a path starts from, with the scopes around it for `../`. */
export type Scopes = readonly DataTree[];

/** What a path leads to and what it passes on the way, or why it leads nowhere or must not be printed. */
export type Resolved =
  | { readonly tree: DataTree; readonly passed: readonly DataTree[]; readonly problem?: undefined }
  | { readonly problem: Text };

/** Follows a path of a template into the data. */
export function resolvePath(
  path: hbs.AST.PathExpression,
  scopes: Scopes,
  audience: readonly string[],
): Resolved {
  let tree = scopes[scopes.length - 1 - path.depth];
  if (tree === undefined) return { problem: outside(path.original) };
  const passed: DataTree[] = [tree];
  for (const part of path.parts) {
    const next: DataTree | undefined =
      tree.properties !== undefined && Object.hasOwn(tree.properties, part)
        ? tree.properties[part]
        : undefined;
    if (next === undefined) return { problem: unknownName(path, part, tree) };
    if (next.confidential !== undefined && !maySee(audience, next.confidential)) {
      return { problem: confidential(path.original, audience) };
    }
    tree = next;
    passed.push(tree);
  }
  return { tree, passed };
}

function unknownName(
  { original, depth, parts }: hbs.AST.PathExpression,
  part: string,
  { properties = {} }: DataTree,
): Text {
  const names = Object.keys(properties);
  const near = suggest(part, names);
  if (near !== undefined) {
    return {
      vi: `Dữ liệu không có \`${original}\`: có phải là \`${near}\`?`,
      en: `The data has no \`${original}\`: did you mean \`${near}\`?`,
    };
  }
  const known = names.join(", ");
  // A field of the template, read as if it stood at the top of the data.
  const fields = depth === 0 ? Object.keys(properties.fields?.properties ?? {}) : [];
  if (parts[0] === part && fields.includes(part)) {
    return {
      vi: `Dữ liệu không có \`${original}\`: mục do mẫu khai báo viết là \`fields.${part}\`.`,
      en: `The data has no \`${original}\`: a field of the template is written \`fields.${part}\`.`,
    };
  }
  return {
    vi: `Dữ liệu không có \`${original}\`: ở đó chỉ có ${known === "" ? "một giá trị" : known}.`,
    en: `The data has no \`${original}\`: there is only ${known === "" ? "a value" : known}.`,
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
