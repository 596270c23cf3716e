import type { Dialogue, Proposal } from "../case/dialogue-schema";
import type { Problem } from "../finding/problem";
import { quoteValue } from "../finding/quote-value";
import { suggest } from "../finding/suggest";
import type { IsoDate } from "../time/iso-date";
import type { Template } from "./template/template";

/** What of a dialogue's record speaks against a letter whatever it prints. */
export function dialogueProblems(
  template: Template,
  { proposals = [] }: Dialogue,
  proposal: Proposal | undefined,
): readonly Problem[] {
  const named = proposals.flatMap(({ kind, from }, index) =>
    kind === "denunciation" && from !== undefined ? [namedDenouncer(index)] : [],
  );
  if (proposal?.kind !== "denunciation") return named;
  return [...named, isDenunciation(template, proposals.indexOf(proposal))];
}

/** The record itself must not hold who denounced: khoản 3 Điều 8 Luật Tố cáo. */
function namedDenouncer(index: number): Problem {
  return {
    rule: "confidential-leak",
    severity: "error",
    path: ["proposals", index, "from"],
    message: {
      vi: "Hồ sơ đối thoại ghi ai nêu một nội dung tố cáo, là thông tin bí mật: xóa `from`, lập hồ sơ tố cáo riêng.",
      en: "The record of the dialogue says who raised a denunciation, which is confidential: delete `from` and open a file for it.",
    },
  };
}

/** A denunciation is accepted, transferred or refused by the law on denunciations, not answered as a proposal. */
function isDenunciation({ id, title }: Template, index: number): Problem {
  return {
    rule: "proposal-is-denunciation",
    severity: "error",
    path: ["proposals", index, "kind"],
    message: {
      vi: `Nội dung tố cáo không viết vào \`${title}\`: xử lý theo pháp luật về tố cáo.`,
      en: `A denunciation does not go into \`${id}\`: it is handled by the law on denunciations.`,
    },
    fix: {
      vi: "hãy lập hồ sơ tố cáo, hoặc chuyển bằng mẫu `denunciation-transfer-slip`",
      en: "open a case file for it, or pass it on with `denunciation-transfer-slip`",
    },
  };
}

/** The record has no proposal of the id that the letter names. */
export function noSuchProposal(id: string, { proposals = [] }: Dialogue): Problem {
  const known = proposals.map((proposal) => proposal.id);
  const near = suggest(id, known);
  const listed = known.map((one) => `\`${one}\``).join(", ");
  return {
    rule: "unknown-proposal",
    severity: "error",
    path: ["proposal"],
    message: {
      vi: `Hồ sơ đối thoại không có ý kiến ${quoteValue(id)}`,
      en: `The record of the dialogue has no proposal ${quoteValue(id)}`,
    },
    fix:
      near === undefined
        ? { vi: `hãy chọn trong ${listed}`, en: `choose one of ${listed}` }
        : { vi: `có phải là \`${near}\`?`, en: `did you mean \`${near}\`?` },
  };
}

/** A letter tells of the conference as held, and is dated before it. */
export function earlyLetter({ id, title }: Template, heldOn: string, date: IsoDate): Problem {
  return {
    rule: "document-date",
    severity: "error",
    path: ["heldOn"],
    message: {
      vi: `\`${title}\` đề ngày \`${date}\`, trước ngày đối thoại \`${heldOn}\`: sửa một trong hai ngày.`,
      en: `\`${id}\` is dated \`${date}\`, before the dialogue on \`${heldOn}\`: correct one of the two days.`,
    },
  };
}
