import type { OfficialDocument } from "../../official-document";
import type { FormCheck, FormProblem } from "../form-check";
import { problemAt, valueProblem, write } from "../form-problem";
import { type PlacedSignature, signaturesOf } from "../signature-blocks";
import { visibleText } from "../visible-text";

/** A document is signed: a post in capitals, and a name below. */
export const signature: FormCheck = {
  id: "form-signature",
  part: "signature",
  run: (document) => {
    const placed = signaturesOf(document);
    return [
      ...(placed.some(({ path }) => path[0] === "nodes") ? [] : [missing]),
      ...placed.flatMap((one) => [...postProblems(document, one), ...nameProblems(one)]),
    ];
  },
};

const missing: FormProblem = problemAt("error", ["nodes"], {
  message: { vi: "Văn bản không có chỗ ký", en: "Nobody signs the document" },
  fix: {
    vi: "hãy thêm chức vụ và họ tên người ký",
    en: "add the post and the name of who signs",
  },
});

/** Those who sign minutes are named by what they are there, not by a post. */
function postProblems({ nodes }: OfficialDocument, { path, block }: PlacedSignature) {
  const isOne = path[0] === "copy" || nodes[Number(path[1])]?.type === "signature";
  if (isOne && block.posts.every((post) => post.trim() === "")) {
    return [
      problemAt("error", [...path, "posts"], {
        message: { vi: "Chỗ ký không ghi chức vụ", en: "The signature has no post above it" },
        fix: { vi: "hãy ghi chức vụ người ký", en: "write the post of who signs" },
      }),
    ];
  }
  return block.posts.flatMap((post, index) => {
    const upper = post.toLocaleUpperCase("vi");
    if (post === upper) return [];
    return [
      valueProblem("error", [...path, "posts", index], {
        value: post,
        because: { vi: "quyền hạn, chức vụ in hoa", en: "authority and post stand in capitals" },
        fix: write(upper),
      }),
    ];
  });
}

function nameProblems({ path, block }: PlacedSignature): readonly FormProblem[] {
  if (block.name.some(({ confidential }) => confidential !== undefined)) return [];
  const name = visibleText(block.name).trim();
  if (/^[.…_\s]*$/u.test(name)) {
    return block.note === undefined
      ? [
          problemAt("warning", [...path, "name"], {
            message: { vi: "Chưa ghi họ tên người ký", en: "The name of who signs is still open" },
            fix: { vi: "hãy ghi họ tên trước khi ký", en: "write it before signing" },
          }),
        ]
      : [];
  }
  const isCapitals =
    name.length > 1 && name === name.toLocaleUpperCase("vi") && /\p{L}/u.test(name);
  const isLower = name.split(/\s+/u).some((word) => /^\p{Ll}/u.test(word));
  if (!isCapitals && !isLower) return [];
  return [
    valueProblem("warning", [...path, "name"], {
      value: name,
      because: {
        vi: "họ tên viết hoa chữ cái đầu mỗi âm tiết",
        en: "every syllable of a name begins with one capital",
      },
      fix: { vi: "hãy viết như `Nguyễn Văn Mẫu`", en: "write it as `Nguyễn Văn Mẫu`" },
    }),
  ];
}
