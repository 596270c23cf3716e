import type { Text } from "../finding/finding";
import type { Proposal } from "./dialogue-schema";

/** What the kinds of what is raised at a dialogue are called. */
export const proposalKindNames: Readonly<Record<Proposal["kind"], Text>> = {
  recommendation: { vi: "kiến nghị", en: "recommendation" },
  feedback: { vi: "phản ánh", en: "feedback" },
  question: { vi: "câu hỏi", en: "question" },
  complaint: { vi: "khiếu nại", en: "complaint" },
  denunciation: { vi: "tố cáo", en: "denunciation" },
};
