import type { Lang } from "../finding/finding";
import type { Body, Matter } from "../place/body";
import { type Inheritance, inheritorsOf } from "../place/inheritors-of";
import { placeWritten } from "../place/place-written";
import { bodyWritten } from "../place/read-body";
import type { IsoDate } from "../time/iso-date";
import type { Petition } from "./case-schema";

/** The body that a petition was sent to, and who holds its work on the day of the decision. */
export interface Addressee {
  readonly body: Body;
  readonly heir: Inheritance;
  /** Whether the place in which the matter arose narrowed it down. */
  readonly placed: boolean;
}

/** Who answers now for the body that a petition was sent to; undefined when the file names none that is recorded. */
export function addresseeOf(
  { addressedTo, place, instance, receivedOn, sentOn, writtenOn }: Petition,
  asOf: IsoDate,
  lang: Lang = "vi",
): Addressee | undefined {
  if (addressedTo === undefined) return undefined;
  const body = bodyWritten(addressedTo, writtenOn ?? sentOn ?? receivedOn ?? asOf);
  if (body === undefined) return undefined;
  const arose = place === undefined ? undefined : placeWritten(place, asOf);
  const heir = inheritorsOf(body, asOf, {
    matter: matterOf(body, instance, receivedOn),
    lang,
    ...(arose === undefined ? {} : { place: arose }),
  });
  return { body, heir, placed: arose !== undefined };
}

/** A petition that came before the body's unit ended was pending then; a later one is new. */
function matterOf(
  { unit }: Body,
  instance: Petition["instance"],
  receivedOn: string | undefined,
): Matter {
  if (instance === 2) return "second-instance";
  return receivedOn !== undefined && unit.to !== undefined && receivedOn > unit.to
    ? "new"
    : "pending";
}
