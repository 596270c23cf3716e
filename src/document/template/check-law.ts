import type { Text } from "../../finding/finding";
import { suggest } from "../../finding/suggest";
import { spanWithin } from "../../law/in-force";
import type { LawBook } from "../../law/law-book";
import type { TemplateProblem } from "./check-program";
import type { Template } from "./template";

/** What the check of templates asks the law of a rulebook. */
export type TemplateLaw = Pick<LawBook, "instruments" | "provisions" | "instrumentOf">;

/**
 * The acts a template rests on: the one that prescribes its form and those it cites must be in force on every day on which it is used;
 * what `<basis/>` may name must exist, and is left out by itself once it is dead.
 */
export function lawProblems(template: Template, law: TemplateLaw): readonly TemplateProblem[] {
  const { form, cites, bases } = template;
  return [
    ...(form === undefined ? [] : instrumentProblems(template, "form", form.instrument, law)),
    ...cites.flatMap((id) => instrumentProblems(template, "cites", id, law)),
    ...bases
      .filter((id) => law.instrumentOf(id) === undefined)
      .map((id) => problem(template, "bases", unknown(id, law))),
  ];
}

function instrumentProblems(
  template: Template,
  key: "form" | "cites",
  id: string,
  law: TemplateLaw,
): readonly TemplateProblem[] {
  const instrument = law.instruments.get(id);
  if (instrument === undefined) return [problem(template, key, unknown(id, law))];
  if (spanWithin(template.inForce, instrument.inForce)) return [];
  const { from, to } = instrument.inForce;
  return [
    problem(template, key, {
      vi: `\`${id}\` có hiệu lực ${from ?? "…"}..${to ?? ""}, không suốt thời gian dùng mẫu (\`inForce\`): sửa \`inForce\` hoặc ghi văn bản thay thế.`,
      en: `\`${id}\` is in force ${from ?? "…"}..${to ?? ""}, not on every day of the template (\`inForce\`): change \`inForce\`, or name what replaced it.`,
    }),
  ];
}

function unknown(id: string, { instruments, provisions }: TemplateLaw): Text {
  const near = suggest(id, [...instruments.keys(), ...provisions.keys()]);
  return near === undefined
    ? {
        vi: `Không có văn bản nào mang mã \`${id}\`: xem các mã bằng \`tiepdan law\`.`,
        en: `No text has the id \`${id}\`: \`tiepdan law\` shows the ids.`,
      }
    : {
        vi: `Không có văn bản nào mang mã \`${id}\`: có phải là \`${near}\`?`,
        en: `No text has the id \`${id}\`: did you mean \`${near}\`?`,
      };
}

function problem(
  { file, headLines }: Template,
  key: "form" | "cites" | "bases",
  message: Text,
): TemplateProblem {
  return { file, line: headLines[key] ?? 1, rule: "template-law", message };
}
