import type { Finding, Lang, Parsed } from "../finding/finding";
import { type Problem, toFinding } from "../finding/problem";
import { type Dialogue, dialogueSchema, type Proposal } from "./dialogue-schema";
import { type ParseOptions, parseRecord, positionsOf } from "./parse-record";

/**
 * Reads the record of a direct dialogue conference and of the proposals raised in it, YAML or JSON, as text or UTF-8 bytes; every fault
 * is a finding with line and column. Two proposals with one id are an error, and so is the name of who denounced (khoản 3 Điều 8 Luật
 * Tố cáo). `parseDialogue(bytes, { file: "dialogue.yaml" })`.
 */
export function parseDialogue(
  source: string | Uint8Array,
  options: ParseOptions = {},
): Parsed<Dialogue> {
  const parsed = parseRecord(dialogueSchema, source, options);
  if (!parsed.ok) return parsed;
  const problems = (parsed.value.proposals ?? []).flatMap(problemsOf);
  return problems.length === 0
    ? parsed
    : { ok: false, findings: findingsOf(problems, parsed.value, options.lang) };
}

function findingsOf(
  problems: readonly Problem[],
  dialogue: Dialogue,
  lang: Lang = "vi",
): readonly Finding[] {
  const positionOf = positionsOf(dialogue);
  return problems.map((problem) => toFinding(problem, lang, positionOf?.(problem.path)));
}

function problemsOf(
  proposal: Proposal,
  index: number,
  all: readonly Proposal[],
): readonly Problem[] {
  return [...repeatedId(proposal, index, all), ...namedDenouncer(proposal, index)];
}

function repeatedId({ id }: Proposal, index: number, all: readonly Proposal[]): readonly Problem[] {
  const first = all.findIndex((other) => other.id === id);
  if (first === index) return [];
  return [
    {
      rule: "repeated-id",
      severity: "error",
      path: ["proposals", index, "id"],
      message: {
        vi: `Mã \`${id}\` đã dùng cho ý kiến khác (\`proposals[${first}]\`)`,
        en: `The id \`${id}\` is that of another proposal (\`proposals[${first}]\`)`,
      },
      fix: { vi: "hãy đặt mã khác", en: "choose another id" },
    },
  ];
}

/** The name itself is not printed. */
function namedDenouncer({ kind, from }: Proposal, index: number): readonly Problem[] {
  if (kind !== "denunciation" || from === undefined) return [];
  return [
    {
      rule: "denouncer-named",
      severity: "error",
      path: ["proposals", index, "from"],
      message: {
        vi: "Hồ sơ đối thoại không được ghi ai đã tố cáo",
        en: "The record of a dialogue must not tell who denounced",
      },
      fix: {
        vi: "hãy bỏ mục `from` và lập hồ sơ tố cáo riêng",
        en: "take `from` out and open a file of its own for the denunciation",
      },
    },
  ];
}
