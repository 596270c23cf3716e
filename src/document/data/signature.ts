import type { Agency } from "../../case/agency-schema";
import type { Decision } from "../../decide/decision";
import { MisuseError } from "../../finding/misuse-error";
import { holdingOn } from "../../people/holding-on";
import type { IsoDate } from "../../time/iso-date";
import type { OfficeData } from "./template-data";

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

/** What of a template and an agency decides how a signature begins. */
interface Authority {
  readonly regime: "state" | "party";
  readonly signs: "own" | "collective";
}

const marks = {
  state: { collective: "TM.", Q: "Q.", KT: "KT.", TL: "TL.", TUQ: "TUQ." },
  // The Party knows no TUQ.
  party: { collective: "T/M", Q: "Q.", KT: "K/T", TL: "T/L", TUQ: undefined },
} as const;

/**
 * The lines above a signature: `["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]` (Điều 13 Nghị định 30/2020/NĐ-CP), for a collective under
 * `TM. ỦY BAN NHÂN DÂN`; of the Party `["T/M BAN THƯỜNG VỤ", "BÍ THƯ"]`. Letters on complaints are acts of the competent person, who signs
 * by the own title: never TM. Throws MisuseError "bad-signer-form" for a form that the regime does not know.
 */
export function signatureOf(
  { title, name, form, headTitle }: Signer,
  { regime, signs }: Authority,
  { collective }: Pick<Agency, "collective">,
): OfficeData["signature"] {
  const own = title.toLocaleUpperCase("vi");
  const head = headTitle?.toLocaleUpperCase("vi");
  // One who signs by order or authorisation does so for the head, not for the collective.
  const forAll = signs === "collective" && form !== "TL" && form !== "TUQ";
  const posts = [
    // What the collective is called must be said: an empty line is a gap that the letter tells about.
    ...(forAll
      ? [
          collective === undefined
            ? ""
            : `${marks[regime].collective} ${collective.toLocaleUpperCase("vi")}`,
        ]
      : []),
    ...ownPosts(own, head, form === undefined ? undefined : { form, mark: marks[regime][form] }),
  ];
  return { posts, ...(name === undefined ? {} : { name }) };
}

function ownPosts(
  own: string,
  head: string | undefined,
  how:
    | { readonly form: NonNullable<Signer["form"]>; readonly mark: string | undefined }
    | undefined,
): string[] {
  if (how === undefined) return [own];
  if (how.mark === undefined) {
    throw new MisuseError(
      "bad-signer-form",
      `Party documents know no signing \`${how.form}\`: use Q, KT or TL.`,
    );
  }
  if (how.form === "Q") return [`${how.mark} ${own.replace(/^(?:Q\.|QUYỀN) */u, "")}`];
  // Whose place it is taken in must be said as well.
  return [head === undefined ? "" : `${how.mark} ${head}`, own];
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
  /** Left out for letters without a case. */
  readonly decision?: Decision;
  readonly rule?: string | undefined;
  readonly agency: Agency;
  readonly date: IsoDate;
  readonly given?: Signer | undefined;
}): Signer | undefined {
  const head = holdingOn(agency.offices, date).find(({ role }) => role === agency.headRole);
  const titled = head === undefined ? {} : { headTitle: head.title };
  if (given !== undefined) return { ...titled, ...given };
  const holder = decision?.obligations.find((duty) => duty.rule === rule)?.bearer.holder;
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
