import { type Path, pathText } from "../../../finding/path-text";
import type { Inlines } from "../../node";
import type { OfficialDocument } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { problemAt, valueProblem } from "../form-problem";
import { hasNoNumber, isDispatch } from "../kind-of";
import { visibleText } from "../visible-text";

/** The lines of Nơi nhận end in `;`, the last one is Lưu and ends in `.`; Party lists may use commas. */
export const recipients: FormCheck = {
  id: "form-recipients",
  part: "recipients",
  run: (document) => [
    ...missingList(document),
    ...listsOf(document).flatMap(({ path, lines }) => [
      ...endProblems(document, path, lines),
      ...keepingProblems(document, path, lines),
    ]),
  ],
};

/** A dispatch goes first to those whom it addresses: Như trên. */
export const asAbove: FormCheck = {
  id: "form-as-above",
  part: "recipients",
  run: (document) => {
    const addresses = document.nodes.some(({ type }) => type === "addressees");
    const list = listsOf(document)[0];
    const [first] = list?.lines ?? [];
    if (!isDispatch(document) || !addresses || list === undefined || first === undefined) return [];
    if (/^như trên(?!\p{L})/iu.test(first)) return [];
    return [
      valueProblem("warning", [...list.path, 0], {
        value: first,
        because: {
          vi: "dòng đầu Nơi nhận của công văn là `Như trên`",
          en: "the list of a dispatch begins with `Như trên`",
        },
        fix: { vi: "hãy đưa `Như trên;` lên đầu", en: "put `Như trên;` first" },
      }),
    ];
  },
};

interface List {
  readonly path: Path;
  readonly lines: readonly string[];
}

function listsOf({ nodes, copy }: OfficialDocument): readonly List[] {
  const read = (lines: readonly Inlines[]): readonly string[] => lines.map(visibleText);
  return [
    ...nodes.flatMap((node, index) =>
      node.type === "recipients"
        ? [{ path: ["nodes", index, "lines"], lines: read(node.lines) }]
        : [],
    ),
    ...(copy === undefined ? [] : [{ path: ["copy", "recipients"], lines: read(copy.recipients) }]),
  ].filter(({ lines }) => lines.length > 0);
}

function missingList(document: OfficialDocument): readonly FormProblem[] {
  const hasList = document.nodes.some(
    (node) => node.type === "recipients" && node.lines.length > 0,
  );
  const hasNone = hasNoNumber(document) || document.form !== undefined;
  if (hasList || hasNone) return [];
  return [
    problemAt("warning", ["nodes"], {
      message: { vi: "Văn bản không có Nơi nhận", en: "The document has no list of recipients" },
      fix: { vi: "hãy thêm, dòng cuối là `Lưu: VT.`", en: "add one, its last line `Lưu: VT.`" },
    }),
  ];
}

function endProblems({ regime }: OfficialDocument, path: Path, lines: readonly string[]) {
  return lines.flatMap((line, index) => {
    const isLast = index === lines.length - 1;
    const wanted = isLast ? /\.$/u : regime === "state" ? /;$/u : /[;,]$/u;
    if (wanted.test(line)) return [];
    return [
      valueProblem("error", [...path, index], {
        value: line,
        because: isLast
          ? { vi: "dòng cuối kết thúc bằng dấu chấm", en: "the last line ends in a full stop" }
          : { vi: "mỗi dòng kết thúc bằng dấu chấm phẩy", en: "each line ends in a semicolon" },
        fix: isLast
          ? { vi: "hãy kết thúc bằng `.`", en: "end it in `.`" }
          : { vi: "hãy kết thúc bằng `;`", en: "end it in `;`" },
      }),
    ];
  });
}

function keepingProblems(
  { regime }: OfficialDocument,
  path: Path,
  lines: readonly string[],
): readonly FormProblem[] {
  const usual = regime === "state" ? "Lưu: VT, TCD." : "Lưu Văn phòng Tỉnh ủy.";
  const right = regime === "state" ? /^Lưu: \S/u : /^Lưu \S/u;
  const positions = lines.flatMap((line, index) =>
    /^[-–\s]*lưu(?!\p{L})/iu.test(line) ? [index] : [],
  );
  const [position] = positions;
  if (position === undefined) {
    return [
      problemAt("error", path, {
        message: {
          vi: `\`${pathText(path)}\` không có dòng Lưu`,
          en: `\`${pathText(path)}\` has no line for the copy that is kept`,
        },
        fix: { vi: `hãy thêm dòng cuối \`${usual}\``, en: `add the last line \`${usual}\`` },
      }),
    ];
  }
  const line = lines[position] ?? "";
  if (position === lines.length - 1 && right.test(line)) return [];
  return [
    valueProblem("error", [...path, position], {
      value: line,
      because:
        position === lines.length - 1
          ? { vi: "dòng Lưu chưa đúng cách ghi", en: "the line of what is kept is not written so" }
          : { vi: "dòng Lưu đứng cuối danh sách", en: "the line of what is kept stands last" },
      fix: { vi: `hãy ghi ở cuối, như \`${usual}\``, en: `write it last, as \`${usual}\`` },
    }),
  ];
}
