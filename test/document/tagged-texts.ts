import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The texts of a PDF file that its tags hold: all but decoration, such as page numbers and repeated heads of tables. */
export async function taggedTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    for (const item of items) {
      if ("str" in item) {
        if (!open.includes("Artifact")) texts.push(item.str);
      } else if (item.type === "endMarkedContent") {
        open.pop();
      } else {
        // The tag of marked content is missing in the types of pdfjs.
        open.push((item as { readonly tag?: string }).tag ?? "");
      }
    }
  }
  await task.destroy();
  return texts;
}
