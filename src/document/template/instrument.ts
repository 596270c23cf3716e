import { blankHelper, formats } from "./handlebars-helpers";

/** Where a program stands: its file, the line on which it begins, and the list whose items it prints. */
export interface Place {
  readonly file: string;
  readonly firstLine: number;
  /** `addressees[]` inside `{{#each addressees}}`. */
  readonly within?: string;
}

/**
 * The same program with every printed path wrapped in a helper call that is told the path and the place in the file: a missing value is
 * then seen, named and marked instead of printing nothing.
 */
export function instrumented(program: hbs.AST.Program, place: Place): hbs.AST.Program {
  return { ...program, body: program.body.map((statement) => rewrite(statement, place)) };
}

function rewrite(statement: hbs.AST.Statement, place: Place): hbs.AST.Statement {
  if (statement.type === "MustacheStatement") {
    return rewriteMustache(statement as hbs.AST.MustacheStatement, place);
  }
  if (statement.type !== "BlockStatement") return statement;
  const block = statement as hbs.AST.BlockStatement;
  const [param] = block.params;
  const inside =
    block.path.original === "each" && param !== undefined && isDataPath(param)
      ? { ...place, within: `${fullPath(param, place)}[]` }
      : place;
  return {
    ...block,
    program: instrumented(block.program, inside),
    // Handlebars leaves `inverse` undefined where there is none.
    ...(block.inverse === undefined ? {} : { inverse: instrumented(block.inverse, place) }),
  } as hbs.AST.BlockStatement;
}

function rewriteMustache(
  mustache: hbs.AST.MustacheStatement,
  place: Place,
): hbs.AST.MustacheStatement {
  const where = `${place.file}:${place.firstLine + mustache.loc.start.line - 1}`;
  const call = (name: string, path: hbs.AST.PathExpression): object => ({
    path: reference(name, path),
    params: [path, literal(fullPath(path, place), path), literal(where, path)],
  });
  const wrapped = (param: hbs.AST.Expression): hbs.AST.Expression => {
    if (isDataPath(param)) {
      return {
        type: "SubExpression",
        loc: param.loc,
        ...call("value", param),
      } as hbs.AST.Expression;
    }
    if (param.type !== "SubExpression") return param;
    const inner = param as hbs.AST.SubExpression;
    return { ...inner, params: inner.params.map(wrapped) } as hbs.AST.SubExpression;
  };
  const path = mustache.path as hbs.AST.PathExpression;
  if (isHelper(path)) return { ...mustache, params: mustache.params.map(wrapped) };
  return isDataPath(path)
    ? ({ ...mustache, ...call("printed", path) } as hbs.AST.MustacheStatement)
    : mustache;
}

/** Whether a path names one of the helpers. */
export function isHelper(path: hbs.AST.PathExpression): boolean {
  return (
    path.depth === 0 &&
    !path.data &&
    path.parts.length === 1 &&
    (Object.hasOwn(formats, path.original) || path.original === blankHelper)
  );
}

/** The path from the top of the data, lists marked: `addressees[]`. */
function fullPath({ depth, parts }: hbs.AST.PathExpression, { within }: Place): string {
  const start = depth === 0 && within !== undefined ? [within] : [];
  return [...start, ...parts].join(".");
}

/** A path into the data, not `@index` and its like. */
function isDataPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === "PathExpression" && !(node as hbs.AST.PathExpression).data;
}

function reference(name: string, { loc }: hbs.AST.Node): hbs.AST.PathExpression {
  return {
    type: "PathExpression",
    data: false,
    depth: 0,
    parts: [name],
    original: name,
    loc,
  } as hbs.AST.PathExpression;
}

function literal(value: string, { loc }: hbs.AST.Node): hbs.AST.StringLiteral {
  return { type: "StringLiteral", value, original: value, loc };
}
