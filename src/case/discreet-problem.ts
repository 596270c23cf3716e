import type * as z from "zod";
import type { Text } from "../finding/finding";
import { pathText } from "../finding/path-text";
import { hidden } from "../finding/quote-value";
import { hidesValue, printedPath } from "./confidential-path";
import type { SchemaProblem } from "./issue-wording";
import { dayKind } from "./wanted-value";

/** The same problem without what it quotes, where the value or the key may tell who denounced. */
export function discreet(problem: SchemaProblem, data: unknown, schema: z.ZodType): SchemaProblem {
  const path = printedPath(schema, problem.path);
  if (problem.rule === "unknown-key") {
    return path.at(-1) === problem.path.at(-1) ? { ...problem, path } : unknownKey(problem, path);
  }
  // A key that is missing has no value to tell.
  if (problem.rule === "missing-key" || !hidesValue(schema, problem.path, data)) {
    return { ...problem, path };
  }
  const place = pathText(path);
  const fix = fixOf(problem);
  return {
    ...problem,
    path,
    message: {
      vi: `\`${place}\` là \`${hidden}\` (giá trị bí mật, không in ra)`,
      en: `\`${place}\` is \`${hidden}\` (confidential, not shown)`,
    },
    ...(fix === undefined ? {} : { fix }),
  };
}

function unknownKey(problem: SchemaProblem, path: SchemaProblem["path"]): SchemaProblem {
  const place = pathText(path.slice(0, -1));
  return {
    ...problem,
    path,
    message: {
      vi: `Không có mục \`${hidden}\` trong \`${place}\``,
      en: `There is no key \`${hidden}\` in \`${place}\``,
    },
  };
}

/** Advice that repeats the value, as that on quotes and days does, is told without it. */
function fixOf({ rule, fix }: SchemaProblem): Text | undefined {
  if (rule === "date-format" || rule === "impossible-date") {
    return { vi: `hãy ghi ${dayKind.vi}`, en: `write ${dayKind.en}` };
  }
  if (rule === "wrong-type") {
    return {
      vi: "hãy ghi đúng kiểu của mục này; chữ và số giấy tờ đặt trong dấu nháy",
      en: "write what the key asks for; texts and numbers of papers stand in quotes",
    };
  }
  return fix;
}
