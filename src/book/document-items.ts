import type * as z from "zod";
import type { Template } from "../document/template/template";
import { dayIn } from "../language/day-text";
import type { Condition, documentUseSchema } from "../rulebook/condition-schema";
import type { Inlines, Item } from "./block";
import { whenItems } from "./condition-items";
import {
  type BookContext,
  citesInBrackets,
  type Days,
  rolesText,
  says,
  spanText,
  templateAnchor,
} from "./context";

type DocumentUse = z.infer<typeof documentUseSchema>;

/** The documents of a duty: which form, in which case, to whom. */
export function documentItems(
  context: BookContext,
  uses: readonly DocumentUse[],
  span: Days,
): readonly Item[] {
  return uses.map(({ use, when, recipients = [], basis }) => ({
    inlines: [
      ...formInlines(context, use, span),
      ...citesInBrackets(context, basis === undefined ? [] : [basis]),
    ],
    items: [
      ...(when === undefined ? [] : [usedWhen(context, when)]),
      ...(recipients.length === 0
        ? []
        : [
            {
              inlines: [`${says(context, "Gửi", "To")}: ${rolesText(context, recipients, span)}`],
            },
          ]),
    ],
  }));
}

function usedWhen(context: BookContext, when: Condition): Item {
  const { lead, items } = whenItems(context, when);
  return { inlines: [`${says(context, "Dùng", "Used")} ${lead}`], items };
}

/** The title of a form, and the number and version of each that is in force on days of the span. */
function formInlines(context: BookContext, id: string, span: Days): Inlines {
  const versions = versionsIn(context.templates, id, span);
  const [first] = versions;
  if (first === undefined) return [{ code: id }];
  const numbers = versions.flatMap((version) => {
    const name = formName(context, version);
    return name === undefined ? [] : [`${name}, ${spanText(context, version.inForce)}`];
  });
  const forms = numbers.length === 0 ? "" : `: ${numbers.join("; ")}`;
  return [{ text: first.title, to: templateAnchor(id) }, forms];
}

function versionsIn(
  templates: readonly Template[],
  id: string,
  { from, to }: Days,
): readonly Template[] {
  return templates.filter(
    ({ id: own, inForce }) =>
      own === id &&
      (to === undefined || inForce.from <= to) &&
      (inForce.to === undefined || from <= inForce.to),
  );
}

/** `Mẫu số 03 của Nghị định số 155/2026/NĐ-CP`; undefined for a letter without a prescribed form. */
export function formName(
  { rulebook, lang }: BookContext,
  { form }: Pick<Template, "form">,
): string | undefined {
  if (form === undefined) return undefined;
  const instrument = rulebook.law.instruments.get(form.instrument)?.shortTitle[lang];
  return `${form.number}${instrument === undefined ? "" : `, ${instrument}`}`;
}

/** The days of a form: `01/07/2026 – …`. */
export function usedOn({ lang }: BookContext, { inForce }: Pick<Template, "inForce">): string {
  const end = inForce.to === undefined ? "…" : dayIn(inForce.to, lang);
  return `${dayIn(inForce.from, lang)} – ${end}`;
}
