import { omission } from "./confidential-inlines";
import type { DocumentNode } from "./node";
import type { Annex, OfficialDocument } from "./official-document";

/** Whether a node is wanted; `annex` counts the annexes from 0 and is left out in the text itself. */
export type Keep = (node: DocumentNode, index: number, annex?: number) => boolean;

/** What every extract has again from the whole (điểm b khoản 3 Điều 25 Nghị định 30/2020/NĐ-CP). */
const formal: readonly DocumentNode["type"][] = [
  "title",
  "subtitle",
  "addressees",
  "recipients",
  "signature",
  "signatures",
];

/** The wanted parts of a document with `(…)` where something is left out; annexes of which nothing is wanted are left out. */
export function partOf(document: OfficialDocument, keep: Keep): OfficialDocument {
  const { annexes = [], ...rest } = document;
  const kept = annexes.flatMap((annex, place): readonly Annex[] => {
    const nodes = wanted(annex.nodes, (node, index) => keep(node, index, place));
    return nodes.every(isOmission) ? [] : [{ ...annex, nodes }];
  });
  return {
    ...rest,
    nodes: wanted(document.nodes, keep),
    ...(kept.length === 0 ? {} : { annexes: kept }),
  };
}

function wanted(nodes: readonly DocumentNode[], keep: Keep): readonly DocumentNode[] {
  const isWanted = nodes.map((node, index) => formal.includes(node.type) || keep(node, index));
  return nodes.flatMap((node, index): readonly DocumentNode[] => {
    if (isWanted[index] === true) return [node];
    return index > 0 && isWanted[index - 1] === false ? [] : [omitted];
  });
}

const omitted: DocumentNode = { type: "paragraph", inlines: [{ text: omission }] };

/** Whether a node stands for what an extract leaves out. */
export function isOmission(node: DocumentNode): boolean {
  return node === omitted;
}

/** Whether an extract holds any of the text, and not its form alone. */
export function holdsText({ nodes, annexes = [] }: OfficialDocument): boolean {
  return (
    annexes.length > 0 || nodes.some((node) => !formal.includes(node.type) && !isOmission(node))
  );
}
