import { parseOffice } from "../src/case/parse-office";
import { checkOffice } from "../src/check/check-office";
import { decideOffice } from "../src/decide/decide-office";
import { loadRulebook, type Office } from "../src/index";
import { dutiesIn } from "./matter-duties";

export const rulebook = await loadRulebook();

/** An office's record from its lines. */
export function officeOf(yaml: string): Office {
  const parsed = parseOffice(`record: office\nid: "1"\n${yaml}\n`, {
    file: "office.yaml",
    lang: "en",
  });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join("\n"));
  return parsed.value;
}

/** `rule severity path` of what the check finds in a record on a day. */
export async function found(yaml: string, asOf: string): Promise<readonly string[]> {
  const findings = await checkOffice(rulebook, officeOf(yaml), { asOf, lang: "en" });
  return findings.map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
}

/** How the quotas of a record stand on a day, by the matter they belong to. */
export async function quotas(
  yaml: string,
  asOf: string,
): Promise<Readonly<Record<string, string>>> {
  const { matters } = await decideOffice(rulebook, officeOf(yaml), { asOf });
  return Object.fromEntries(
    matters.flatMap(({ id, quotas: found }) =>
      found.map(({ done, least, status }) => [id, `${done ?? "?"}/${least} ${status}`] as const),
    ),
  );
}

/** How the duties of one matter stand on a day: status and due day by rule. */
export async function duties(
  yaml: string,
  { asOf, matter }: { readonly asOf: string; readonly matter: string },
): Promise<Readonly<Record<string, string>>> {
  return dutiesIn(await decideOffice(rulebook, officeOf(yaml), { asOf }), matter);
}
