import type { Problem } from "../../finding/problem";
import { type IsoDate, isoDate } from "../../time/iso-date";
import { noFormProblem } from "../compose-problems";
import { builtInTemplates, versionOn } from "./built-in";
import { requireTemplate } from "./require-template";
import type { Template, TemplateSet } from "./template";

type Opened = { readonly date: IsoDate; readonly templates: TemplateSet } & (
  | { readonly template: Template; readonly problem?: undefined }
  | { readonly template?: undefined; readonly problem: Problem }
);

/** The version of a template for a letter's day, or what is to be said where there is none. Throws MisuseError "unknown-template", "bad-date". */
export function openTemplate(
  id: string,
  options: { readonly date: string; readonly templates?: TemplateSet },
): Opened {
  const { templates = builtInTemplates() } = options;
  const date = isoDate(options.date);
  requireTemplate(templates, id);
  const template = versionOn(templates, id, date);
  return template === undefined
    ? { date, templates, problem: noFormProblem(templates, id, date) }
    : { date, templates, template };
}
