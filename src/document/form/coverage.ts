import type { OfficialDocument, Regime } from "../official-document";
import type { FormProblem } from "./form-check";
import { valueProblem } from "./form-problem";

/** The first days of the rules that the checks know: Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW. */
const firstDay: Readonly<Record<Regime, string>> = { state: "2020-03-05", party: "2018-04-03" };

/** Says that a document is older than the rules of form that are checked here; undefined when they are its rules. */
export function outsideCoverage({ regime, date }: OfficialDocument): FormProblem | undefined {
  if (date >= firstDay[regime]) return undefined;
  const rules =
    regime === "state"
      ? { vi: "Nghị định số 30/2020/NĐ-CP", en: "Decree No. 30/2020/NĐ-CP" }
      : { vi: "Hướng dẫn số 36-HD/VPTW", en: "Guidance No. 36-HD/VPTW" };
  return {
    ...valueProblem("info", ["date"], {
      value: date,
      because: {
        vi: `chỉ kiểm tra thể thức theo ${rules.vi}, áp dụng từ ngày ${firstDay[regime]}`,
        en: `form is checked by ${rules.en} alone, in force from ${firstDay[regime]}`,
      },
      fix: {
        vi: "văn bản cũ hơn cần người xem theo quy định khi đó",
        en: "an older document is for a person to look at, by the rules of its time",
      },
    }),
    cites: regime === "state" ? ["ND30-2020/d9"] : ["HD36-VPTW-2018/page"],
  };
}
