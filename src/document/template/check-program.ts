import type { Severity, Text } from "../../finding/finding";
import { resolvePath } from "./check-scope";
import { isLoopName, mustacheProblem, type ValueContext } from "./check-value";
import { blockHelpers } from "./handlebars-helpers";
import { markupTokens, tokenProblem } from "./markup";

/** One problem of a template: the line in its file and what to do; an error of the template check unless told. */
export interface TemplateProblem {
  readonly file: string;
  readonly line: number;
  readonly message: Text;
  readonly rule?: string;
  readonly severity?: Severity;
}

export interface CheckContext extends ValueContext {
  readonly file: string;
  readonly firstLine: number;
  /** Reads a partial's program; undefined when there is none of that name, or it includes itself. */
  readonly partial: (name: string) => PartialProgram | undefined;
}

export interface PartialProgram {
  readonly program: hbs.AST.Program;
  readonly file: string;
  readonly partial: CheckContext["partial"];
}

/** Checks the statements of one program: tags must close where they open, names must exist, nothing may be raw. */
export function checkProgram(
  program: hbs.AST.Program,
  context: CheckContext,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open = [...context.open];
  const say = (node: hbs.AST.Node, message: Text | undefined, ahead = 0): void => {
    if (message === undefined) return;
    const line = context.firstLine + node.loc.start.line - 1 + ahead;
    problems.push({ file: context.file, line, message });
  };
  for (const statement of program.body) {
    const inner = { ...context, open: [...open] };
    switch (statement.type) {
      case "ContentStatement":
        checkContent(statement as hbs.AST.ContentStatement, open, context.open.length, say);
        break;
      case "MustacheStatement":
        say(statement, mustacheProblem(statement as hbs.AST.MustacheStatement, inner));
        break;
      case "BlockStatement":
        problems.push(...checkBlock(statement as hbs.AST.BlockStatement, inner, say));
        break;
      case "PartialStatement":
        problems.push(...checkPartial(statement as hbs.AST.PartialStatement, inner, say));
        break;
      case "CommentStatement":
        break;
      default:
        say(statement, {
          vi: "Cú pháp Handlebars này không dùng được trong mẫu.",
          en: "Templates may not use this Handlebars syntax.",
        });
    }
  }
  for (const tag of open.slice(context.open.length)) {
    problems.push({
      file: context.file,
      line: context.firstLine,
      message: {
        vi: `\`<${tag}>\` mở mà không đóng trong cùng một khối.`,
        en: `\`<${tag}>\` is not closed in the block that opens it.`,
      },
    });
  }
  return problems;
}

type Say = (node: hbs.AST.Node, message: Text | undefined, ahead?: number) => void;

function checkContent(
  content: hbs.AST.ContentStatement,
  open: string[],
  floor: number,
  say: Say,
): void {
  for (const token of markupTokens(content.value)) {
    const ahead = content.value.slice(0, token.offset).split("\n").length - 1;
    const message = tokenProblem(token, open.at(-1) ?? "");
    say(content, message, ahead);
    if (message !== undefined) continue;
    if (token.kind === "open") open.push(token.tag);
    if (token.kind !== "close") continue;
    if (open.length > floor) open.pop();
    else
      say(
        content,
        {
          vi: `\`</${token.tag}>\` đóng thẻ mở ở khối khác.`,
          en: `\`</${token.tag}>\` closes a tag of another block.`,
        },
        ahead,
      );
  }
}

function checkBlock(
  block: hbs.AST.BlockStatement,
  context: CheckContext,
  say: Say,
): readonly TemplateProblem[] {
  const name = block.path.original;
  const [param, ...more] = block.params;
  const isKnown = (blockHelpers as readonly string[]).includes(name);
  // Handlebars leaves `program` undefined in `{{^if …}}` and `inverse` where there is no {{else}}.
  const program: hbs.AST.Program | undefined = block.program;
  const inverse: hbs.AST.Program | undefined = block.inverse;
  const withParameters = (program?.blockParams ?? []).length > 0;
  if (program === undefined || block.hash !== undefined) {
    const vi = `Viết \`{{#${name} …}}\` với một đường dẫn, không dùng \`{{^…}}\` và không thêm giá trị đặt tên.`;
    const en = `Write \`{{#${name} …}}\` with one path: neither \`{{^…}}\` nor named values.`;
    say(block, { vi, en });
    return [];
  }
  if (!isKnown || param?.type !== "PathExpression" || more.length > 0 || withParameters) {
    const vi = `Khối \`{{#${name}}}\` không dùng được: chỉ có ${blockHelpers.join(", ")} với một đường dẫn.`;
    const en = `Block \`{{#${name}}}\` may not be used: there are ${blockHelpers.join(", ")}, with one path.`;
    say(block, { vi, en });
    return [];
  }
  if ((name === "if" || name === "unless") && isLoopName(param as hbs.AST.PathExpression)) {
    return [
      ...checkProgram(program, context),
      ...(inverse === undefined ? [] : checkProgram(inverse, context)),
    ];
  }
  const path = param as hbs.AST.PathExpression;
  const resolved = resolvePath(path, context.scopes, context.audience);
  if (resolved.problem !== undefined) {
    say(block, resolved.problem);
    return [];
  }
  const { tree, passed } = resolved;
  if (name === "each" && tree.items === undefined) {
    say(block, {
      vi: `\`${path.original}\` không phải danh sách.`,
      en: `\`${path.original}\` is no list.`,
    });
    return [];
  }
  // To ask whether there is a text is not to print it; a yes or no has no other use.
  const isUse = name === "each" || name === "with" || tree.type === "boolean";
  for (const branch of isUse ? passed : passed.slice(0, -1)) context.used.add(branch);
  const inside = name === "each" ? (tree.items ?? {}) : tree;
  const scopes = name === "each" || name === "with" ? [...context.scopes, inside] : context.scopes;
  const sure = { ...context, guarded: new Set([...context.guarded, ...passed]) };
  const [first, otherwise] = name === "unless" ? [context, sure] : [sure, context];
  return [
    ...checkProgram(program, { ...first, scopes }),
    ...(inverse === undefined ? [] : checkProgram(inverse, otherwise)),
  ];
}

function checkPartial(
  statement: hbs.AST.PartialStatement,
  context: CheckContext,
  say: Say,
): readonly TemplateProblem[] {
  const name =
    statement.name.type === "PathExpression"
      ? (statement.name as hbs.AST.PathExpression).original
      : undefined;
  const found = name === undefined ? undefined : context.partial(name);
  if (found === undefined || statement.params.length > 0 || statement.hash !== undefined) {
    const shown = name ?? "…";
    say(statement, {
      vi: `Không có phần mẫu \`${shown}\` dùng được như vậy: viết \`{{> tên}}\` với tên một tệp trong partials.`,
      en: `No partial \`${shown}\` can be used so: write \`{{> name}}\` with the name of a file in partials.`,
    });
    return [];
  }
  return checkProgram(found.program, {
    ...context,
    file: found.file,
    firstLine: 1,
    partial: found.partial,
  });
}
