import { MisuseError } from "../../finding/misuse-error";
import type { TemplateSet } from "./template";

/** Throws MisuseError "unknown-template" unless a template of that id exists, in whatever version. */
export function requireTemplate({ templates }: TemplateSet, id: string): void {
  if (templates.some((template) => template.id === id)) return;
  const known = [...new Set(templates.map((template) => template.id))].join(", ");
  throw new MisuseError("unknown-template", `There is no template \`${id}\`: there are ${known}.`);
}
