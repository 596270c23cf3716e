import { unzipSync } from "fflate";
import { zipFiles } from "../../document/zip-files";

/** The bytes of a workbook without the hour at which it was written. */
export function packWorkbook(written: Uint8Array): Uint8Array {
  return zipFiles(Object.entries(unzipSync(written)));
}
