import { pathSteps } from "../../finding/path-text";
import type { DecisionCheck } from "../decision-check";

/** What the file leaves out and the rules still need, with the question to ask. */
export const missingFact: DecisionCheck = ({ decision }) =>
  decision.missing.map(({ fact, question, path, neededBy }) => ({
    rule: "missing-fact",
    severity: "info" as const,
    path: pathSteps(path ?? fact),
    message: { vi: `Chưa rõ: ${question.vi}`, en: `Not known: ${question.en}` },
    fix: {
      vi: `hãy hỏi và ghi vào \`${path ?? fact}\`; ${neededBy.length} quy tắc đang chờ`,
      en: `ask, and write it in \`${path ?? fact}\`; rules waiting: ${neededBy.length}`,
    },
  }));
