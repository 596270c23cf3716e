const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const scales = ["", "thousand", "million", "billion"];

/** A whole number from 0 to 999 999 999 999 in English words: `englishNumber(121)` is `one hundred and twenty-one`. */
export function englishNumber(value: number): string {
  if (value === 0) return "zero";
  const groups = [0, 1, 2, 3].map((scale) => Math.floor(value / 1000 ** scale) % 1000);
  const words = groups.flatMap((group, scale) =>
    group === 0 ? [] : [`${groupWords(group)} ${scales[scale] ?? ""}`.trim()],
  );
  const [last = 0] = groups;
  const joined = words.reverse();
  // "two thousand and twenty-six": a last group below one hundred is joined by "and".
  if (joined.length > 1 && last > 0 && last < 100) joined.splice(-1, 0, "and");
  return joined.join(" ");
}

function groupWords(group: number): string {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const head = hundreds === 0 ? [] : [`${small[hundreds] ?? ""} hundred`];
  if (rest === 0) return head.join("");
  return [...head, belowHundred(rest)].join(" and ");
}

function belowHundred(rest: number): string {
  if (rest < 20) return small[rest] ?? "";
  const ones = rest % 10;
  const ten = tens[Math.floor(rest / 10)] ?? "";
  return ones === 0 ? ten : `${ten}-${small[ones] ?? ""}`;
}
