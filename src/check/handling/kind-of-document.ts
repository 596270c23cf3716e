import { eventLabels } from "../../case/fact-catalogue/event-facts";
import { kindsByName, kindsBySymbol } from "../../document/form/kinds";
import type { HandlingCheck } from "../handling-check";
import type { Step } from "../handling-step";
import { entriesOn } from "../handling-table";

/** A step whose document is not of the kind that the law asks for: a resolution by notice instead of by decision. */
export const kindOfDocument: HandlingCheck = {
  id: "kind-of-document",
  run: ({ file, steps, table }) =>
    steps.flatMap((step) =>
      entriesOn(table.papers, step.on)
        .filter(({ step: name }) => name === step.what)
        .filter(({ instance }) => instance === undefined || instance === (file.instance ?? 1))
        .flatMap(({ kind, cites }) => {
          const used = kindUsed(step);
          if (used === undefined || used.names.includes(kind)) return [];
          return [
            {
              severity: "error" as const,
              path: ["events", step.index, ...used.path],
              message: {
                vi: `Việc "${eventLabels[step.what].vi}" phải bằng ${kind}, hồ sơ ghi \`${used.written}\``,
                en: `\`${step.what}\` takes a ${kind}; the file says \`${used.written}\``,
              },
              fix: {
                vi: `kiểm tra số, loại văn bản; nếu đúng, ban hành ${kind} thay thế và gửi lại cho những người đã nhận`,
                en: `check its number and kind; if they are right, issue a ${kind} in its place and send it to the same people`,
              },
              cites: [...cites, ...table.correction.cites],
            },
          ];
        }),
    ),
};

interface KindUsed {
  readonly names: readonly string[];
  readonly written: string;
  readonly path: readonly string[];
}

/** The kind that the document says, else what the abbreviation in its number stands for; undefined when neither tells a known kind. */
function kindUsed({ event, on }: Step): KindUsed | undefined {
  const { number, document } = event;
  if (document?.kind !== undefined) {
    const names = kindsByName("state", document.kind, on).map(({ name }) => name);
    const path = ["document", "kind"];
    return names.length === 0 ? undefined : { names, written: document.kind, path };
  }
  const symbol = /\/([\p{Lu}]\p{L}*)(?:-|$)/u.exec(number ?? "")?.[1];
  if (number === undefined || symbol === undefined) return undefined;
  const names = kindsBySymbol("state", symbol, on).map(({ name }) => name);
  return names.length === 0 ? undefined : { names, written: number, path: ["number"] };
}
