import type { Path } from "../../../finding/path-text";
import type { DocumentKind, OfficialDocument } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { valueProblem } from "../form-problem";
import { isAbbreviationOf } from "../is-abbreviation-of";
import { isDispatch } from "../kind-of";
import { kindsByName, kindsBySymbol } from "../kinds";
import { readNumberLine } from "../number-line";

/** The symbol names the kind of the document; that of a State dispatch names the body and the drafting unit alone. */
export const symbol: FormCheck = {
  id: "form-symbol",
  part: "symbol",
  run: (document) => {
    const { regime, kind, letterhead, copy } = document;
    const ofState = regime === "state";
    return [
      ...kindProblems(document),
      ...(ofState && isDispatch(document)
        ? dispatchProblems(document)
        : lineProblems(document, ["letterhead", "number"], letterhead.number, kind)),
      ...(ofState && copy !== undefined
        ? lineProblems(document, ["copy", "number"], copy.number, {
            name: `Bản sao ${copy.kind}`,
            symbol: copy.kind,
          })
        : []),
    ];
  },
};

/** The abbreviations that a kind may carry: of the table, else the one that the document says. */
function symbolsOf({ regime, date }: OfficialDocument, kind: DocumentKind): readonly string[] {
  const known = kindsByName(regime, kind.name, date).flatMap((entry) => entry.symbol ?? []);
  return known.length > 0 || kind.symbol === undefined ? known : [kind.symbol];
}

function kindProblems(document: OfficialDocument): readonly FormProblem[] {
  const { kind, regime, date } = document;
  const entries = kindsByName(regime, kind.name, date);
  if (kind.symbol === undefined || entries.length === 0) return [];
  const symbols = symbolsOf(document, kind);
  const isListed = entries.some((entry) => entry.symbol === kind.symbol);
  if (isListed) return [];
  return [
    valueProblem("error", ["kind", "symbol"], {
      value: kind.symbol,
      because:
        symbols.length === 0
          ? {
              vi: `\`${kind.name}\` không có chữ viết tắt trong ký hiệu`,
              en: `a \`${kind.name}\` has no abbreviation in its symbol`,
            }
          : {
              vi: `\`${kind.name}\` có chữ viết tắt khác`,
              en: `\`${kind.name}\` has another abbreviation`,
            },
      fix:
        symbols.length === 0
          ? { vi: "hãy bỏ mục này", en: "leave this key out" }
          : writeOneOf(symbols),
    }),
  ];
}

function lineProblems(
  document: OfficialDocument,
  path: Path,
  line: string,
  kind: DocumentKind,
): readonly FormProblem[] {
  const symbols = symbolsOf(document, kind);
  const groups = readNumberLine(line, document.regime)?.groups ?? [];
  const [first] = groups;
  if (first === undefined || symbols.length === 0) return [];
  if (symbols.includes(first) && groups.length <= 3) return [];
  return [
    valueProblem("error", path, {
      value: line,
      because: symbols.includes(first)
        ? { vi: "ký hiệu có quá nhiều nhóm chữ", en: "the symbol has too many groups" }
        : {
            vi: `ký hiệu bắt đầu bằng \`${first}\`, không phải chữ viết tắt của \`${kind.name}\``,
            en: `the symbol begins with \`${first}\`, which does not stand for \`${kind.name}\``,
          },
      fix: symbols.includes(first)
        ? {
            vi: "hãy ghi loại văn bản, cơ quan và nhiều nhất một nhóm nữa",
            en: "write kind, body and at most one group more",
          }
        : writeOneOf(symbols),
    }),
  ];
}

/** `Số: 245/TTr-NV2` is a dispatch of a Thanh tra: the first group is the body, though it also stands for Tờ trình. */
function dispatchProblems({ regime, date, letterhead }: OfficialDocument): readonly FormProblem[] {
  const [first] = readNumberLine(letterhead.number, regime)?.groups ?? [];
  if (first === undefined || isAbbreviationOf(first, letterhead.body.join(" "))) return [];
  const [kind] = kindsBySymbol(regime, first, date);
  if (kind === undefined && first !== "CV") return [];
  return [
    valueProblem("error", ["letterhead", "number"], {
      value: letterhead.number,
      because: {
        vi: `công văn không ghi chữ viết tắt loại văn bản (\`${first}\`)`,
        en: `a dispatch carries no abbreviation of a kind (\`${first}\`)`,
      },
      fix: {
        vi: "hãy ghi chữ viết tắt của cơ quan rồi của đơn vị soạn thảo, như `UBND-TCD`",
        en: "write the abbreviation of the body, then of the drafting unit, as `UBND-TCD`",
      },
    }),
  ];
}

function writeOneOf(symbols: readonly string[]) {
  const list = [...new Set(symbols)].map((text) => `\`${text}\``);
  return { vi: `hãy ghi ${list.join(" hoặc ")}`, en: `write ${list.join(" or ")}` };
}
