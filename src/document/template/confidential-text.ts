import type { ConfidentialMark } from "../confidential";

// Private-use characters: no font draws them, so that no value of a case file can hold one.

/** Stands before a confidential value while a template is filled. */
export const confidentialStart = "\ue001";
/** Stands after it. */
export const confidentialEnd = "\ue002";

const markKey = Symbol("confidential");

/** A value that only some audiences may see, on its way into a template; no text of a case file can be mistaken for one. */
export interface MarkedValue {
  readonly [markKey]: ConfidentialMark;
  readonly value: string | number;
}

/** Marks a value before a template is filled with it. */
export function markedValue(value: string | number, mark: ConfidentialMark): MarkedValue {
  return { [markKey]: mark, value };
}

/** The value with or without its mark, and whether it had one. */
export function unmarked(value: unknown): { readonly value: unknown; readonly isMarked: boolean } {
  return typeof value === "object" && value !== null && markKey in value
    ? { value: (value as MarkedValue).value, isMarked: true }
    : { value, isMarked: false };
}

/** A text between the marks of a confidential value. */
export function betweenMarks(text: string): string {
  return `${confidentialStart}${text}${confidentialEnd}`;
}

/** Changes a text and keeps it between its marks, if it has any. */
export function keepingMarks(text: string, change: (text: string) => string): string {
  return text.startsWith(confidentialStart) && text.endsWith(confidentialEnd)
    ? betweenMarks(change(text.slice(confidentialStart.length, -confidentialEnd.length)))
    : change(text);
}

/** Whether a text holds a confidential value. */
export function holdsMarks(text: string): boolean {
  return text.includes(confidentialStart) || text.includes(confidentialEnd);
}
