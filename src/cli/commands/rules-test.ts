import { runScenario } from "../../decide/run-scenario";
import type { Lang } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { wrapText } from "../../language/wrap-text";
import { loadRulebook } from "../../rulebook/load";
import { exitCode } from "../exit-code";
import { printFindings } from "../print-findings";
import { openRules } from "../rule-sources";
import { writeOut } from "../write";

export interface TestRulesOptions {
  readonly lang: Lang;
}

/** `tiepdan rules test`: runs the scenarios beside the rules; tells each difference and how many passed. */
export async function testRules(
  folders: readonly string[],
  { lang }: TestRulesOptions,
): Promise<number> {
  const { files } = await openRules(folders, lang);
  await printFindings(files.findings, lang);
  if (files.findings.some(({ severity }) => severity === "error")) return exitCode.findings;
  if (files.scenarios.length === 0) {
    throw new MisuseError(
      "no-scenarios",
      "there is no `*.scenarios.yaml` in the folders: write one beside the rule file.",
    );
  }
  const rulebook = await loadRulebook({ folders });
  let passed = 0;
  const failed: string[] = [];
  for (const { file, value } of files.scenarios) {
    for (const scenario of value.scenarios) {
      const differences = runScenario(rulebook, value, scenario);
      if (differences.length === 0) passed += 1;
      else failed.push(...failureLines(file, scenario, differences, lang));
    }
  }
  const count = files.scenarios.reduce((sum, { value }) => sum + value.scenarios.length, 0);
  const [held, broken] = lang === "vi" ? ["đạt", "không đạt"] : ["passed", "failed"];
  writeOut([...failed, `${passed} ${held}, ${count - passed} ${broken}`].join("\n"));
  return passed === count ? exitCode.clean : exitCode.findings;
}

function failureLines(
  file: string,
  { name, rule }: { readonly name: string; readonly rule: string },
  differences: ReturnType<typeof runScenario>,
  lang: Lang,
): readonly string[] {
  const [wanted, found] = lang === "vi" ? ["mong đợi", "nhận được"] : ["expected", "got"];
  return [
    `${file}: ${rule}`,
    ...wrapText(name, 80, "  "),
    ...differences.flatMap((one) =>
      wrapText(
        `${one.field}: ${wanted} ${JSON.stringify(one.wanted)}, ${found} ${JSON.stringify(one.found) ?? "—"}`,
        80,
        "    ",
      ),
    ),
    "",
  ];
}
