/** The lines of `Nơi nhận` between `Như trên` and `Lưu`. */
export interface Copies {
  readonly transferredBy?: string;
  readonly inspectorate?: string;
  readonly otherRecipients: string[];
}

/** Who gets a copy, each body once: one that is both transferring body and inspectorate is named in one line. */
export function copiesOf(
  transferredBy: string | undefined,
  inspectorate: string | undefined,
  others: readonly string[],
): Copies {
  const seen = new Set<string>();
  const fresh = (name: string): boolean => {
    const key = name.normalize("NFC").replace(/\s+/gu, " ").trim().toLocaleLowerCase("vi");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return {
    ...(transferredBy !== undefined && fresh(transferredBy) ? { transferredBy } : {}),
    ...(inspectorate !== undefined && fresh(inspectorate) ? { inspectorate } : {}),
    // The template writes the mark at the end of each line.
    otherRecipients: others.map((name) => name.replace(/[.;,\s]+$/u, "")).filter(fresh),
  };
}
