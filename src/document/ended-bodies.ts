import type { Text } from "../finding/finding";
import type { Problem } from "../finding/problem";
import { quoteValue } from "../finding/quote-value";
import { successorBody } from "../law/successor-body";
import { inheritorsOf, type NamedBody } from "../place/inheritors-of";
import { bodyWritten } from "../place/read-body";
import type { IsoDate } from "../time/iso-date";
import type { OfficeData } from "./data/template-data";

/** Bodies that a letter goes to and that had ended on its day, with who holds their work then. */
export function endedBodies(
  { otherRecipients }: Pick<OfficeData, "otherRecipients">,
  fields: Readonly<Record<string, unknown>>,
  date: IsoDate,
): readonly Problem[] {
  const to = Array.isArray(fields.to) ? fields.to.filter((name) => typeof name === "string") : [];
  return [
    ...to.map((name) => ({ name, path: ["fields", "to"] })),
    ...otherRecipients.map((name) => ({ name, path: ["recipients"] })),
  ].flatMap(({ name, path }) => {
    const heirs = heirsOf(name, date);
    return heirs === undefined ? [] : [ended(name, heirs, path)];
  });
}

/** The successors' names; undefined for a body that stands or is not known. */
function heirsOf(name: string, date: IsoDate): readonly Text[] | undefined {
  const body = bodyWritten(name, date);
  if (body !== undefined) {
    const heir = inheritorsOf(body, date);
    if (heir.status === "inherited") return namesOf([heir.inheritor]);
    if (heir.status === "by-place") return namesOf([...heir.candidates, heir.otherwise]);
    if (heir.status === "standing") return undefined;
  }
  const succession = successorBody(name, date);
  return succession === undefined || succession.stands
    ? undefined
    : succession.successors.map((one) => ({ vi: one.name, en: one.name }));
}

const namesOf = (bodies: readonly NamedBody[]): readonly Text[] => bodies.map(({ name }) => name);

function ended(name: string, heirs: readonly Text[], path: Problem["path"]): Problem {
  const listed = (lang: keyof Text): string =>
    heirs.map((heir) => quoteValue(heir[lang])).join(", ");
  return {
    rule: "document-recipient-ended",
    severity: "warning",
    path,
    message: {
      vi: `${quoteValue(name)} không còn vào ngày của văn bản; nơi kế thừa: ${listed("vi")}`,
      en: `${quoteValue(name)} had ended on the day of the letter; its work is with ${listed("en")}`,
    },
    fix: {
      vi: heirs.length === 1 ? "hãy ghi tên nơi kế thừa" : "hãy chọn nơi kế thừa theo vụ việc",
      en: heirs.length === 1 ? "name the successor" : "choose the successor by the matter",
    },
  };
}
