import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
} from "docx";
import { closing } from "../group-closing";
import type { LayoutContext } from "../layout/context";
import { points } from "../layout/page-layout";
import { copyHeading, printedAnnexName } from "../layout/printed-text";
import type { Annex, Copy, CopyBlock, OfficialDocument } from "../official-document";
import { citizenHead } from "./citizen-head";
import { closingBlocks } from "./closing-table";
import { copyHeadTable, letterheadTable } from "./head";
import type { HeadingLevels } from "./heading-ranks";
import { namedStyles } from "./named-styles";
import { type Block, nodeBlocks } from "./node-blocks";
import { centredParagraph, emptyParagraph } from "./paragraphs";
import { ruleBorder } from "./styles";
import { twips } from "./units";

/** The document and each of its annexes as a section: pages numbered from 1, the first without its number. */
export function documentSections(
  document: OfficialDocument,
  headings: HeadingLevels,
  context: LayoutContext,
): readonly ISectionOptions[] {
  const { annexes = [], copy, contact = "" } = document;
  const parts = [
    [
      ...(document.from === "citizen"
        ? citizenHead(document.letterhead, context)
        : [letterheadTable(document, context)]),
      ...nodeBlocks(document.nodes, { rank: 0, headings }, context),
    ],
    ...annexes.map((annex) => annexBlocks(annex, headings, context)),
  ];
  return parts.map((blocks, index) => {
    const isLast = index === parts.length - 1;
    const children =
      isLast && copy !== undefined ? [...blocks, ...copyBlocks(copy, context)] : blocks;
    return section(endedByParagraph(children), index === 0 ? contact : "", context);
  });
}

/** Word ends every section with a paragraph: after a table one is given that takes no room. */
function endedByParagraph(blocks: readonly Block[]): readonly Block[] {
  return blocks.at(-1) instanceof Table ? [...blocks, emptyParagraph(1)] : blocks;
}

function section(
  children: readonly Block[],
  contact: string,
  context: LayoutContext,
): ISectionOptions {
  const { page, pageNumber } = context.layout;
  const length = (name: keyof typeof page): number => twips(points(page[name]));
  const numbered = (child?: TextRun): Header =>
    new Header({
      children: [
        new Paragraph({
          style: namedStyles.pageNumber.id,
          children: child === undefined ? [] : [child],
        }),
      ],
    });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: length("width"),
          height: length("height"),
          orientation: PageOrientation.PORTRAIT,
        },
        margin: {
          top: length("top"),
          bottom: length("bottom"),
          left: length("left"),
          right: length("right"),
          header: twips(points(pageNumber.top)),
          // The foot of page 1 stands inside the text area, as on paper.
          footer: contact === "" ? twips(20) : length("bottom"),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: numbered(),
      default: numbered(new TextRun({ children: [PageNumber.CURRENT] })),
    },
    // A section without a foot of its own would have that of the section before it.
    footers: { first: new Footer({ children: [...contactLine(contact, context)] }) },
    children: [...children],
  };
}

function contactLine(contact: string, context: LayoutContext): readonly Paragraph[] {
  return contact === ""
    ? [emptyParagraph(1)]
    : centredParagraph("contact", [{ text: contact }], context, { width: context.width });
}

function annexBlocks(
  annex: Annex,
  headings: HeadingLevels,
  context: LayoutContext,
): readonly Block[] {
  const { width } = context;
  return [
    ...centredParagraph("annexLabel", [{ text: annex.label }], context, { width }),
    ...centredParagraph("annexName", printedAnnexName(annex), context, { width }),
    ...centredParagraph("annexReference", [{ text: annex.reference }], context, { width }),
    ...nodeBlocks(annex.nodes, { rank: 1, headings }, context),
  ];
}

function copyBlocks(copy: Copy, context: LayoutContext): readonly Block[] {
  return [...(copy.of === undefined ? [] : oneCopy(copy.of, context)), ...oneCopy(copy, context)];
}

/** What makes the document a copy, under a rule across the whole width; it is not parted. */
function oneCopy(copy: CopyBlock, context: LayoutContext): readonly Block[] {
  const { layout } = context;
  const gap = points(layout.gaps.copy);
  return [
    emptyParagraph(gap / 2, {
      keepNext: true,
      spacing: { before: twips(gap), line: twips(gap / 2), lineRule: "exact" },
      border: { top: ruleBorder(layout) },
    }),
    copyHeadTable(copy, copyHeading(copy), context),
    emptyParagraph(1, { keepNext: true }),
    ...closingBlocks(closing(copy.recipients, [copy.signature]), context),
  ];
}
