/** What people write short in the names of bodies. */
const short: readonly (readonly [RegExp, string])[] = [
  ["UBND", "Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
  ["UBMTTQ", "Ủy ban Mặt trận Tổ quốc"],
  ["MTTQ", "Mặt trận Tổ quốc"],
  ["TTCP", "Thanh tra Chính phủ"],
].map(([letters, words]) => [new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, "gu"), words ?? ""]);

/** The name of a body with what is written short written out: `UBND xã Tân Biên` becomes `Ủy ban nhân dân xã Tân Biên`. */
export function spelledOut(name: string): string {
  return short.reduce((text, [letters, words]) => text.replace(letters, words), name);
}
