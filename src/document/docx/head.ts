import type { Paragraph, Table } from "docx";
import type { LayoutContext } from "../layout/context";
import { headSizes } from "../layout/letterhead";
import { type Measure, points } from "../layout/page-layout";
import { headColumns, nameLines } from "../layout/two-column-head";
import type { CopyBlock, OfficialDocument } from "../official-document";
import { layoutTable } from "./layout-table";
import type { StyleName } from "./named-styles";
import { centredParagraph, descentOf, ruleParagraph, styledParagraph } from "./paragraphs";
import { stampParagraphs } from "./stamps";

/** The layout with the sizes that this document's head takes: a long place needs the smaller set. */
export function withHeadSizes(
  { letterhead }: OfficialDocument,
  context: LayoutContext,
): LayoutContext {
  const { layout } = context;
  const { sizes } = layout;
  const { nationalTitle, motto, placeDate } = headSizes(
    letterhead,
    headColumns(context).right.width,
    context,
  );
  const taken = (measure: Measure, value: number): Measure => ({ ...measure, value });
  return {
    ...context,
    layout: {
      ...layout,
      sizes: {
        ...sizes,
        nationalTitle: taken(sizes.nationalTitle, nationalTitle),
        placeDate: taken(sizes.placeDate, placeDate),
        ...(sizes.motto === undefined ? {} : { motto: taken(sizes.motto, motto) }),
      },
    },
  };
}

/** The head of page 1: who issues, the title of the State or of the Party, number, place and date, and the marks under the number. */
export function letterheadTable(document: OfficialDocument, context: LayoutContext): Table {
  const { letterhead } = document;
  const { left, right } = headColumns(context);
  const stamps = stampParagraphs(document, left.width, context);
  const rows = [
    [issuerLines(letterhead, left.width, context), nationLines(right.width, context)],
    [
      [
        ...line("number", letterhead.number, left.width, context),
        ...centredParagraph("about", letterhead.about ?? [], context, { width: left.width }),
      ],
      line("placeDate", letterhead.placeDate, right.width, context),
    ],
  ];
  return layoutTable(
    [left.width, right.width],
    stamps.length === 0 ? rows : [...rows, [stamps, []]],
  );
}

/** The head of what makes the document a copy: who copied, the form of copying, number, place and date. */
export function copyHeadTable(copy: CopyBlock, heading: string, context: LayoutContext): Table {
  const { left, right } = headColumns(context);
  return layoutTable(
    [left.width, right.width],
    [
      [issuerLines(copy, left.width, context), line("copyHeading", heading, right.width, context)],
      [
        line("number", copy.number, left.width, context),
        line("placeDate", copy.placeDate, right.width, context),
      ],
    ],
  );
}

function line(
  name: StyleName,
  text: string,
  width: number,
  context: LayoutContext,
): readonly Paragraph[] {
  return centredParagraph(name, [{ text }], context, { width });
}

function issuerLines(
  { superior, body }: Pick<CopyBlock, "superior" | "body">,
  width: number,
  context: LayoutContext,
): readonly Paragraph[] {
  const { layout } = context;
  const lines = (name: "superior" | "issuingBody", names: readonly string[]): readonly string[] =>
    nameLines(names, { style: layout.styles[name], width }, context).filter((text) => text !== "");
  const bodyLines = lines("issuingBody", body);
  const last = bodyLines.at(-1);
  return [
    ...lines("superior", superior).flatMap((text) => line("superior", text, width, context)),
    ...bodyLines.flatMap((text) => line("issuingBody", text, width, context)),
    ...(last === undefined ? [] : markUnder(last, width, context)),
  ];
}

/** The rule under the name of the issuing body, or the Party's asterisk. */
function markUnder(name: string, width: number, context: LayoutContext): readonly Paragraph[] {
  const { marks, rules, gaps } = context.layout;
  if (marks.issuingBody !== "rule") {
    return styledParagraph("mark", [{ text: marks.issuingBody }], context);
  }
  return [
    ruleParagraph(
      {
        name: "issuingBody",
        inlines: [{ text: name }],
        share: rules.bodyShare.value,
        column: width,
        gap: descentOf("issuingBody", context) + points(gaps.number),
      },
      context,
    ),
  ];
}

/** The national title and the motto with the rule under it, or the Party's title. */
export function nationLines(width: number, context: LayoutContext): readonly Paragraph[] {
  const { words, rules, gaps } = context.layout;
  const last = words.nation.at(-1);
  return [
    ...words.nation.flatMap(({ text, size }) => styledParagraph(size, [{ text }], context)),
    ...(last === undefined
      ? []
      : [
          ruleParagraph(
            {
              name: last.size,
              inlines: [{ text: last.text }],
              share: rules.nationShare.value,
              column: width,
              gap: descentOf(last.size, context) + points(gaps.number),
            },
            context,
          ),
        ]),
  ];
}
