import type * as z from "zod";
import { type Path, pathText } from "../finding/path-text";
import {
  badForm,
  badKey,
  emptyText,
  missing,
  notADay,
  outOfRange,
  type SchemaProblem,
  unknownKey,
  unknownValue,
  wrongType,
} from "./issue-wording";
import { wantsDay } from "./schema-keys";
import { atLeast, atMost, dayKind, kindOf, oneOf, orKeys } from "./wanted-value";

type Issue = z.core.$ZodIssue;

/** The faults that zod found, in words for the person who wrote the file; one for each place. */
export function problemsOf(
  issues: readonly Issue[],
  data: unknown,
  schema: z.ZodType,
): readonly SchemaProblem[] {
  const problems = issues.flatMap((issue) => problemOf(issue, data, schema));
  const seen = new Set<string>();
  return problems.filter(({ path, part }) => {
    const place = `${part} ${pathText(path)}`;
    return seen.size < seen.add(place).size;
  });
}

function problemOf(issue: Issue, data: unknown, schema: z.ZodType): readonly SchemaProblem[] {
  const path = issue.path as Path;
  const value = valueAt(data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, schema));
    case "invalid_union":
      return unionProblems(issue, data, schema);
    case "invalid_value":
      return [
        value === undefined
          ? missing(path, oneOf(issue.values))
          : unknownValue(path, value, issue.values, oneOf(issue.values)),
      ];
    case "invalid_type":
      if (value === undefined)
        return [missing(path, wantsDay(path, schema) ? dayKind : kindOf(issue.expected))];
      return [
        wantsDay(path, schema) && issue.expected === "string"
          ? notADay(path, value)
          : wrongType(path, value, issue.expected),
      ];
    case "invalid_format":
      if (issue.format === "date") return [notADay(path, value)];
      return [
        typeof value === "string" && value.trim() !== ""
          ? badForm(path, value, issue.pattern ?? issue.format)
          : emptyText(path, value),
      ];
    case "custom":
      return [wantsDay(path, schema) ? notADay(path, value) : emptyText(path, value)];
    case "invalid_key":
      return [badKey(path)];
    case "too_small":
      return [outOfRange(path, value, atLeast(lowest(issue)), issue.origin)];
    case "too_big":
      return [outOfRange(path, value, atMost(issue.maximum), issue.origin)];
    default:
      return [wrongType(path, value, "string")];
  }
}

/** The smallest value that is allowed: one more than a minimum that is not. */
function lowest({ minimum, inclusive }: z.core.$ZodIssueTooSmall): number | bigint {
  return inclusive === false ? Number(minimum) + 1 : minimum;
}

/** The faults of the branch that the value was meant for: the object when it is one, else the words it could be. */
function unionProblems(
  issue: z.core.$ZodIssueInvalidUnion,
  data: unknown,
  schema: z.ZodType,
): readonly SchemaProblem[] {
  const path = issue.path as Path;
  const value = valueAt(data, path);
  const [branch] = issue.errors
    .filter((errors) => !errors.some(isWord))
    .sort((one, other) => faultCount(one) - faultCount(other));
  if (branch !== undefined && typeof value === "object" && value !== null) {
    const inner = branch.map((error) => ({ ...error, path: [...issue.path, ...error.path] }));
    return inner.flatMap((error) => problemOf(error, data, schema));
  }
  const options = "options" in issue ? (issue.options ?? []) : [];
  const words = [
    ...options,
    ...issue.errors.flat().flatMap((error) => (isWord(error) ? error.values : [])),
  ];
  const wanted = branch === undefined ? oneOf(words) : orKeys(oneOf(words));
  return [value === undefined ? missing(path, wanted) : unknownValue(path, value, words, wanted)];
}

/** How far a value is from a branch: each strange key and each missing one counts. */
function faultCount(errors: readonly Issue[]): number {
  return errors.reduce(
    (count, error) => count + (error.code === "unrecognized_keys" ? error.keys.length : 1),
    0,
  );
}

/** A fault of the whole value that says which words it could be. */
function isWord(issue: Issue): issue is z.core.$ZodIssueInvalidValue {
  return issue.code === "invalid_value" && issue.path.length === 0;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    data,
  );
}
