import type { CaseFile } from "../case/case-schema";
import { decide } from "../decide/decide";
import type { Finding } from "../finding/finding";
import { MisuseError } from "../finding/misuse-error";
import type { Rulebook } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";
import { caseFindings, type FindingOptions } from "./case-findings";

export interface CheckOptions extends Omit<FindingOptions, "rulebook"> {
  readonly asOf: IsoDate | string;
  readonly lawAt?: IsoDate | string;
}

/**
 * Everything that is wrong with a case file and with how the case was handled by `asOf`: contradictions, wrong order of days,
 * overdue and late duties, acceptance without competence or against a ground, steps left out or in a wrong order, documents of the
 * wrong kind or form, to the wrong people, by the wrong signer or on the wrong bases, what is still to be asked. Sorted, in `lang`.
 * `await checkCase(rulebook, file, { asOf: "2026-07-20" })`.
 */
export async function checkCase(
  rulebook: Rulebook,
  file: CaseFile,
  options: CheckOptions,
): Promise<readonly Finding[]> {
  const { asOf, lawAt, agency, lang = "vi", soonDays = 7 } = options;
  if (!Number.isInteger(soonDays) || soonDays < 0) {
    throw new MisuseError(
      "bad-days",
      `soonDays is \`${soonDays}\`: give a whole number of days, 0 or more.`,
    );
  }
  const decision = await decide(rulebook, file, {
    asOf,
    lang,
    ...(agency === undefined ? {} : { agency }),
    ...(lawAt === undefined ? {} : { lawAt }),
  });
  return caseFindings(file, decision, { ...options, rulebook });
}
