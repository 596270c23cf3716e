import { type Closing, signersInRow } from "../group-closing";
import { type PageLayout, postStyle } from "../layout/page-layout";
import type { SignatureBlock } from "../node";
import { element, escaped, inlinesHtml, joinedLines } from "./inline-html";

/** Recipients beside the one who signs, or several who sign side by side with the recipients below. */
export function closingHtml(
  { recipients, signers, signersFirst }: Closing,
  layout: PageLayout,
): string {
  const list =
    recipients.length === 0
      ? ""
      : joinedLines([
          '<div class="recipients">',
          element("p", "recipients-word", layout.words.recipients),
          '<ul role="list">',
          ...recipients.map((line) => `<li>- ${inlinesHtml(line)}</li>`),
          "</ul>",
          "</div>",
        ]);
  const signed = signers.map((signer) => signerHtml(signer, layout)).join("\n");
  const row = signersInRow(signers.length) === 2 ? "two" : "three";
  return signersFirst
    ? joinedLines([`<div class="signers ${row}">\n${signed}\n</div>`, list])
    : joinedLines(['<div class="closing">', list, signed, "</div>"]);
}

function signerHtml({ posts, note = "", name }: SignatureBlock, layout: PageLayout): string {
  const line = (post: string): string => {
    const className = postStyle(layout, post) === layout.styles.post ? "post" : "authority";
    return element("p", className, escaped(post));
  };
  return joinedLines([
    '<div class="signer">',
    ...posts.map(line),
    element("p", "signature-note", escaped(note)),
    element("p", "signer-name", inlinesHtml(name)),
    "</div>",
  ]);
}
