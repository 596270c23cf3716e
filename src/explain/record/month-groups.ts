import { byText } from "../../finding/by-text";
import type { Text } from "../../finding/finding";
import type { Entry } from "./entries";

interface MonthGroup {
  readonly title: Text;
  readonly entries: readonly Entry[];
}

/** The entries by the month of their day; what concerns a whole year follows its months, what has no day comes last. */
export function byMonth(entries: readonly Entry[]): readonly MonthGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups]
    .sort(([one], [other]) => byText(one, other))
    .map(([key, found]) => ({ title: titleOf(key), entries: inOrder(found) }));
}

const undated = "9999";

function keyOf({ day = undated, matter }: Entry): string {
  return matter.tally?.unit === "year" ? `${day.slice(0, 4)}-13` : day.slice(0, 7);
}

/** By day; of one day as the rules told them. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort(({ day: one = "" }, { day: other = "" }) => byText(one, other));
}

function titleOf(key: string): Text {
  const [year = "", month = ""] = key.split("-");
  if (month === "") return { vi: "Không rõ ngày", en: "Without a day" };
  if (month === "13") return { vi: `Cả năm ${year}`, en: `The year ${year}` };
  return { vi: `Tháng ${Number(month)}/${year}`, en: `Month ${key}` };
}
