import type { Text } from "../../finding/finding";
import { resolvePath, type Scopes } from "./check-scope";
import { formats } from "./handlebars-helpers";
import { isHelper } from "./instrument";
import { tokenProblem } from "./markup";

/** Where a value is to be printed: the data around it, who may see it, and the tags that are open. */
export interface ValueContext {
  readonly scopes: Scopes;
  readonly audience: readonly string[];
  readonly open: readonly string[];
}

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
  return valueProblem(mustache.path, mustache.params, mustache.hash, context);
}

/** A value in a letter: a path to a text, or one helper with one value. */
function valueProblem(
  path: hbs.AST.Expression,
  params: readonly hbs.AST.Expression[],
  hash: hbs.AST.Hash | undefined,
  context: ValueContext,
): Text | undefined {
  if (path.type !== "PathExpression") {
    return {
      vi: "Chữ cố định không đặt trong `{{…}}`: viết thẳng vào mẫu.",
      en: "Fixed words do not stand in `{{…}}`: write them into the template.",
    };
  }
  const named = path as hbs.AST.PathExpression;
  if (params.length === 0 && !isHelper(named)) return printable(named, context);
  if (!isHelper(named)) {
    const known = [...Object.keys(formats), "blank"].join(", ");
    return {
      vi: `Không có trợ giúp \`${named.original}\`: chỉ có ${known}.`,
      en: `There is no helper \`${named.original}\`: there are ${known}.`,
    };
  }
  const wanted = named.original === "blank" ? 0 : 1;
  if (hash !== undefined || params.length !== wanted) {
    return {
      vi: `Trợ giúp \`${named.original}\` nhận đúng ${wanted} giá trị.`,
      en: `Helper \`${named.original}\` takes exactly ${wanted} values.`,
    };
  }
  const [param] = params;
  if (param === undefined) return undefined;
  if (param.type === "SubExpression") {
    const call = param as hbs.AST.SubExpression;
    return valueProblem(call.path, call.params, call.hash, context);
  }
  return param.type === "PathExpression"
    ? printable(param as hbs.AST.PathExpression, context)
    : undefined;
}

const loopNames = ["index", "first", "last"];

function printable(path: hbs.AST.PathExpression, context: ValueContext): Text | undefined {
  if (path.data) {
    // `@root` would lead around the scopes and the marks of confidential data.
    const known = path.parts.length === 1 && loopNames.includes(String(path.parts[0]));
    return known
      ? undefined
      : {
          vi: `Không dùng được \`${path.original}\`: chỉ có @index, @first, @last.`,
          en: `\`${path.original}\` may not be used: there are @index, @first, @last.`,
        };
  }
  const { tree, problem } = resolvePath(path, context.scopes, context.audience);
  if (problem !== undefined || tree === undefined) return problem;
  return tree.properties === undefined && tree.items === undefined
    ? undefined
    : {
        vi: `\`${path.original}\` không phải một giá trị in được: chọn một mục trong đó.`,
        en: `\`${path.original}\` is no single value: pick one inside it.`,
      };
}
