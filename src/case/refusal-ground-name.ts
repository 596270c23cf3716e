import type { Text } from "../finding/finding";

/** A clause of Điều 11 Luật Khiếu nại: `khoản 6 Điều 11` for `k6`. */
export function refusalGroundName(clause: string): Text {
  const number = clause.slice(1);
  return { vi: `khoản ${number} Điều 11`, en: `clause ${number} of Article 11` };
}
