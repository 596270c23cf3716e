import { byText } from "../../finding/by-text";
import { viewOf } from "./glyph-tables";

/** Tables and outlines begin at every fourth byte. */
export const aligned = (length: number): number => (length + 3) & ~3;

/** A font file of tables in the order of their tags. */
export function joinTables(unsorted: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const tables = [...unsorted].sort(([one], [other]) => byText(one, other));
  const headerLength = 12 + tables.length * 16;
  const file = new Uint8Array(
    tables.reduce((sum, [, { length }]) => sum + aligned(length), headerLength),
  );
  const view = viewOf(file);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let offset = headerLength;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + index * 16;
    file.set(bytes, offset);
    for (let at = 0; at < 4; at += 1) file[entry + at] = tag.charCodeAt(at);
    view.setUint32(entry + 4, checksum(view, offset, aligned(bytes.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    offset += aligned(bytes.length);
  }
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
