import type { FormCheck } from "../form-check";
import { valueProblem, write } from "../form-problem";
import { signaturesOf } from "../signature-blocks";
import { visibleText } from "../visible-text";

const titles =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|CN|KS|BS|LS|DS|CKI{1,2}|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|BSCK(?:I{1,2}|[12]))(?:\s*[.,]\s*|\s+)|(?:Tiến sĩ|Thạc sĩ|Giáo sư|Phó Giáo sư|Cử nhân|Kỹ sư|Bác sĩ|Luật sư)\s+)+(?=\p{Lu})/u;

/** The name of who signs carries no academic, professional or honorary title. */
export const signerTitle: FormCheck = {
  id: "form-signer-title",
  part: "signature",
  run: (document) =>
    signaturesOf(document).flatMap(({ path, block }) => {
      const name = visibleText(block.name);
      const bare = name.replace(titles, "");
      if (bare === name) return [];
      return [
        valueProblem("error", [...path, "name"], {
          value: name,
          because: {
            vi: "trước họ tên người ký không ghi học hàm, học vị, danh hiệu",
            en: "no academic or honorary title stands before the name of who signs",
          },
          fix: write(bare),
        }),
      ];
    }),
};
