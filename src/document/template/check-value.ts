import type { Text } from "../../finding/finding";
import type { DataTree } from "../data/data-tree";
import { resolvePath, type Scopes } from "./check-scope";
import { formats } from "./handlebars-helpers";
import { isHelper } from "./instrument";
import { tokenProblem } from "./markup";
import { bareProblem, kindOfTree, kindProblem, type ValueKind } from "./value-kind";

/** Where a value is to be printed: the data around it, who may see it, and the tags that are open. */
export interface ValueContext {
  readonly scopes: Scopes;
  readonly audience: readonly string[];
  readonly open: readonly string[];
  /** Optional values that the blocks around have made sure of. */
  readonly guarded: ReadonlySet<DataTree>;
  /** Collects what the template uses: what it prints, walks through, or asks whether it is so. */
  readonly used: Set<DataTree>;
}

type Valued =
  | { readonly kind: ValueKind; readonly problem?: undefined }
  | { readonly problem: Text };

/** What is wrong with one `{{…}}`, or undefined: it is escaped, stands where text may, and prints one value that exists. */
export function mustacheProblem(
  mustache: hbs.AST.MustacheStatement,
  context: ValueContext,
): Text | undefined {
  if (!mustache.escaped) {
    return {
      vi: "Không được in dữ liệu thô: dùng `{{…}}` thay cho `{{{…}}}` và `{{&…}}`.",
      en: "Raw output is not allowed: write `{{…}}`, not `{{{…}}}` or `{{&…}}`.",
    };
  }
  const parent = tokenProblem(
    { kind: "text", text: "{{…}}", offset: 0 },
    context.open.at(-1) ?? "",
  );
  if (parent !== undefined) return parent;
  const valued = shownValue(mustache.path, mustache.params, mustache.hash, context);
  if (valued.problem !== undefined) return valued.problem;
  const path = mustache.path as hbs.AST.PathExpression;
  return isHelper(path) ? undefined : bareProblem(path.original, valued.kind);
}

/** A value in a letter: a path to a value, or one helper with one value. */
function shownValue(
  path: hbs.AST.Expression,
  params: readonly hbs.AST.Expression[],
  hash: hbs.AST.Hash | undefined,
  context: ValueContext,
): Valued {
  if (path.type !== "PathExpression") {
    return {
      problem: {
        vi: "Chữ cố định không đặt trong `{{…}}`: viết thẳng vào mẫu.",
        en: "Fixed words do not stand in `{{…}}`: write them into the template.",
      },
    };
  }
  const named = path as hbs.AST.PathExpression;
  if (params.length === 0 && !isHelper(named)) return single(named, context);
  if (!isHelper(named)) return { problem: noHelper(named.original) };
  const wanted = named.original === "blank" ? 0 : 1;
  if (hash !== undefined || params.length !== wanted) {
    return {
      problem: {
        vi: `Trợ giúp \`${named.original}\` nhận đúng ${wanted} giá trị.`,
        en: `Helper \`${named.original}\` takes exactly ${wanted} values.`,
      },
    };
  }
  const [param] = params;
  if (param === undefined) return { kind: "text" };
  const inner = paramOf(param, context);
  if (inner.problem !== undefined) return inner;
  const problem = kindProblem(named.original, inner.kind);
  return problem === undefined ? { kind: "text" } : { problem };
}

function paramOf(param: hbs.AST.Expression, context: ValueContext): Valued {
  switch (param.type) {
    case "SubExpression": {
      const call = param as hbs.AST.SubExpression;
      return shownValue(call.path, call.params, call.hash, context);
    }
    case "PathExpression":
      return single(param as hbs.AST.PathExpression, context);
    case "NumberLiteral":
      return { kind: "number" };
    default:
      return { kind: "text" };
  }
}

function noHelper(name: string): Text {
  const known = [...Object.keys(formats), "blank"].join(", ");
  return {
    vi: `Không có trợ giúp \`${name}\`: chỉ có ${known}.`,
    en: `There is no helper \`${name}\`: there are ${known}.`,
  };
}

const loopNames = ["index", "first", "last"];

/** Whether a path is `@index`, `@first` or `@last`. */
export function isLoopName({ data, parts }: hbs.AST.PathExpression): boolean {
  return data && parts.length === 1 && loopNames.includes(String(parts[0]));
}

function single(path: hbs.AST.PathExpression, context: ValueContext): Valued {
  if (path.data) {
    // `@root` would lead around the scopes and the marks of confidential data.
    return isLoopName(path)
      ? { kind: path.parts[0] === "index" ? "place" : "boolean" }
      : {
          problem: {
            vi: `Không dùng được \`${path.original}\`: chỉ có @index, @first, @last.`,
            en: `\`${path.original}\` may not be used: there are @index, @first, @last.`,
          },
        };
  }
  const resolved = resolvePath(path, context.scopes, context.audience);
  if (resolved.problem !== undefined) return resolved;
  const { tree, passed } = resolved;
  const kind = kindOfTree(tree);
  if (kind === undefined) {
    return {
      problem: {
        vi: `\`${path.original}\` không phải một giá trị in được: chọn một mục trong đó.`,
        en: `\`${path.original}\` is no single value: pick one inside it.`,
      },
    };
  }
  for (const branch of passed) context.used.add(branch);
  const open = passed.find((branch) => branch.optional === true && !context.guarded.has(branch));
  return open === undefined ? { kind } : { problem: unguarded(path.original) };
}

function unguarded(path: string): Text {
  return {
    vi: `\`${path}\` có thể không có: đặt trong \`{{#if ${path}}}…{{/if}}\`.`,
    en: `\`${path}\` may be left out: put it in \`{{#if ${path}}}…{{/if}}\`.`,
  };
}
