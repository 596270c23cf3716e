import type { DocumentNode, Inlines, SignatureBlock } from "./node";

/** Recipients and signatures that follow one another. */
export interface Closing {
  readonly type: "closing";
  readonly recipients: readonly Inlines[];
  readonly signers: readonly SignatureBlock[];
  /** One who signs stands beside the recipients, who are read first; several take the width, and the recipients stand below. */
  readonly signersFirst: boolean;
}

/** A node of the text above recipients and signatures. */
export type TextNode = Exclude<
  DocumentNode,
  { readonly type: "recipients" | "signature" | "signatures" }
>;

/** Nodes with recipients and signatures that follow one another joined, as they are set together on the page. */
export function groupClosing(nodes: readonly DocumentNode[]): readonly (TextNode | Closing)[] {
  const grouped: (TextNode | Closing)[] = [];
  for (const node of nodes) {
    const last = grouped.at(-1);
    const before = last?.type === "closing" ? last : undefined;
    const next = joined(node, before);
    if (next.type === "closing" && before !== undefined) grouped[grouped.length - 1] = next;
    else grouped.push(next);
  }
  return grouped;
}

function joined(node: DocumentNode, before: Closing | undefined): TextNode | Closing {
  const { recipients = [], signers = [] } = before ?? {};
  switch (node.type) {
    case "recipients":
      return closing([...recipients, ...node.lines], signers);
    case "signature":
      return closing(recipients, [...signers, node]);
    case "signatures":
      return closing(recipients, [...signers, ...node.blocks]);
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
    case "basis":
    case "addressees":
    case "list":
    case "table":
      return node;
  }
}

/** How many sign beside one another: two, four or six stand in twos, as the forms of minutes have them, others in threes. */
export function signersInRow(count: number): 2 | 3 {
  return [2, 4, 6].includes(count) ? 2 : 3;
}

/** Recipients and signers as they are set together. */
export function closing(
  recipients: readonly Inlines[],
  signers: readonly SignatureBlock[],
): Closing {
  return { type: "closing", recipients, signers, signersFirst: signers.length > 1 };
}
