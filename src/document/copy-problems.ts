import type { Text } from "../finding/finding";
import type { Problem } from "../finding/problem";
import type { IsoDate } from "../time/iso-date";
import { cleanText } from "./clean-text";
import { placedTexts } from "./confidential-texts";
import type { CopyOptions } from "./copy-document";
import type { Copy, OfficialDocument } from "./official-document";
import { holdsText } from "./part-of";

const names: Readonly<Record<Copy["kind"], Text>> = {
  SY: { vi: "sao y", en: "sao y" },
  SL: { vi: "sao lục", en: "sao lục" },
  TrS: { vi: "trích sao", en: "trích sao" },
};

/** What speaks against a copy: its kind does not suit what is copied, or what makes it a copy is not known. */
export function copyProblems(
  document: OfficialDocument,
  part: OfficialDocument,
  copy: Copy,
  options: CopyOptions & { readonly date: IsoDate },
): readonly Problem[] {
  return [
    ...kindProblems(document, options.kind),
    ...partProblems(part, options),
    ...dayProblems(document, options.date),
    ...gapProblems(copy),
  ];
}

function problem(rule: string, path: readonly string[], message: Text): Problem {
  return { rule, severity: "error", path, message };
}

/** Sao lục copies a sao y; the others copy a bản gốc or bản chính: khoản 10, 11, 12 Điều 3 Nghị định 30/2020/NĐ-CP. */
function kindProblems({ copy, draft }: OfficialDocument, kind: Copy["kind"]): readonly Problem[] {
  const { vi, en } = names[kind];
  if (draft === true) {
    return [
      problem("copy-of-draft", ["draft"], {
        vi: `Văn bản là dự thảo, chưa có bản gốc để \`${vi}\`: ban hành rồi mới sao.`,
        en: `The document is a draft, and \`${en}\` needs an original: issue it first.`,
      }),
    ];
  }
  const of = copy?.kind;
  if (kind === "SL" ? of === "SY" : of === undefined) return [];
  const found = of === undefined ? { vi: "bản chính", en: "an original" } : names[of];
  const usable =
    kind === "SL"
      ? { vi: "sao lục chỉ từ bản sao y", en: "sao lục copies a sao y alone" }
      : { vi: `${vi} từ bản gốc hoặc bản chính`, en: `${en} copies an original` };
  return [
    problem("copy-kind", ["kind"], {
      vi: `Văn bản đưa ra sao là \`${found.vi}\`, nhưng ${usable.vi}: chọn hình thức sao khác.`,
      en: `What is to be copied is \`${found.en}\`, but ${usable.en}: choose another kind of copy.`,
    }),
  ];
}

function partProblems(
  part: OfficialDocument,
  { kind, keep, audience }: CopyOptions,
): readonly Problem[] {
  const isPart = keep !== undefined || audience !== undefined;
  if (kind === "TrS" && !isPart) {
    return [
      problem("copy-part", ["keep"], {
        vi: "Trích sao cần biết trích phần nào: cho `keep` hoặc `audience`, hoặc chọn `SY` để sao đầy đủ.",
        en: "A trích sao takes a part: give `keep` or `audience`, or choose `SY` to copy the whole.",
      }),
    ];
  }
  if (kind !== "TrS" && isPart) {
    const { vi, en } = names[kind];
    return [
      problem("copy-part", [keep === undefined ? "audience" : "keep"], {
        vi: `\`${vi}\` là bản sao đầy đủ, không lược bỏ được: chọn \`TrS\`.`,
        en: `\`${en}\` copies the whole and leaves nothing out: choose \`TrS\`.`,
      }),
    ];
  }
  if (keep === undefined || holdsText(part)) return [];
  return [
    problem("copy-part", ["keep"], {
      vi: "Không phần nào của nội dung được giữ lại: xem lại `keep`.",
      en: "Nothing of the text is kept: look at `keep` again.",
    }),
  ];
}

function dayProblems(document: OfficialDocument, date: IsoDate): readonly Problem[] {
  if (date >= document.date) return [];
  return [
    problem("copy-date", ["date"], {
      vi: `Bản sao đề ngày \`${date}\`, trước ngày của văn bản \`${document.date}\`: sửa ngày sao.`,
      en: `The copy is dated \`${date}\`, before the document of \`${document.date}\`: correct the day of the copy.`,
    }),
  ];
}

/** Bodies sign for copies by name, place and person: a copy without them is none. */
function gapProblems(copy: Copy): readonly Problem[] {
  const { body, placeDate, signature, of: _, ...rest } = copy;
  const missing = [
    ...(body.length === 0 ? ["agency.names"] : []),
    ...(placeDate === "" ? ["agency.places"] : []),
    ...(signature.posts.includes("") || signature.name.length === 0 ? ["agency.offices"] : []),
  ].map((path) =>
    problem("document-data-missing", path.split("."), {
      vi: `Bản sao cần \`${path}\` của ngày sao: bổ sung hồ sơ cơ quan.`,
      en: `The copy needs \`${path}\` of its day: add it to the agency profile.`,
    }),
  );
  const odd = placedTexts({ body, placeDate, signature, ...rest }).find(
    ({ text }) => cleanText(text).undrawable !== undefined,
  );
  if (odd === undefined) return missing;
  return [
    ...missing,
    problem("document-character", ["agency"], {
      vi: `\`${odd.text}\` có ký tự mà phông chữ văn bản không in được: bỏ hoặc thay ký tự đó.`,
      en: `\`${odd.text}\` holds a character that the font of documents cannot print: take it out.`,
    }),
  ];
}
