import { parseDialogue } from "../src/case/parse-dialogue";
import { checkDialogue } from "../src/check/check-dialogue";
import { decideDialogue } from "../src/decide/decide-dialogue";
import { type Dialogue, loadRulebook, type Rulebook } from "../src/index";
import { dutiesIn } from "./matter-duties";

export const rulebook = await loadRulebook();

/** The record of a dialogue from its lines; of a commune chair and the yearly one unless they tell. */
export function dialogueOf(yaml: string): Dialogue {
  const head = `record: dialogue\nid: "1"\nunit: xã Ví Dụ\nlevel: commune\n`;
  const role = /^role:/mu.test(yaml) ? "" : "role: commune-chair\n";
  const trigger = /^trigger:/mu.test(yaml) ? "" : "trigger: yearly\n";
  const parsed = parseDialogue(`${head}${role}${trigger}${yaml}\n`, {
    file: "dialogue.yaml",
    lang: "en",
  });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

/** `rule severity path` of what the check finds in a record on a day. */
export async function found(
  yaml: string,
  asOf: string,
  rules: Rulebook = rulebook,
): Promise<readonly string[]> {
  const findings = await checkDialogue(rules, dialogueOf(yaml), { asOf, lang: "en" });
  return findings.map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
}

/** How the duties of one matter stand on a day: status and due day by rule. */
export async function duties(
  yaml: string,
  { asOf, matter = "conference" }: { readonly asOf: string; readonly matter?: string },
  rules: Rulebook = rulebook,
): Promise<Readonly<Record<string, string>>> {
  return dutiesIn(await decideDialogue(rules, dialogueOf(yaml), { asOf }), matter);
}
