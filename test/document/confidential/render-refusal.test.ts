import { describe, expect, it } from "vitest";
import { publicText } from "../../../src/document/confidential-inlines";
import { placedTexts } from "../../../src/document/confidential-texts";
import type { DocumentNode } from "../../../src/document/node";
import type { Copy, OfficialDocument } from "../../../src/document/official-document";
import { type RenderFormat, render } from "../../../src/document/render";
import { conclusion, secret } from "./documents";

const denounced = { audience: ["denounced-person"] };
const refused = (document: OfficialDocument, to: RenderFormat = "text") =>
  expect(render(document, to)).rejects;

const bare = { ...conclusion(denounced), nodes: [] };
const block = { posts: [], name: secret };
const copy: Copy = {
  kind: "SY",
  superior: [],
  body: [],
  number: "",
  placeDate: "",
  recipients: [],
  signature: { posts: [], name: [] },
};

const nodes: readonly (readonly [string, DocumentNode])[] = [
  ["the title", { type: "title", inlines: secret }],
  ["a subtitle", { type: "subtitle", inlines: secret }],
  ["a heading", { type: "heading", level: "h1", label: "I.", inlines: secret }],
  ["a paragraph", { type: "paragraph", inlines: [{ text: "Đơn của " }, ...secret] }],
  ["the addressees", { type: "addressees", names: [[{ text: "Ông A" }], secret] }],
  ["a list", { type: "list", ordered: false, items: [{ label: "-", inlines: secret, nodes: [] }] }],
  [
    "a list inside a list",
    {
      type: "list",
      ordered: true,
      items: [
        {
          label: "1.",
          inlines: [],
          nodes: [
            { type: "list", ordered: true, items: [{ label: "a)", inlines: secret, nodes: [] }] },
          ],
        },
      ],
    },
  ],
  ["a table", { type: "table", rows: [{ header: false, cells: [[{ text: "1" }], secret] }] }],
  ["the recipients", { type: "recipients", lines: [secret] }],
  ["the signature", { type: "signature", ...block }],
  ["one of several signatures", { type: "signatures", blocks: [block] }],
];

describe("a document that holds what its audience may not see is not drawn:", () => {
  it.each(nodes)("in %s", async (_, node) => {
    await refused({ ...bare, nodes: [node] }).toMatchObject({ code: "confidential" });
  });

  it("in the line `V/v` of the letterhead", async () => {
    await refused({ ...bare, letterhead: { ...bare.letterhead, about: secret } }).toMatchObject({
      code: "confidential",
    });
  });

  it("in the name and the text of an annex", async () => {
    const annex = { label: "Phụ lục", name: [], reference: "", nodes: [] };
    await refused({ ...bare, annexes: [{ ...annex, name: secret }] }).toMatchObject({
      code: "confidential",
    });
    await refused({
      ...bare,
      annexes: [{ ...annex, nodes: [{ type: "paragraph", inlines: secret }] }],
    }).toMatchObject({ code: "confidential" });
  });

  it("in the recipients and the signature of a copy, and of the copy that it copies", async () => {
    const withName = { ...copy, signature: block };
    for (const held of [
      { ...copy, recipients: [secret] },
      withName,
      { ...copy, kind: "SL" as const, of: withName },
    ]) {
      await refused({ ...bare, copy: held }).toMatchObject({ code: "confidential" });
    }
  });

  it.each(["pdf", "docx", "html", "text"] as const)("as %s", async (to) => {
    await refused(conclusion(denounced), to).toMatchObject({ code: "confidential" });
  });

  it("for nobody named, and for one reader too many", async () => {
    for (const audience of [[], ["resolver", "denounced-person"]]) {
      await refused(conclusion({ audience })).toMatchObject({ code: "confidential" });
    }
  });

  it("under a mark that nobody knows", async () => {
    const inlines = [{ text: "x", confidential: "witness" as "denouncer" }];
    await refused(conclusion({ nodes: [{ type: "paragraph", inlines }] })).toMatchObject({
      code: "confidential",
    });
  });

  it("and the error names the place and the readers, not the value", async () => {
    const told = await render(conclusion(denounced), "html").catch((error: Error) => error.message);
    expect(told).toContain("`nodes[2].inlines`");
    expect(told).toContain("denounced-person");
    expect(told).not.toContain("Kín");
  });
});

describe("texts for everybody", () => {
  it("leave out what is marked, with one sign for neighbours", () => {
    const two = [{ text: "Đơn của " }, ...secret, ...secret, { text: " và bà Tư" }];
    expect(publicText(two)).toBe("Đơn của (…) và bà Tư");
  });
});

describe("the texts of a document", () => {
  it("are found at their places, styled ones as one, lines also together", () => {
    const texts = placedTexts({
      letterhead: { body: ["A", "B"] },
      nodes: [{ type: "paragraph", inlines: [{ text: "c" }, { text: "d", bold: true }] }],
    });
    expect(texts.map(({ path, text }) => [path.join("."), text])).toEqual([
      ["letterhead.body.0", "A"],
      ["letterhead.body.1", "B"],
      ["letterhead.body", "A B"],
      ["nodes.0.type", "paragraph"],
      ["nodes.0.inlines", "cd"],
    ]);
  });
});
