/** A text that begins a sentence: `khiếu nại` becomes `Khiếu nại`. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** A text inside a sentence: `Xã Tân Biên` becomes `xã Tân Biên`. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
