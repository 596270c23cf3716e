import type { Agency } from "../../case/agency-schema";
import type { Decision } from "../../decide/decision";
import type { IsoDate } from "../../time/iso-date";
import { holdingOn } from "./in-force";
import type { TemplateData } from "./template-data";

type Holder = NonNullable<Decision["obligations"][number]["bearer"]["holder"]>;

/** Who signs: the own title, and for one who signs in another's place the form and that other's title. */
export interface Signer {
  readonly title: string;
  readonly name?: string;
  /** Q. acting head, KT. deputy, TL. by order, TUQ. by authorisation. */
  readonly form?: "Q" | "KT" | "TL" | "TUQ";
  /** The title after KT., TL. or TUQ.; the agency head's unless told. */
  readonly headTitle?: string;
}

/**
 * The lines above a signature: `["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]` (Điều 13 Nghị định 30/2020/NĐ-CP). Letters on complaints are acts of
 * the competent person, who signs by the own title: never TM.
 */
export function signatureOf({ title, name, form, headTitle }: Signer): TemplateData["signature"] {
  const own = title.toLocaleUpperCase("vi");
  const head = headTitle?.toLocaleUpperCase("vi");
  const posts =
    form === undefined
      ? [own]
      : form === "Q"
        ? [`Q. ${own.replace(/^(?:Q\.|QUYỀN) */u, "")}`]
        : // Whose place it is taken in must be said: an empty line is a gap that the letter tells about.
          [head === undefined ? "" : `${form}. ${head}`, own];
  return { posts, ...(name === undefined ? {} : { name }) };
}

/**
 * The signer of a letter that fulfils a duty: whom the caller gives; else the holder whom the decision names for the duty, if that person
 * still holds that office or delegation on the letter's day; else the head of the agency on that day.
 */
export function signerOf({
  decision,
  rule,
  agency,
  date,
  given,
}: {
  readonly decision: Decision;
  readonly rule: string | undefined;
  readonly agency: Agency;
  readonly date: IsoDate;
  readonly given?: Signer | undefined;
}): Signer | undefined {
  const head = holdingOn(agency.offices, date).find(({ role }) => role === agency.headRole);
  const titled = head === undefined ? {} : { headTitle: head.title };
  if (given !== undefined) return { ...titled, ...given };
  const holder = decision.obligations.find((duty) => duty.rule === rule)?.bearer.holder;
  if (holder !== undefined && stillHolds(holder, agency, date)) {
    const { title, name, form } = holder;
    return { title, name, ...titled, ...(form === undefined ? {} : { form }) };
  }
  if (head === undefined) return undefined;
  return {
    title: head.title,
    name: head.holder,
    ...(head.capacity === "acting" ? { form: "Q" as const } : {}),
  };
}

/** Same person and same title: a deputy who has become head no longer signs as deputy. */
function stillHolds({ name, title }: Holder, agency: Agency, date: IsoDate): boolean {
  const same = (one: string, other: string): boolean =>
    one.normalize("NFC").toLocaleUpperCase("vi") === other.normalize("NFC").toLocaleUpperCase("vi");
  return (
    holdingOn(agency.offices, date).some(
      (office) => same(office.holder, name) && same(office.title, title),
    ) ||
    holdingOn(agency.delegations, date).some(
      ({ toHolder, toTitle }) => same(toHolder, name) && same(toTitle, title),
    )
  );
}
