import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType, UnderlineType } from "docx";
import { headingStyles as headingLooks } from "../layout/heading";
import type { FontStyle } from "../layout/page";
import { type PageLayout, points } from "../layout/page-layout";
import { bodyParagraph, headingParagraph, type ParagraphLook } from "./body-paragraph";
import { type HeadingLevels, headingRankCount } from "./heading-ranks";
import { lookOf, namedStyles, type StyleName, sizeOf } from "./named-styles";
import { eighths, halfPoints, twips } from "./units";

type ParagraphStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number];

/** The style of paragraphs that hold no text: rules and spaces between tables. It is none for the gallery. */
export const emptyStyle = "KhoangTrong";

const black = "000000";

/** The styles of a document: what an editor may want to change stands in them, by the numbers of the layout. */
export function documentStyles(layout: PageLayout, headings: HeadingLevels): IStylesOptions {
  const { font, sizes } = layout;
  return {
    default: {
      document: {
        run: {
          font,
          size: halfPoints(sizes.body.value),
          color: black,
          language: { value: "vi-VN", eastAsia: "vi-VN", bidirectional: "vi-VN" },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      ...headingStyles(layout, headings),
    },
    paragraphStyles: [
      ...styleNames.map((name) => paragraphStyle(name, layout)),
      {
        id: emptyStyle,
        name: "Khoảng trống",
        basedOn: "Normal",
        run: { size: 2 },
        paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT } },
      },
    ],
  };
}

const styleNames = Object.keys(namedStyles) as readonly StyleName[];

function headingStyles(layout: PageLayout, headings: HeadingLevels) {
  const style = (rank: number) => {
    const level = headings.get(rank) ?? "plain";
    return {
      next: namedStyles.body.id,
      run: {
        ...runOf(headingLooks[level]),
        color: black,
        font: layout.font,
        size: halfPoints(layout.sizes.body.value),
      },
      paragraph: { ...headingParagraph(level, layout), keepNext: true, outlineLevel: rank - 1 },
    };
  };
  return Object.fromEntries(
    Array.from({ length: headingRankCount }, (_, index) => [
      `heading${index + 1}`,
      style(index + 1),
    ]),
  );
}

function paragraphStyle(name: StyleName, layout: PageLayout): ParagraphStyle {
  const { id, name: shown } = namedStyles[name];
  const based = name === "basis" || name === "list" ? namedStyles.body.id : "Normal";
  return {
    id,
    name: shown,
    basedOn: based,
    quickFormat: true,
    run: {
      ...runOf(lookOf(name, layout)),
      size: halfPoints(sizeOf(name, layout)),
      ...(name === "urgency" ? { color: layout.urgency.colour.replace("#", "") } : {}),
      ...(name === "recipientsWord" && layout.underlined.includes("recipientsWord")
        ? { underline: { type: UnderlineType.SINGLE } }
        : {}),
    },
    paragraph: paragraphOf(name, layout),
  };
}

function runOf(style: FontStyle): { readonly bold?: true; readonly italics?: true } {
  return {
    ...(style === "bold" || style === "boldItalic" ? { bold: true } : {}),
    ...(style === "italic" || style === "boldItalic" ? { italics: true } : {}),
  };
}

const centred: ParagraphLook = { alignment: AlignmentType.CENTER };
const centredAbove: ParagraphLook = { ...centred, keepNext: true };

/** How the paragraphs of a style stand; what is above a text or a signature stays with it. */
function paragraphOf(name: StyleName, layout: PageLayout): ParagraphLook {
  const { gaps, sizes, ascent } = layout;
  const before = (length: number): Pick<ParagraphLook, "spacing"> =>
    length > 0 ? { spacing: { before: twips(length) } } : {};
  // Texts of two sizes side by side stand on one line: the smaller one comes down.
  const level = (size: number, beside: number) => before((beside - size) * ascent.value);
  switch (name) {
    case "body":
      return bodyParagraph(layout);
    case "list":
    case "basis":
    case "table":
    case "recipientsList":
      return {};
    case "addressees":
      return { keepNext: true };
    case "recipientsWord":
      return {
        keepNext: true,
        ...level(sizes.recipientsWord.value, sizes.signature.value),
      };
    case "number":
      return { ...centredAbove, ...level(sizes.number.value, sizes.placeDate.value) };
    case "placeDate":
      return { ...centredAbove, ...level(sizes.placeDate.value, sizes.number.value) };
    case "about":
      return { ...centredAbove, ...before(points(gaps.about)) };
    case "urgency":
    case "circulation":
    case "draft":
      return { ...centredAbove, ...before(points(gaps.stamp)) };
    case "title":
      return { ...centredAbove, ...before(points(gaps.title)), outlineLevel: 0 };
    case "annexLabel":
      return { ...centredAbove, outlineLevel: 0 };
    case "signerName":
      return { ...centred, ...before(points(layout.signature.room)) };
    case "contact":
      return {
        ...centred,
        ...before(points(gaps.contact)),
        border: { top: ruleBorder(layout, Math.round(points(gaps.contact))) },
      };
    case "pageNumber":
      return centred;
    case "subtitle":
    case "superior":
    case "issuingBody":
    case "mark":
    case "nationalTitle":
    case "motto":
    case "copyHeading":
    case "authority":
    case "post":
    case "signatureNote":
    case "annexName":
    case "annexReference":
    case "tableHead":
      return centredAbove;
  }
}

/** A drawn rule as the border of a paragraph, `space` points from its text. */
export function ruleBorder({ rules }: PageLayout, space = 0) {
  return {
    style: BorderStyle.SINGLE,
    size: eighths(points(rules.thickness)),
    space,
    color: black,
  };
}
