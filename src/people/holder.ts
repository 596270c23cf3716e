import type { Agency } from "../case/agency-schema";
import type { IsoDate } from "../time/iso-date";
import { holds } from "./holding-on";

/** An office holder found in the agency profile for a role on a day. */
export interface Holder {
  readonly name: string;
  readonly title: string;
  readonly capacity: "holder" | "acting" | "deputy" | "delegate";
  /** The signature form that the capacity asks for: Q., KT., TL., TUQ. */
  readonly form?: "Q" | "KT" | "TL" | "TUQ";
}

/**
 * Who acts for a role in an agency on a day: the delegate for this task, else the holder, else a deputy while the holder is away or the
 * office is vacant. Undefined when the profile names nobody who is there.
 */
export function holderOf(
  agency: Agency,
  role: string,
  { task, on }: { readonly task?: string | undefined; readonly on: IsoDate },
): Holder | undefined {
  const isAway = (name: string): boolean =>
    (agency.absences ?? []).some((absence) => absence.holder === name && holds(absence, on));
  const delegation = (agency.delegations ?? []).find(
    (one) => one.fromRole === role && one.task === task && holds(one, on) && !isAway(one.toHolder),
  );
  if (delegation !== undefined) {
    const { toHolder, toTitle, form } = delegation;
    return { name: toHolder, title: toTitle, capacity: "delegate", form };
  }
  const offices = agency.offices.filter((office) => holds(office, on) && !isAway(office.holder));
  const head = offices.find((office) => office.role === role);
  if (head !== undefined) {
    const { holder: name, title, capacity = "holder" } = head;
    return { name, title, capacity, ...(capacity === "acting" ? { form: "Q" as const } : {}) };
  }
  const deputy = offices.find((office) => office.deputyOf === role);
  return deputy === undefined
    ? undefined
    : { name: deputy.holder, title: deputy.title, capacity: "deputy", form: "KT" };
}
