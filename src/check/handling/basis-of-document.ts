import type { Text } from "../../finding/finding";
import { dayText } from "../../language/day-text";
import { unversioned } from "../../law/citation";
import { citeProvision } from "../../law/cite-provision";
import type { LawBook } from "../../law/law-book";
import { basisSpan } from "../basis-span";
import type { HandlingCheck } from "../handling-check";
import type { Step } from "../handling-step";

/** A document that cites a text which is unknown, not in force on its day, or another wording than the one that governs the step. */
export const basisOfDocument: HandlingCheck = {
  id: "basis-of-document",
  run: ({ steps, rulebook: { law }, table: { correction } }) =>
    steps.flatMap((step) =>
      (step.event.document?.bases ?? []).flatMap((id, at) => {
        const fault = faultOf(id, step, law);
        if (fault === undefined) return [];
        return [
          {
            severity: fault.severity,
            path: ["events", step.index, "document", "bases", at],
            message: fault.message,
            fix: fault.fix,
            ...(fault.rests === undefined
              ? {}
              : { cites: [...new Set([...fault.rests, ...correction.cites])] }),
          },
        ];
      }),
    ),
};

interface Fault {
  readonly severity: "error" | "warning";
  readonly message: Text;
  readonly fix: Text;
  /** What the step rests on; absent where nothing is to be put right. */
  readonly rests?: readonly string[];
}

function faultOf(id: string, { on, duties }: Step, law: LawBook): Fault | undefined {
  const governing = duties.flatMap(({ cites }) => cites);
  if (governing.includes(id)) return undefined;
  const other = governing.find((cite) => cite !== id && unversioned(cite) === unversioned(id));
  const isVersioned = unversioned(id) !== id;
  if (other !== undefined && isVersioned) return anotherWording(id, other, law);
  const span = basisSpan(id, law);
  if (span === undefined) {
    return {
      severity: "warning",
      message: {
        vi: `\`${id}\` không có trong danh mục văn bản và điều khoản`,
        en: `\`${id}\` is neither an act nor a provision of the law data`,
      },
      fix: {
        vi: "kiểm tra mã bằng lệnh `tiepdan law`",
        en: "check the id with `tiepdan law`",
      },
    };
  }
  const { from, to } = span;
  // A text whose first day is not known is only judged by its last.
  const isOver = to !== undefined && to < on;
  if (!isOver && (from === undefined || from <= on)) return undefined;
  const name = nameOf(id, law);
  const [edge, vi, en] = isOver
    ? [to, "chỉ có hiệu lực đến hết ngày", "was in force until"]
    : [from ?? on, "chỉ có hiệu lực từ ngày", "is in force from"];
  return {
    severity: "error",
    message: {
      vi: `Văn bản ngày \`${dayText(on).vi}\` căn cứ ${name.vi}, ${vi} \`${dayText(edge).vi}\``,
      en: `The document of \`${on}\` rests on ${name.en}, which ${en} \`${edge}\``,
    },
    fix: correctBases,
    rests: governing,
  };
}

function anotherWording(id: string, governing: string, law: LawBook): Fault {
  const [name, right] = [nameOf(id, law), nameOf(governing, law)];
  return {
    severity: "error",
    message: {
      vi: `Căn cứ ${name.vi} (\`${id}\`), trong khi việc này theo ${right.vi} (\`${governing}\`)`,
      en: `Rests on ${name.en} (\`${id}\`), although ${right.en} (\`${governing}\`) governs the step`,
    },
    fix: correctBases,
    rests: [governing],
  };
}

const correctBases: Text = {
  vi: "kiểm tra căn cứ; nếu đúng, xem kết quả có khác đi theo lời văn đang áp dụng không: khác thì ban hành văn bản sửa đổi, thay thế; không khác thì đính chính bằng công văn",
  en: "check the bases; if they are right, see whether the wording that governs gives another result: if so amend or replace the document, if not correct it by a dispatch",
};

/** An act as it read from a year on has no name of its own: its id tells the year. */
function nameOf(id: string, law: LawBook): Text {
  const known = law.instrumentOf(id) === undefined ? unversioned(id) : id;
  if (law.instrumentOf(known) === undefined) return { vi: `\`${id}\``, en: `\`${id}\`` };
  const written = known === id ? "" : ` (\`${id}\`)`;
  return {
    vi: `${citeProvision(law, known, "vi")}${written}`,
    en: `${citeProvision(law, known, "en")}${written}`,
  };
}
