import { type CST, Lexer, Parser } from "yaml";
import type { LimitRule, YamlLimits } from "./yaml-limits";

export type YamlScan =
  | { readonly tokens: readonly CST.Token[] }
  | { readonly refused: LimitRule; readonly offset: number };

/** Reads a text into tokens piece by piece, and stops as soon as a limit is passed: the composer after it may recurse safely. */
export function scanYaml(text: string, limits: YamlLimits): YamlScan {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let pieces = 0;
  for (const lexeme of new Lexer().lex(text)) {
    pieces += 1;
    if (pieces > limits.maxElements) return { refused: "too-many-elements", offset: parser.offset };
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document itself and the scalar that is being read stand on the stack too.
    if (parser.stack.length > limits.maxDepth + 2) {
      return { refused: "nested-too-deep", offset: parser.offset };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}
