import type { Agency } from "../case/agency-schema";
import type { Problem } from "../finding/problem";
import type { IsoDate } from "../time/iso-date";
import { holdingOn } from "./data/in-force";
import type { TemplateData } from "./data/template-data";
import type { Template } from "./template/template";

/** What an official should look at before signing: nothing here makes the letter wrong by itself. */
export function letterWarnings(
  template: Template,
  data: TemplateData,
  agency: Agency,
  date: IsoDate,
): readonly Problem[] {
  return [...inspectorateWarnings(template, data, agency), ...signerWarnings(data, agency, date)];
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

function signerWarnings(
  { signature: { name } }: TemplateData,
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
