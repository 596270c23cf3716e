import type { Agency } from "../case/agency-schema";
import type { Problem } from "../finding/problem";
import { holdingOn } from "../people/holding-on";
import type { IsoDate } from "../time/iso-date";
import { cleanText } from "./clean-text";
import type { OfficeData, TemplateData } from "./data/template-data";
import type { Template } from "./template/template";

/** What an official should look at before signing: nothing here makes the letter wrong by itself. */
export function letterWarnings(
  template: Template,
  data: TemplateData,
  agency: Agency,
  date: IsoDate,
): readonly Problem[] {
  return [
    ...inspectorateWarnings(template, data, agency),
    // A citizen signs for themselves.
    ...(template.from === "citizen" ? [] : signerWarnings(data, agency, date)),
  ];
}

/** A province has an inspectorate of its level, and notices on complaints go to it: khoản 2 Điều 16 Nghị định 124/2020/NĐ-CP. */
function inspectorateWarnings(
  { audience, title, id }: Template,
  { inspectorate, transferredBy, aboutDiscipline }: TemplateData,
  { level, inspectorates = [] }: Agency,
): readonly Problem[] {
  const isDue = audience.includes("same-level-inspectorate") && level === "province";
  const isNamed =
    inspectorate !== undefined || inspectorates.some(({ name }) => name === transferredBy);
  if (!isDue || aboutDiscipline || isNamed) return [];
  return [
    {
      rule: "document-recipient-missing",
      severity: "warning",
      path: ["agency", "inspectorates"],
      message: {
        vi: `\`${title}\` chưa gửi cơ quan thanh tra nhà nước cùng cấp: ghi tên cơ quan đó vào \`agency.inspectorates\`.`,
        en: `\`${id}\` does not go to the state inspectorate of the same level: name it in \`agency.inspectorates\`.`,
      },
    },
  ];
}

/** The one who stands as the signer is away on the day. */
export function signerWarnings(
  { signature: { name } }: OfficeData,
  { absences }: Agency,
  date: IsoDate,
): readonly Problem[] {
  const away = holdingOn(absences, date).find(({ holder }) => holder === name);
  if (away === undefined) return [];
  return [
    {
      rule: "document-signer-away",
      severity: "warning",
      path: ["agency", "absences"],
      message: {
        vi: `\`${away.holder}\` vắng mặt ngày \`${date}\` mà được ghi là người ký: chọn người ký khác hoặc sửa ngày.`,
        en: `\`${away.holder}\` is away on \`${date}\` and stands as the signer: choose another signer or another day.`,
      },
    },
  ];
}

/** The line at the foot of page 1 stands in no template, so that nothing else looks at its characters. */
export function contactProblems({ contact = "" }: Agency): readonly Problem[] {
  const { undrawable } = cleanText(contact);
  if (undrawable === undefined) return [];
  const code = `U+${(undrawable.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return [
    {
      rule: "document-character",
      severity: "error",
      path: ["agency", "contact"],
      message: {
        vi: `\`agency.contact\` có ký tự \`${code}\` mà phông chữ văn bản không in được: bỏ hoặc thay ký tự đó.`,
        en: `\`agency.contact\` holds the character \`${code}\`, which the font of documents cannot print: take it out.`,
      },
    },
  ];
}
