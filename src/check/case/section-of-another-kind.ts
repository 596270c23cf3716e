import type { Petition } from "../../case/case-schema";
import type { CaseCheck } from "../case-check";

type Kind = NonNullable<Petition["kind"]>;

/** The kinds that a section belongs to; `complainants` also served for recommendations and feedback. */
const kindsOf: Readonly<
  Record<"complaint" | "complainants" | "petitioners" | "denouncers" | "denounced", readonly Kind[]>
> = {
  complaint: ["complaint"],
  complainants: ["complaint", "recommendation", "feedback"],
  petitioners: ["recommendation", "feedback"],
  denouncers: ["denunciation"],
  denounced: ["denunciation"],
};

const words: Readonly<Record<Kind, { readonly vi: string; readonly en: string }>> = {
  complaint: { vi: "khiếu nại", en: "complaints" },
  denunciation: { vi: "tố cáo", en: "denunciations" },
  recommendation: { vi: "kiến nghị", en: "recommendations" },
  feedback: { vi: "phản ánh", en: "feedback" },
};

/** Each section belongs to its kinds of petition; who denounced stands where it is kept secret. */
export const sectionOfAnotherKind: CaseCheck = {
  id: "section-of-another-kind",
  run: ({ file }) => {
    const { kind } = file;
    if (kind === undefined) return [];
    const sections = Object.keys(kindsOf) as (keyof typeof kindsOf)[];
    return sections
      .filter((section) => file[section] !== undefined && !kindsOf[section].includes(kind))
      .map((section) => {
        const isDenouncer = section === "complainants" && kind === "denunciation";
        const [first = "complaint"] = kindsOf[section];
        return {
          severity: "warning" as const,
          path: [section],
          message: {
            vi: `Mục \`${section}\` chỉ dùng cho ${words[first].vi}, nhưng \`kind\` là \`${kind}\``,
            en: `The section \`${section}\` is for ${words[first].en}, but \`kind\` is \`${kind}\``,
          },
          fix: isDenouncer
            ? {
                vi: "hãy ghi người tố cáo vào `denouncers`, nơi được giữ bí mật",
                en: "write who denounced in `denouncers`, which is kept secret",
              }
            : { vi: "hãy sửa `kind`, hoặc xóa mục này", en: "mend `kind`, or delete the section" },
        };
      });
  },
};
