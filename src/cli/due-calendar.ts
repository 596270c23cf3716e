import type { Lang } from "../finding/finding";
import { citeProvision } from "../law/cite-provision";
import type { LawBook } from "../law/law-book";
import { bearerText } from "../people/bearer-text";
import { calendarFile } from "../report/calendar-file";
import { type IsoDate, isoDate } from "../time/iso-date";
import type { DueRow } from "./due-rows";

/** The rows as a calendar file: the duty as the title, who bears it, how it stands and the provisions as the text. */
export async function dueCalendar(
  rows: readonly DueRow[],
  { asOf, lang, law }: { readonly asOf: IsoDate; readonly lang: Lang; readonly law: LawBook },
): Promise<string> {
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const entries = rows.map((row) => ({
    // A deadline that is counted anew stays the same entry on another day.
    key: [row.case, row.matter ?? "", row.rule, row.act].join("\n"),
    day: isoDate(row.due),
    title: `${row.duty[lang]} (${row.case})`,
    text: [
      `${says("Trách nhiệm", "Borne by")}: ${bearerText(row.bearer)[lang]}`,
      `${says("Tình trạng", "Status")}: ${row.standing[lang]}`,
      `${says("Căn cứ", "Ground")}: ${row.cites.map((id) => citeProvision(law, id, lang)).join("; ")}`,
    ].join("\n"),
  }));
  return calendarFile(entries, {
    asOf,
    name: says("Việc đến hạn và lịch tiếp công dân", "Deadlines and reception days"),
  });
}
