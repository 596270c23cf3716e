/** Marked data may reach only the audiences that may see it; the mark travels with the data into the document. */
export type ConfidentialMark = "denouncer";

/**
 * The audiences that may see what carries a mark. Those who verify get papers without the denouncer's data unless they must meet that
 * person (khoản 2 Điều 56 Luật Tố cáo): a template that assigns verification names neither.
 */
export const audiencesOf: Readonly<Record<ConfidentialMark, readonly string[]>> = {
  denouncer: ["denouncer", "resolver", "verifying-team"],
};

/** Whether data with a mark may be shown to every one of the audiences; nobody may see what goes to nobody named, or a mark unknown. */
export function maySee(audience: readonly string[], mark: ConfidentialMark): boolean {
  const allowed = Object.hasOwn(audiencesOf, mark) ? audiencesOf[mark] : [];
  return audience.length > 0 && audience.every((name) => allowed.includes(name));
}
