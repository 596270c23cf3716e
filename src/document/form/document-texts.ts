import type { Path } from "../../finding/path-text";
import type { DocumentNode, Inlines, Letterhead, ListNode, SignatureBlock } from "../node";
import type { OfficialDocument } from "../official-document";
import { visibleText } from "./visible-text";

/** Where in a document a text stands. */
export type TextPlace =
  | "letterhead"
  | "title"
  | "addressees"
  | "basis"
  | "body"
  | "recipients"
  | "signature"
  | "annex"
  | "copy";

/** One text of a document, confidential parts left out, with its path in the document's JSON. */
export interface DocumentText {
  readonly place: TextPlace;
  readonly path: Path;
  readonly text: string;
}

/** Every text that a document prints, in reading order. */
export function textsOf(document: OfficialDocument): readonly DocumentText[] {
  const { letterhead, nodes, annexes = [], copy } = document;
  return [
    ...letterheadTexts(letterhead, ["letterhead"], "letterhead"),
    ...nodes.flatMap((node, index) => nodeTexts(node, ["nodes", index])),
    ...annexes.flatMap((annex, index) => annexTexts(annex, ["annexes", index])),
    ...(copy === undefined ? [] : copyTexts(copy)),
  ];
}

/** The texts of one node; each keeps the place that nodes of its type have. */
export function nodeTexts(node: DocumentNode, path: Path): readonly DocumentText[] {
  const one = (place: TextPlace, inlines: Inlines, ...steps: Path): DocumentText => ({
    place,
    path: [...path, ...steps],
    text: visibleText(inlines),
  });
  switch (node.type) {
    case "title":
    case "subtitle":
      return [one("title", node.inlines, "inlines")];
    case "heading":
    case "paragraph":
      return [one("body", node.inlines, "inlines")];
    case "basis":
      return node.lines.map((text, index) => ({
        place: "basis",
        path: [...path, "lines", index],
        text,
      }));
    case "addressees":
      return node.names.map((name, index) => one("addressees", name, "names", index));
    case "list":
      return listTexts(node, path);
    case "table":
      return node.rows.flatMap(({ cells }, row) =>
        cells.map((cell, column) => one("body", cell, "rows", row, "cells", column)),
      );
    case "recipients":
      return node.lines.map((line, index) => one("recipients", line, "lines", index));
    case "signature":
      return signatureTexts(node, path);
    case "signatures":
      return node.blocks.flatMap((block, index) =>
        signatureTexts(block, [...path, "blocks", index]),
      );
  }
}

function listTexts({ items }: ListNode, path: Path): readonly DocumentText[] {
  return items.flatMap(({ inlines, nodes }, index) => {
    const itemPath = [...path, "items", index];
    return [
      { place: "body" as const, path: [...itemPath, "inlines"], text: visibleText(inlines) },
      ...nodes.flatMap((node, inner) => nodeTexts(node, [...itemPath, "nodes", inner])),
    ];
  });
}

function letterheadTexts(
  head: Pick<Letterhead, "superior" | "body" | "number" | "placeDate" | "about">,
  path: Path,
  place: TextPlace,
): readonly DocumentText[] {
  const { superior, body, number, placeDate, about } = head;
  const line = (text: string, ...steps: Path): DocumentText => ({
    place,
    path: [...path, ...steps],
    text,
  });
  return [
    ...superior.map((text, index) => line(text, "superior", index)),
    ...body.map((text, index) => line(text, "body", index)),
    line(number, "number"),
    ...(about === undefined ? [] : [line(visibleText(about), "about")]),
    line(placeDate, "placeDate"),
  ];
}

function signatureTexts(
  { posts, note, name }: SignatureBlock,
  path: Path,
  place: TextPlace = "signature",
): readonly DocumentText[] {
  return [
    ...posts.map((text, index) => ({ place, path: [...path, "posts", index], text })),
    ...(note === undefined ? [] : [{ place, path: [...path, "note"], text: note }]),
    { place, path: [...path, "name"], text: visibleText(name) },
  ];
}

function annexTexts(
  { label, name, reference, nodes }: NonNullable<OfficialDocument["annexes"]>[number],
  path: Path,
): readonly DocumentText[] {
  const texts: readonly DocumentText[] = [
    { place: "annex", path: [...path, "label"], text: label },
    { place: "annex", path: [...path, "name"], text: visibleText(name) },
    { place: "annex", path: [...path, "reference"], text: reference },
    ...nodes.flatMap((node, index) => nodeTexts(node, [...path, "nodes", index])),
  ];
  return texts.map((text) => ({ ...text, place: "annex" }));
}

function copyTexts(copy: NonNullable<OfficialDocument["copy"]>): readonly DocumentText[] {
  const { recipients, signature } = copy;
  return [
    ...letterheadTexts(copy, ["copy"], "copy"),
    ...recipients.map(
      (line, index): DocumentText => ({
        place: "copy",
        path: ["copy", "recipients", index],
        text: visibleText(line),
      }),
    ),
    ...signatureTexts(signature, ["copy", "signature"], "copy"),
  ];
}
