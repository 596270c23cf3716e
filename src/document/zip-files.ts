import { type Zippable, zipSync } from "fflate";

/** The bytes of a zip file that tell no hour, so that the same files give the same bytes; in the order given. */
export function zipFiles(files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const entries = files as readonly (readonly [string, Zippable[string]])[];
  // No zip entry is older than 1980; the hour is that of no zone, as zip files know none.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9 });
}
