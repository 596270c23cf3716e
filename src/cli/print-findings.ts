import type { Finding, Lang } from "../finding/finding";
import { wantsColour, writeNote } from "./write";

/** Tells the findings about the inputs on standard error, beside the output. */
export async function printFindings(findings: readonly Finding[], lang: Lang): Promise<void> {
  if (findings.length === 0) return;
  const { formatFindings } = await import("../report/format");
  writeNote(formatFindings(findings, "stylish", { lang, colour: wantsColour() }));
}
