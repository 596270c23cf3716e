/** Prints rows as a table of at most 80 columns; long cells wrap at words. Widths count characters. */
export async function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): Promise<string> {
  const { default: Table } = await import("cli-table3");
  const drawn = new Table({
    head: [...head],
    colWidths: [...widths],
    wordWrap: true,
    style: { head: [], border: [], compact: false, "padding-left": 0, "padding-right": 1 },
    chars: {
      top: "─",
      "top-mid": "",
      "top-left": "",
      "top-right": "",
      bottom: "─",
      "bottom-mid": "",
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: "─",
      "mid-mid": "",
      right: "",
      "right-mid": "",
      middle: "",
    },
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn.toString();
}
