import { confidentialValues } from "../../case/confidential-values";
import { searched } from "../../case/word-match";
import type { CaseCheck } from "../case-check";

/** A case number stands in reports, decisions and names of files: it must not tell who denounced. */
export const denouncerInId: CaseCheck = {
  id: "denouncer-in-id",
  run: ({ file }) => {
    const values = confidentialValues(file, { persons: [], bodies: [] });
    if (values.length === 0) return [];
    const id = searched(file.id);
    if (!values.some(({ isIn }) => isIn(id))) return [];
    return [
      {
        severity: "error",
        path: ["id"],
        message: {
          vi: "Số hồ sơ `id` có họ tên, địa chỉ hoặc số giấy tờ của người tố cáo",
          en: "The case number `id` holds the name, address or paper number of the denouncer",
        },
        fix: {
          vi: "hãy đặt số khác: số hồ sơ nằm trong báo cáo và tên tệp",
          en: "choose another number: it stands in reports and names of files",
        },
      },
    ];
  },
};
