import type { Office } from "../case/office-schema";
import { decideOffice } from "../decide/decide-office";
import type { Finding, Lang } from "../finding/finding";
import type { Problem } from "../finding/problem";
import type { Rulebook } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";
import type { FindingOptions } from "./case-findings";
import { reportRecipients } from "./office/report-recipients";
import { officeChecks } from "./office-checks";
import { recordFaults } from "./record-faults";
import { recordFindings } from "./record-findings";

export interface CheckOfficeOptions extends FindingOptions {
  readonly asOf: IsoDate | string;
  readonly lawAt?: IsoDate | string;
}

/**
 * Everything that is wrong with the record of a head's office and with what it shows up to `asOf`: days of reception and dialogues that
 * are missing or at risk, schedules posted late, sessions put back without a new day, a deputy standing in, answers, conclusions
 * and reports that are late, reports that went to others than the provision names, each with its provision. Sorted, in `lang`. `await checkOffice(rulebook, office, { asOf: "2026-12-31" })`.
 */
export async function checkOffice(
  rulebook: Rulebook,
  office: Office,
  options: CheckOfficeOptions,
): Promise<readonly Finding[]> {
  const { asOf, lawAt, agency, lang = "vi" } = options;
  const decision = await decideOffice(rulebook, office, {
    asOf,
    lang,
    ...(agency === undefined ? {} : { agency }),
    ...(lawAt === undefined ? {} : { lawAt }),
  });
  const own: readonly Problem[] = [
    ...problemsOf(rulebook, office, decision.asOf),
    ...reportRecipients({ office, decision, roles: rulebook.roles }),
  ];
  return recordFindings(office, decision, own, options);
}

/**
 * What is wrong with the record itself: days out of its time, sessions that no schedule has, a unit that has ended. Sorted, in `lang`, in
 * the file where it was parsed from one. `officeFaults(rulebook, office, { asOf: "2026-12-31" })`.
 */
export function officeFaults(
  rulebook: Rulebook,
  office: Office,
  { asOf, lang = "vi" }: { readonly asOf: IsoDate; readonly lang?: Lang },
): readonly Finding[] {
  return recordFaults(office, problemsOf(rulebook, office, asOf), lang);
}

function problemsOf({ calendar }: Rulebook, office: Office, asOf: IsoDate): readonly Problem[] {
  return officeChecks.flatMap(({ id, run }) =>
    run({ office, calendar, asOf }).map((problem) => ({ ...problem, rule: id })),
  );
}
