import data from "../../generated/templates.json";
import type { IsoDate } from "../../time/iso-date";
import type { Template, TemplateSet } from "./template";

/** The packaged templates, as read and checked when the package was built. */
export function builtInTemplates(): TemplateSet {
  return data as unknown as TemplateSet;
}

/** The version of a template in force on a day; undefined when none is. */
export function versionOn(
  { templates }: TemplateSet,
  id: string,
  date: IsoDate,
): Template | undefined {
  return templates.find(
    ({ id: own, inForce: { from, to } }) =>
      own === id && from <= date && (to === undefined || date <= to),
  );
}

/** What can be drafted, and when each version is used: for lists, `templates list` among them. */
export function listTemplates(
  set: TemplateSet = builtInTemplates(),
): readonly Omit<Template, "body" | "bodyLine">[] {
  return set.templates.map(({ body: _, bodyLine: __, ...rest }) => rest);
}
