import Handlebars from "handlebars";
import { cleanText } from "../clean-text";
import { betweenMarks, keepingMarks, unmarked } from "./confidential-text";
import { blankHelper, dots, formats, gapMark } from "./handlebars-helpers";
import { instrumented } from "./instrument";
import { partialFile } from "./partial-file";
import type { Template, TemplateSet } from "./template";

/** A value that a template needs and the data lacks, or one that cannot be printed. */
export interface Gap {
  /** The path from the top of the data: `petition.summary`, `persons[0].address`. */
  readonly path: string;
  /** Template file and line. */
  readonly where: string;
  /** The character that no font draws; absent when the whole value is missing. */
  readonly undrawable?: string;
}

export interface Filled {
  readonly markup: string;
  readonly gaps: readonly Gap[];
}

export interface FillOptions {
  /** Texts in brackets stand for values: helpers leave them as they are. */
  readonly placeholders?: boolean;
}

type Delegate = ReturnType<typeof Handlebars.compile>;

const compiled = new WeakMap<object, Delegate>();
const knownHelpers = Object.fromEntries(
  [...Object.keys(formats), blankHelper, "value", "printed"].map((name) => [name, true]),
);

/**
 * Fills a template with data: the markup, with every value escaped and cleaned for print, and the gaps. Missing values become dots.
 * Handlebars runs without any way to raw output, to prototypes or to helpers outside the closed set.
 */
export function fill(
  template: Template,
  set: TemplateSet,
  data: object,
  options: FillOptions = {},
): Filled {
  const { partials } = set;
  const gaps: Gap[] = [];
  const markup = delegateOf(
    template,
    template.body,
    template.file,
    template.bodyLine,
  )(data, {
    data: { gaps },
    helpers: helpers(options),
    partials: Object.fromEntries(
      Object.entries(partials).map(([name, source]) => [
        name,
        delegateOf(partialKey(partials, name), source, partialFile(set, name), 1),
      ]),
    ),
  });
  return { markup, gaps };
}

const partialKeys = new WeakMap<object, Map<string, object>>();

function partialKey(partials: object, name: string): object {
  const keys = partialKeys.get(partials) ?? new Map<string, object>();
  partialKeys.set(partials, keys);
  const key = keys.get(name) ?? {};
  keys.set(name, key);
  return key;
}

function delegateOf(key: object, source: string, file: string, firstLine: number): Delegate {
  const found = compiled.get(key);
  if (found !== undefined) return found;
  const program = instrumented(Handlebars.parse(source), { file, firstLine });
  const delegate = Handlebars.compile(program, {
    knownHelpers,
    knownHelpersOnly: true,
    preventIndent: true,
  });
  compiled.set(key, delegate);
  return delegate;
}

function helpers({
  placeholders = false,
}: FillOptions): Record<string, (...parameters: unknown[]) => string> {
  const plain = Object.fromEntries(
    Object.entries(formats).map(([name, format]) => [
      name,
      (value: unknown) =>
        keepingMarks(String(value), (text) =>
          // A label in brackets is no day and no number.
          placeholders && text.startsWith("[") ? text : format(text),
        ),
    ]),
  );
  return {
    ...plain,
    [blankHelper]: () => dots,
    value: (value, path, where, options) => textOf(value, String(path), String(where), options),
    printed: (value, path, where, options) => {
      const text = textOf(value, String(path), String(where), options);
      return text === gapMark ? dots : text;
    },
  };
}

/** What Handlebars hands to helpers beside the data: our list, and inside `{{#each}}` its index. */
interface FillData {
  readonly gaps: Gap[];
  readonly index?: number;
}

function textOf(value: unknown, path: string, where: string, options: unknown): string {
  const { gaps, index } = (options as { readonly data: FillData }).data;
  const place = index === undefined ? path : path.replace("[]", `[${index}]`);
  const { value: plain, isMarked } = unmarked(value);
  const { text, undrawable } = cleanText(
    plain === undefined || plain === null ? "" : String(plain),
  );
  if (undrawable !== undefined) gaps.push({ path: place, where, undrawable });
  else if (text === "") gaps.push({ path: place, where });
  if (text === "") return gapMark;
  return isMarked ? betweenMarks(text) : text;
}
