import type { Agency } from "../case/agency-schema";
import { sameName } from "../case/facts";
import { holdingOn } from "../people/holding-on";
import type { IsoDate } from "../time/iso-date";

/**
 * How a person stands to a role on a day: whom the profile does not know, who held nothing then, who held another office only, or with
 * which forms the person may sign.
 */
type Standing =
  | "unknown"
  | "out-of-office"
  | "other-office"
  | { readonly forms: readonly string[] };

/** What an agency profile says of a signer: the holder signs in person, an acting one with Q., a deputy with KT., a delegate as written. */
export function standingOf(
  name: string,
  role: string,
  { agency, on }: { readonly agency: Agency; readonly on: IsoDate },
): Standing {
  const offices = agency.offices.filter(({ holder }) => sameName(holder, name));
  const delegations = (agency.delegations ?? []).filter(({ toHolder }) => sameName(toHolder, name));
  if (offices.length + delegations.length === 0) return "unknown";
  const held = holdingOn(offices, on);
  const given = holdingOn(delegations, on);
  if (held.length + given.length === 0) return "out-of-office";
  const forms = [
    ...held.flatMap((office) =>
      office.role === role ? [office.capacity === "acting" ? "Q" : "own"] : [],
    ),
    ...held.flatMap(({ deputyOf }) => (deputyOf === role ? ["KT"] : [])),
    ...given.flatMap(({ fromRole, form }) => (fromRole === role ? [form] : [])),
  ];
  return forms.length === 0 ? "other-office" : { forms };
}
