import type { DocumentNode } from "../../node";
import { nodeTexts } from "../document-texts";
import type { FormCheck } from "../form-check";
import { valueProblem } from "../form-problem";
import { isMinutes } from "../kind-of";

const isBody = ({ type }: DocumentNode): boolean =>
  type === "paragraph" || type === "list" || type === "table";

/** The text of a State document closes with `./.`; a prescribed form closes in its own way, minutes with who signs. */
export const closingMark: FormCheck = {
  id: "form-closing-mark",
  regime: "state",
  run: (document) => {
    const { nodes, form, from } = document;
    const index = nodes.findLastIndex(isBody);
    const node = nodes[index];
    if (node === undefined || node.type === "table") return [];
    if (form !== undefined || from === "citizen" || isMinutes(document)) return [];
    const last = nodeTexts(node, ["nodes", index]).at(-1);
    if (last === undefined || /\.\/\.$/u.test(last.text.trim())) return [];
    return [
      valueProblem("warning", last.path, {
        value: last.text.slice(-40),
        because: {
          vi: "nội dung thường kết thúc bằng `./.`",
          en: "the text usually closes with `./.`",
        },
        fix: { vi: "hãy kết thúc bằng `./.`", en: "end it in `./.`" },
      }),
    ];
  },
};
