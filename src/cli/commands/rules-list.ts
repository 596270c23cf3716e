import type { Lang } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { suggest } from "../../finding/suggest";
import { loadRulebook } from "../../rulebook/load";
import { exitCode } from "../exit-code";
import { table } from "../table";
import { writeOut } from "../write";

export interface ListRulesOptions {
  readonly topic?: string;
  readonly rules?: readonly string[];
  readonly overlay?: readonly string[];
  readonly format: "table" | "json";
  readonly lang: Lang;
}

/** `tiepdan rules list`: every rule with its stage and the days of its wordings. */
export async function listRules({
  topic,
  rules,
  overlay,
  format,
  lang,
}: ListRulesOptions): Promise<number> {
  const rulebook = await loadRulebook({ folders: rules ?? [], overlays: overlay ?? [] });
  const topics = [...new Set(rulebook.rules.map((rule) => rule.topic))];
  if (topic !== undefined && !topics.includes(topic)) {
    const near = suggest(topic, topics);
    throw new MisuseError(
      "unknown-topic",
      `\`${topic}\` is no topic: ${near === undefined ? `choose one of ${topics.join(", ")}` : `did you mean \`${near}\`?`}`,
    );
  }
  const listed = rulebook.rules.filter((rule) => topic === undefined || rule.topic === topic);
  if (format === "json") {
    const rows = listed.map(({ id, topic: of, stage, title, governedBy, wordings }) => ({
      id,
      topic: of,
      stage,
      title,
      governedBy,
      wordings: wordings.map(({ inForce, cites, checked }) => ({ inForce, cites, checked })),
    }));
    writeOut(JSON.stringify(rows, null, 2));
    return exitCode.clean;
  }
  const head =
    lang === "vi"
      ? ["Quy tắc", "Bước", "Nội dung", "Có lời văn từ"]
      : ["Rule", "Stage", "Title", "Wordings from"];
  const rows = listed.map(({ id, stage, title, wordings }) => [
    id,
    stage,
    title[lang],
    wordings.map(({ inForce }) => inForce.from).join("\n"),
  ]);
  writeOut(await table(head, rows, [32, 9, 26, 12]));
  return exitCode.clean;
}
