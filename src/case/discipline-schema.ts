import * as z from "zod";
import { disciplinedPersons, disciplineForms } from "./word-lists";

/** What a complaint about a disciplinary decision (Chương IV Luật Khiếu nại 2011) turns on. */
export const disciplineSchema = z.strictObject({
  form: z.enum(disciplineForms).optional(),
  person: z.enum(disciplinedPersons).optional(),
  /** Whether a civil servant holds a post up to Director General (Tổng cục trưởng) or its like, whose dismissal a court may judge. */
  upToDirectorGeneral: z.boolean().optional(),
  /** For a head of a public service unit or state enterprise: whether the Prime Minister appointed him. */
  appointedByPrimeMinister: z.boolean().optional(),
  /** Whether the re-check shows what is complained about clearly, so that no verification is needed. */
  isClear: z.boolean().optional(),
});
