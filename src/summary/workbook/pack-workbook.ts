import { type Unzipped, unzipSync, type Zippable, zipSync } from "fflate";

/** The bytes of a workbook without the hour at which it was written, so that the same figures give the same bytes. */
export function packWorkbook(written: Uint8Array): Uint8Array {
  const files: Unzipped = unzipSync(written);
  const entries: readonly [string, Zippable[string]][] = Object.entries(files);
  // No zip entry is older than 1980; the hour is that of no zone, as zip files know none.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9 });
}
