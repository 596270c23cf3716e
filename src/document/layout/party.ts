import { mm, ours, pt, ratio } from "./measure";
import type { LayoutName, Measure, PageLayout } from "./page-layout";
import { stateLayout } from "./state";
import { fontMeasures, unregulatedGaps } from "./unregulated";

interface Version {
  readonly name: LayoutName;
  readonly instrument: string;
  /** The margins that the guidance allows, in millimetres. */
  readonly margins: Readonly<
    Record<"top" | "bottom" | "left" | "right", readonly [number, number]>
  >;
}

/** The layout of Party documents under Hướng dẫn 36-HD/VPTW, in force from 2018-04-03 to 2026-05-26. */
export const partyLayout2018: PageLayout = partyLayout({
  name: "HD36-VPTW-2018",
  instrument: "Hướng dẫn 36-HD/VPTW",
  margins: { top: [20, 20], bottom: [20, 20], left: [30, 30], right: [15, 15] },
});

/** The layout of Party documents under Hướng dẫn 05-HD/VPTW, in force from 2026-05-27. */
export const partyLayout2026: PageLayout = partyLayout({
  name: "HD05-VPTW-2026",
  instrument: "Hướng dẫn 05-HD/VPTW",
  // Summaries of the guidance differ: single values in one, the State's spans in another. The wider reading accuses nobody wrongly.
  margins: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
});

/** Both versions have the same sizes and marks. */
function partyLayout({ name, instrument, margins }: Version): PageLayout {
  const cite = (what: string): string => `${what}, ${instrument}`;
  const exactly = (value: number, what: string): Measure => pt(value, cite(what), [value, value]);
  const margin = (side: keyof typeof margins): Measure =>
    mm(margins[side][0], cite("vùng trình bày"), margins[side]);
  const paper = cite("khổ giấy A4");
  return {
    name,
    regime: "party",
    instrument,
    font: "Times New Roman",
    prescribedFont: "Times New Roman",
    page: {
      width: mm(210, paper, [210, 210]),
      height: mm(297, paper, [297, 297]),
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left"),
      right: margin("right"),
    },
    sizes: {
      nationalTitle: exactly(15, "tiêu đề"),
      issuingBody: exactly(14, "tên cơ quan ban hành"),
      number: exactly(14, "số và ký hiệu"),
      placeDate: exactly(14, "địa danh và ngày, tháng, năm"),
      about: exactly(12, "trích yếu công văn"),
      title: pt(15, cite("tên loại"), [15, 16]),
      subtitle: pt(14, cite("trích yếu nội dung"), [14, 15]),
      addressees: exactly(14, "nơi nhận dạng Kính gửi"),
      body: pt(14, cite("nội dung"), [14, 15]),
      table: pt(13, ours),
      signature: exactly(14, "quyền hạn, chức vụ, họ tên và chữ ký"),
      recipientsWord: exactly(14, "nơi nhận"),
      recipientsList: exactly(12, "nơi nhận"),
      pageNumber: exactly(14, "số trang"),
      urgency: exactly(14, "mức độ khẩn"),
      circulation: pt(14, ours),
      draft: pt(14, ours),
      contact: pt(11, ours),
      annexLabel: pt(14, ours),
      annexName: pt(14, ours),
      annexReference: pt(14, ours),
      copyHeading: pt(14, ours),
    },
    styles: {
      ...stateLayout.styles,
      about: "italic",
      // Phụ lục 3 of the guidance sets all text of the body upright.
      basis: "regular",
      addressees: "italic",
      recipientsWord: "regular",
      post: "regular",
    },
    underlined: ["recipientsWord"],
    words: {
      nation: [{ text: "ĐẢNG CỘNG SẢN VIỆT NAM", size: "nationalTitle" }],
      number: "Số",
      about: "",
      addressees: "Kính gửi:",
      recipients: "Nơi nhận:",
      draft: "DỰ THẢO",
      numberJoin: "-",
    },
    marks: { issuingBody: "*", subtitle: "-----" },
    pageNumber: { top: mm(10, cite("số trang"), [10, 10]) },
    columns: { letterheadLeft: mm(70, ours), nationLeast: mm(80, ours), recipients: mm(75, ours) },
    gaps: unregulatedGaps,
    rules: { ...stateLayout.rules, nationShare: ratio(1, cite("tiêu đề"), [1, 1]) },
    body: {
      indent: mm(10, cite("nội dung"), [10, 10]),
      gap: pt(6, cite("nội dung"), [6, 24]),
      lineSpacing: pt(18, cite("nội dung"), [18, 22]),
    },
    table: stateLayout.table,
    signature: stateLayout.signature,
    urgency: {
      colour: stateLayout.urgency.colour,
      height: mm(8, ours),
      widths: { KHẨN: mm(20, ours), "THƯỢNG KHẨN": mm(40, ours), "HỎA TỐC": mm(30, ours) },
    },
    circulation: stateLayout.circulation,
    ...fontMeasures,
  };
}
