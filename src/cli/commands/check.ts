import { readFile } from "node:fs/promises";
import { baselineOf, parseBaseline, withoutKnown } from "../../check/baseline";
import { checkCase } from "../../check/check-case";
import { reaches } from "../../check/findings";
import type { Finding, Severity } from "../../finding/finding";
import { MisuseError } from "../../finding/misuse-error";
import { formatFindings, type ReportFormat } from "../../report/format";
import { type CaseOptions, openCases } from "../cases";
import { exitCode } from "../exit-code";
import { wantsColour, writeNote, writeOut } from "../write";
import { writeWhole } from "../write-file";

export interface CheckOptions extends CaseOptions {
  readonly format: ReportFormat;
  readonly failOn: Severity;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

/** `tiepdan check`: every finding about the case files and about how the cases were handled. */
export async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  const baseline =
    options.baseline === undefined ? undefined : await readBaseline(options.baseline);
  const { rulebook, asOf, lawAt, cases, findings } = await openCases(files, options);
  const checked = await Promise.all(
    cases.map(async ({ input, file, agency }) => {
      const found = await checkCase(rulebook, file, {
        asOf,
        lang: options.lang,
        source: { text: new TextDecoder().decode(input.bytes), file: input.file },
        ...(lawAt === undefined ? {} : { lawAt }),
        ...(agency === undefined ? {} : { agency }),
      });
      return { id: file.id, found };
    }),
  );
  const told = checked.flatMap(({ id, found }) =>
    baseline === undefined ? found : withoutKnown(id, found, baseline),
  );
  const all: readonly Finding[] = [...findings, ...told];
  if (options.writeBaseline !== undefined) {
    await writeWhole(options.writeBaseline, baselineOf(checked));
    writeNote(`${options.writeBaseline}: ${checked.flatMap(({ found }) => found).length}`);
  }
  writeOut(formatFindings(all, options.format, { lang: options.lang, colour: wantsColour() }));
  return all.some((finding) => reaches(finding.severity, options.failOn))
    ? exitCode.findings
    : exitCode.clean;
}

async function readBaseline(file: string) {
  try {
    return parseBaseline(await readFile(file, "utf8"));
  } catch {
    throw new MisuseError(
      "bad-baseline",
      `\`${file}\` is no baseline: make one with --write-baseline.`,
    );
  }
}
