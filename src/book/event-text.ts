import { eventLabels } from "../case/fact-catalogue/event-facts";
import type { BookContext } from "./context";

/** What an event of the case file is called; an agency's own name stays as it is. */
export function eventText(name: string, lang: BookContext["lang"]): string {
  return (
    (eventLabels as Readonly<Record<string, { vi: string; en: string }>>)[name]?.[lang] ?? name
  );
}
