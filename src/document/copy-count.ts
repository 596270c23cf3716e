import type { DocumentDue } from "../decide/decision";
import type { Problem } from "../finding/problem";
import type { Template } from "./template/template";

/** Minutes that give each side a copy are made in as many copies as the rule says at least; `fields.copies` is how many are made. */
export function copyCountProblems(
  { id, title }: Template,
  due: DocumentDue | undefined,
  fields: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const { copies } = fields;
  const least = due?.copies;
  if (least === undefined || typeof copies !== "number" || copies >= least.atLeast) return [];
  return [
    {
      rule: "document-copies",
      severity: "warning",
      path: ["fields", "copies"],
      cites: [least.basis],
      message: {
        vi: `\`${title}\` lập \`${copies}\` bản, ít hơn \`${least.atLeast}\` bản: lập thêm bản và sửa \`fields.copies\`.`,
        en: `\`${id}\` is made in \`${copies}\` copies, fewer than \`${least.atLeast}\`: make more and correct \`fields.copies\`.`,
      },
    },
  ];
}
