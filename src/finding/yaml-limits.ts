import type { Text } from "./finding";

/** What a source may hold at most. */
export interface YamlLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
  /** Lexical pieces of the text, and values of the data. */
  readonly maxElements: number;
}

/** Enough for a petition of thousands of people; a hostile file is refused within a second. */
export const defaultLimits: YamlLimits = {
  maxBytes: 5 * 1024 * 1024,
  maxDepth: 64,
  maxElements: 300_000,
};

export type LimitRule = "nested-too-deep" | "too-many-elements";

/** The words for a source that passes a limit. */
export function limitProblem(
  rule: LimitRule,
  limits: YamlLimits,
): { rule: LimitRule; message: Text; fix: Text } {
  if (rule === "nested-too-deep") {
    return {
      rule,
      message: {
        vi: `Tệp lồng nhau quá ${limits.maxDepth} cấp`,
        en: `The file is nested more than ${limits.maxDepth} levels deep`,
      },
      fix: { vi: "hãy bỏ bớt các cấp lồng nhau", en: "remove levels" },
    };
  }
  return {
    rule,
    message: {
      vi: `Tệp có quá ${limits.maxElements} thành phần`,
      en: `The file holds more than ${limits.maxElements} elements`,
    },
    fix: { vi: "hãy chia thành nhiều tệp", en: "split it into several files" },
  };
}
