import type { Path } from "../../finding/path-text";
import type { SignatureBlock } from "../node";
import type { OfficialDocument } from "../official-document";

/** One who signs, and where the block stands. */
export interface PlacedSignature {
  readonly path: Path;
  readonly block: SignatureBlock;
}

/** Every signature of a document and of its copy; those under an annex belong to the annex. */
export function signaturesOf({ nodes, copy }: OfficialDocument): readonly PlacedSignature[] {
  return [
    ...nodes.flatMap((node, index): readonly PlacedSignature[] => {
      if (node.type === "signature") return [{ path: ["nodes", index], block: node }];
      if (node.type !== "signatures") return [];
      return node.blocks.map((block, position) => ({
        path: ["nodes", index, "blocks", position],
        block,
      }));
    }),
    ...(copy === undefined ? [] : [{ path: ["copy", "signature"], block: copy.signature }]),
  ];
}
