import { conditionLines } from "../../explain/phrase-condition";
import type { Lang } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { suggest } from "../../finding/suggest";
import { dayIn } from "../../language/day-text";
import { wrapText } from "../../language/wrap-text";
import { citeProvision } from "../../law/cite-provision";
import { loadRulebook } from "../../rulebook/load";
import type { LoadedRule, Rulebook, Wording } from "../../rulebook/rulebook";
import { periodLabel } from "../../time/period-label";
import { exitCode } from "../exit-code";
import { writeOut } from "../write";

export interface ShowRuleOptions {
  readonly rules?: readonly string[];
  readonly overlay?: readonly string[];
  readonly format: "text" | "json";
  readonly lang: Lang;
}

/** `tiepdan rules show`: a rule beside the provisions it rests on; for a table each row. */
export async function showRule(
  id: string,
  { rules, overlay, format, lang }: ShowRuleOptions,
): Promise<number> {
  const rulebook = await loadRulebook({ folders: rules ?? [], overlays: overlay ?? [] });
  const found = rulebook.rules.filter((rule) => rule.id === id || rule.id.startsWith(`${id}/`));
  if (found.length === 0) {
    const near = suggest(
      id,
      rulebook.rules.map((rule) => rule.id),
    );
    throw new MisuseError(
      "unknown-rule",
      `there is no rule \`${id}\`: ${near === undefined ? "`tiepdan rules list` names them" : `did you mean \`${near}\`?`}`,
    );
  }
  writeOut(
    format === "json"
      ? JSON.stringify(found.length === 1 ? found[0] : found, null, 2)
      : found.map((rule) => ruleText(rule, rulebook, lang)).join("\n\n"),
  );
  return exitCode.clean;
}

const width = 80;

function ruleText(rule: LoadedRule, rulebook: Rulebook, lang: Lang): string {
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  return [
    ...wrapText(`${rule.title[lang]} [${rule.id}]`, width, ""),
    `  ${says("Bước", "Stage")}: ${rule.stage}; ${says("ngày chọn lời văn", "day that picks the wording")}: ${rule.governedBy}`,
    ...rule.wordings.flatMap((wording) => wordingLines(wording, rulebook, lang)),
    ...rule.assumes.flatMap((id) =>
      wrapText(
        `${says("Giả định", "Assumes")}: ${rulebook.assumptions.get(id)?.[lang] ?? id}`,
        width,
        "  ",
      ),
    ),
  ].join("\n");
}

function wordingLines(wording: Wording, rulebook: Rulebook, lang: Lang): readonly string[] {
  const { inForce, cites, checked, conditions, event } = wording;
  const says = (vi: string, en: string): string => (lang === "vi" ? vi : en);
  const until = inForce.to === undefined ? "…" : dayIn(inForce.to, lang);
  const periods = "within" in event.params ? (event.params.within ?? []) : [];
  return [
    "",
    `  ${dayIn(inForce.from, lang)} – ${until} (${event.type}; ${says("đối chiếu", "checked")} ${dayIn(checked.on, lang)}: ${checked.confidence})`,
    ...cites.flatMap((id) => provisionLines(id, rulebook, lang)),
    `    ${says("Điều kiện", "Conditions")}:`,
    ...conditionLines(conditions, lang).flatMap((line) =>
      wrapText(line.trimStart(), width, " ".repeat(6 + line.length - line.trimStart().length)),
    ),
    ...periods.flatMap((period) =>
      wrapText(
        `${says("Thời hạn", "Period")}: ${periodLabel(period)[lang]} (${citeProvision(rulebook.law, period.basis, lang)})`,
        width,
        "    ",
      ),
    ),
    ...(wording.note === undefined ? [] : wrapText(wording.note[lang], width, "    ")),
  ];
}

function provisionLines(id: string, { law }: Rulebook, lang: Lang): readonly string[] {
  const provision = law.lookUp(id);
  const reading = lang === "vi" ? (provision?.says.vi ?? provision?.says.en) : provision?.says.en;
  return [
    ...marked(wrapText(citeProvision(law, id, lang), width, "      "), "    § "),
    ...(reading === undefined ? [] : wrapText(reading, width, "      ")),
  ];
}

/** The first line under a mark instead of its indent. */
function marked([first = "", ...others]: readonly string[], mark: string): readonly string[] {
  return [`${mark}${first.trimStart()}`, ...others];
}
