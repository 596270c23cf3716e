import type { CheckContext, PartialProgram } from "./check-program";
import { type MarkupToken, markupTokens } from "./markup";

/** A tag or text of a template in reading order, partials included, with its place. */
export interface PlacedToken {
  readonly token: MarkupToken | { readonly kind: "value" };
  readonly file: string;
  readonly line: number;
  /** How many blocks stand around it. */
  readonly depth: number;
}

interface Place {
  readonly file: string;
  readonly firstLine: number;
  readonly depth: number;
  readonly partial: CheckContext["partial"];
}

/** All tags, texts and printed values of a program, whatever blocks they stand in. */
export function placedTokens(program: hbs.AST.Program, place: Place): readonly PlacedToken[] {
  return program.body.flatMap((statement): readonly PlacedToken[] => {
    const { file, firstLine, depth } = place;
    const line = firstLine + statement.loc.start.line - 1;
    switch (statement.type) {
      case "ContentStatement": {
        const { value } = statement as hbs.AST.ContentStatement;
        return markupTokens(value).map((token) => ({
          token,
          file,
          line: line + value.slice(0, token.offset).split("\n").length - 1,
          depth,
        }));
      }
      case "MustacheStatement":
        return [{ token: { kind: "value" }, file, line, depth }];
      case "BlockStatement": {
        const { program: first, inverse } = statement as hbs.AST.BlockStatement;
        // Handlebars leaves either undefined where there is none.
        const parts: readonly (hbs.AST.Program | undefined)[] = [first, inverse];
        const inside = { ...place, depth: depth + 1 };
        return parts.flatMap((part) => (part === undefined ? [] : placedTokens(part, inside)));
      }
      case "PartialStatement": {
        const found = partialOf(statement as hbs.AST.PartialStatement, place);
        return found === undefined
          ? []
          : placedTokens(found.program, { ...place, ...found, firstLine: 1 });
      }
      default:
        return [];
    }
  });
}

function partialOf(
  { name }: hbs.AST.PartialStatement,
  { partial }: Place,
): PartialProgram | undefined {
  return name.type === "PathExpression"
    ? partial((name as hbs.AST.PathExpression).original)
    : undefined;
}
