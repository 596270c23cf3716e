import type { Text } from "../../finding/finding";
import { suggest } from "../../finding/suggest";
import { documentKinds, kindsByName, kindsBySymbol } from "../form/kinds";
import type { TemplateProblem } from "./check-program";
import type { Template } from "./template";

/** Whether the abbreviation in the number is one of a kind: mục I Phụ lục III Nghị định 30/2020/NĐ-CP, and the Party's own table. */
export function symbolProblems(template: Template): readonly TemplateProblem[] {
  const { file, headLines, kind, symbol, regime, inForce } = template;
  const say = (key: "kind" | "symbol", message: Text): readonly TemplateProblem[] => [
    { file, line: headLines[key] ?? 1, rule: "template-symbol", severity: "warning", message },
  ];
  const named = kindsByName(regime, kind, inForce.from).flatMap((entry) => entry.symbol ?? []);
  if (symbol === undefined) {
    // A citizen's paper has no number.
    const [own] = template.from === "citizen" ? [] : named;
    return own === undefined
      ? []
      : say("kind", {
          vi: `\`${kind}\` có chữ viết tắt trong số văn bản: ghi \`symbol: ${own}\`.`,
          en: `\`${kind}\` has an abbreviation in its number: write \`symbol: ${own}\`.`,
        });
  }
  if (kindsBySymbol(regime, symbol, inForce.from).length > 0) return [];
  const known = documentKinds().flatMap((entry) =>
    entry.regime === regime && entry.symbol !== undefined ? [entry.symbol] : [],
  );
  const near = named[0] ?? suggest(symbol, known);
  return say("symbol", {
    vi: `\`${symbol}\` không phải chữ viết tắt của loại văn bản nào${near === undefined ? ": xem lại `symbol`" : `: có phải là \`${near}\`?`}`,
    en: `\`${symbol}\` is the abbreviation of no kind of document${near === undefined ? ": look at `symbol` again" : `: did you mean \`${near}\`?`}`,
  });
}
