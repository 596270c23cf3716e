import { closing } from "../group-closing";
import { layoutOf } from "../layout/layout-of";
import type { PageLayout } from "../layout/page-layout";
import { copyHeading, printedAnnexName } from "../layout/printed-text";
import { plainText } from "../node";
import type { Annex, Copy, OfficialDocument } from "../official-document";
import { closingBlocks, nodeBlocks } from "./node-blocks";
import { linesBlock, type TextBlock } from "./text-block";

/** All that a document prints, in reading order: the text itself, each annex, each copy that was made of it. */
export function documentSections(document: OfficialDocument): readonly (readonly TextBlock[])[] {
  const layout = layoutOf(document);
  const { nodes, contact = "", annexes = [], copy } = document;
  return [
    [...headBlocks(document, layout), ...nodeBlocks(nodes, layout), linesBlock([contact])],
    ...annexes.map((annex) => annexBlocks(annex, layout)),
    ...copiesOf(copy).map((one) => copyBlocks(one, layout)),
  ].map((blocks) => blocks.filter((lines) => lines.length > 0));
}

/** A copy after the one that it was made of. */
export function copiesOf(copy: Copy | undefined): readonly Copy[] {
  return copy === undefined ? [] : [...copiesOf(copy.of), copy];
}

function headBlocks(document: OfficialDocument, layout: PageLayout): readonly TextBlock[] {
  const { letterhead, urgency = "", circulation = "", draft } = document;
  const { superior, body, number, placeDate, about = [] } = letterhead;
  return [
    issuerBlock({ superior, body }, layout),
    linesBlock(layout.words.nation.map(({ text }) => text)),
    linesBlock([number, plainText(about), placeDate]),
    linesBlock([urgency, circulation, (draft === true ? layout.words.draft : undefined) ?? ""]),
  ];
}

function issuerBlock(
  { superior, body }: Pick<Copy, "superior" | "body">,
  { marks }: PageLayout,
): TextBlock {
  const names = linesBlock([...superior, ...body]);
  const mark = names.length === 0 || marks.issuingBody === "rule" ? [] : [marks.issuingBody];
  return [...names, ...linesBlock(mark)];
}

function annexBlocks(annex: Annex, layout: PageLayout): readonly TextBlock[] {
  return [
    linesBlock([annex.label, plainText(printedAnnexName(annex)), annex.reference]),
    ...nodeBlocks(annex.nodes, layout),
  ];
}

function copyBlocks(copy: Copy, layout: PageLayout): readonly TextBlock[] {
  return [
    issuerBlock(copy, layout),
    linesBlock([copyHeading(copy)]),
    linesBlock([copy.number, copy.placeDate]),
    ...closingBlocks(closing(copy.recipients, [copy.signature]), layout),
  ];
}
