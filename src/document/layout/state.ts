/** A number of the layout: its value, the span the regulation allows, and where it stands there. */
export interface Measure {
  readonly value: number;
  readonly unit: "mm" | "pt" | "ratio";
  readonly allowed?: readonly [number, number];
  readonly cite: string;
}

const annex = "Phụ lục I Nghị định 30/2020/NĐ-CP";
const ours = "không quy định; tiepdan chọn";

const mm = (value: number, cite: string, allowed?: readonly [number, number]): Measure => ({
  value,
  unit: "mm",
  cite,
  ...(allowed === undefined ? {} : { allowed }),
});
const pt = (value: number, cite: string, allowed?: readonly [number, number]): Measure => ({
  ...mm(value, cite, allowed),
  unit: "pt",
});
const ratio = (value: number, cite: string, allowed?: readonly [number, number]): Measure => ({
  ...mm(value, cite, allowed),
  unit: "ratio",
});

/** The layout of State documents under Nghị định 30/2020/NĐ-CP, in force from 2020-03-05. */
export const stateLayout = {
  page: {
    width: mm(210, `mục I.1 phần I ${annex}`, [210, 210]),
    height: mm(297, `mục I.1 phần I ${annex}`, [297, 297]),
    top: mm(20, `mục I.3 phần I ${annex}`, [20, 25]),
    bottom: mm(20, `mục I.3 phần I ${annex}`, [20, 25]),
    left: mm(30, `mục I.3 phần I ${annex}`, [30, 35]),
    right: mm(15, `mục I.3 phần I ${annex}`, [15, 20]),
  },
  pageNumber: {
    size: pt(13, `mục I.7 phần I ${annex}`, [13, 14]),
    /** From the top edge of the sheet to the baseline; the rule only asks for the middle of the top margin. */
    baseline: mm(12, ours, [0, 20]),
  },
  columns: {
    /** Issuing body and number; the national title (95 mm at 13 pt) takes the rest on one line. */
    letterheadLeft: mm(65, ours),
    recipients: mm(75, ours),
  },
  nationalTitle: { size: pt(13, `mục II.1 phần I ${annex}`, [12, 13]) },
  motto: { size: pt(14, `mục II.1 phần I ${annex}`, [13, 14]) },
  issuingBody: { size: pt(13, `mục II.2 phần I ${annex}`, [12, 13]) },
  number: { size: pt(13, `mục II.3 phần I ${annex}`, [13, 13]) },
  placeDate: { size: pt(14, `mục II.4 phần I ${annex}`, [13, 14]) },
  /** The smaller set, sizes moving together, where the place and date need it to stay on one line. */
  smallHead: {
    nationalTitle: pt(12, `mục II.1 phần I ${annex}`, [12, 13]),
    motto: pt(13, `mục II.1 phần I ${annex}`, [13, 14]),
    placeDate: pt(13, `mục II.4 phần I ${annex}`, [13, 14]),
  },
  about: {
    size: pt(12, `mục II.5 phần I ${annex}`, [12, 13]),
    above: pt(6, `mục II.5 phần I ${annex}`, [6, 6]),
  },
  title: {
    size: pt(14, `mục II.5 phần I ${annex}`, [13, 14]),
    above: pt(20, ours),
  },
  rules: {
    bodyShare: ratio(0.42, `mục II.2 phần I ${annex}`, [1 / 3, 1 / 2]),
    subtitleShare: ratio(0.42, `mục II.5 phần I ${annex}`, [1 / 3, 1 / 2]),
    mottoShare: ratio(1, `mục II.1 phần I ${annex}`, [1, 1]),
    thickness: pt(0.75, ours),
    /** From the baseline of the line above. */
    below: pt(6, ours),
  },
  addressees: {
    size: pt(14, `mục II.9 phần I ${annex}`, [13, 14]),
    above: pt(14, ours),
    below: pt(6, ours),
  },
  body: {
    size: pt(14, `mục II.6 phần I ${annex}`, [13, 14]),
    indent: mm(12.7, `mục II.6 phần I ${annex}`, [10, 12.7]),
    gap: pt(6, `mục II.6 phần I ${annex}`, [6, 24]),
    /** Of the single line height. */
    lineSpacing: ratio(1.1, `mục II.6 phần I ${annex}`, [1, 1.5]),
  },
  table: { size: pt(13, `mục II.6 phần I ${annex}`, [13, 14]), padding: pt(3, ours) },
  signature: {
    size: pt(14, `mục II.7 phần I ${annex}`, [13, 14]),
    above: pt(12, ours),
    /** Room for the signature and the seal, between the post and the name. */
    room: mm(26, ours),
  },
  recipients: {
    wordSize: pt(12, `mục II.9 phần I ${annex}`, [12, 12]),
    listSize: pt(11, `mục II.9 phần I ${annex}`, [11, 11]),
  },
  /** Line height of the font at single spacing, in font sizes (Times New Roman and Tinos alike). */
  singleLine: ratio(1.149, "số đo của phông chữ"),
  /** From the top of a line to its baseline, in font sizes. */
  ascent: ratio(0.911, "số đo của phông chữ"),
} as const;

export const nationalTitle = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const motto = "Độc lập - Tự do - Hạnh phúc";
export const addresseesWord = "Kính gửi:";
export const recipientsWord = "Nơi nhận:";

/** A measure in points, the unit of PDF: `points(stateLayout.page.left)` is 85.04. */
export function points(measure: Measure): number {
  return measure.unit === "mm" ? (measure.value * 72) / 25.4 : measure.value;
}
