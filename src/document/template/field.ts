import type { ConfidentialMark } from "../confidential";

interface FieldBase {
  /** What the field is, for the person who fills it in. */
  readonly label: string;
  /** May be left out: the template prints it inside `{{#if}}` only. */
  readonly optional?: true;
  /** Only audiences that may see the mark get it printed. */
  readonly confidential?: ConfidentialMark;
}

/** One value: `date` is an ISO day, `number` a whole number of zero or more. */
export interface ValueField extends FieldBase {
  readonly type: "text" | "date" | "number" | "boolean";
}

/** A list of texts, or of records whose parts have names. */
export interface ListField extends FieldBase {
  readonly type: "list";
  readonly of: "text" | Readonly<Record<string, ValueField>>;
}

/** What a template asks its caller for. */
export type Field = ValueField | ListField;
