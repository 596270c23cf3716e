import type { Lang } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import { formatCitation, parseCitation } from "./citation";
import { numberedName } from "./instrument-name";
import type { LawBook } from "./law-book";

/**
 * A provision as a person reads it, with the amending instrument where the wording has one:
 * `Điều 27 Luật Khiếu nại năm 2011 (được sửa đổi, bổ sung bởi Luật số 136/2025/QH15)`. Throws MisuseError "unknown-citation".
 */
export function citeProvision(law: LawBook, id: string, lang: Lang = "vi"): string {
  const provision = law.lookUp(id);
  const instrument = law.instrumentOf(id);
  if (instrument === undefined) {
    throw new MisuseError(
      "unknown-citation",
      `\`${id}\` is neither a provision nor an instrument of the law book: correct the id or add it to the law data.`,
    );
  }
  if (provision === undefined) return instrument.shortTitle[lang];
  if (lang === "vi") return provision.citeForLetter ?? provision.cite;
  const citation = parseCitation(id) ?? { instrument: instrument.id };
  const by = (provision.amendment?.by ?? []).flatMap((amending) => {
    const found = law.instruments.get(amending);
    return found === undefined ? [] : [numberedName(found)];
  });
  return formatCitation(
    citation,
    {
      instrument: instrument.shortTitle,
      ...(provision.amendment === undefined
        ? {}
        : { amendment: { how: provision.amendment.how, by } }),
    },
    "en",
  );
}
