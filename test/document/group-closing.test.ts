import { describe, expect, it } from "vitest";
import { groupClosing } from "../../src/document/group-closing";
import type { DocumentNode, SignatureBlock } from "../../src/document/node";

const signer = (name: string): SignatureBlock => ({ posts: [], name: [{ text: name }] });
const recipients: DocumentNode = { type: "recipients", lines: [[{ text: "Lưu: VT." }]] };
const paragraph: DocumentNode = { type: "paragraph", inlines: [{ text: "Một" }] };

describe("the end of a text", () => {
  it("joins recipients and the signature beside them, whichever comes first", () => {
    const one = { type: "signature" as const, ...signer("Một") };
    for (const nodes of [
      [paragraph, recipients, one],
      [paragraph, one, recipients],
    ]) {
      expect(groupClosing(nodes)).toEqual([
        paragraph,
        {
          type: "closing",
          recipients: recipients.lines,
          signers: [one],
          signersFirst: false,
        },
      ]);
    }
  });

  it("has several who sign before the recipients", () => {
    const several: DocumentNode = { type: "signatures", blocks: [signer("Một"), signer("Hai")] };
    const [closing] = groupClosing([recipients, several]);
    expect(closing).toMatchObject({ signersFirst: true, signers: several.blocks });
  });

  it("keeps ends apart that have text between them", () => {
    const types = groupClosing([recipients, paragraph, recipients]).map(({ type }) => type);
    expect(types).toEqual(["closing", "paragraph", "closing"]);
  });
});
