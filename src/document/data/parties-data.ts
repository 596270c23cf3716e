import * as z from "zod";
import type { Petition } from "../../case/case-schema";
import { isAboutDenouncers } from "../../case/confidential-path";
import { identitySchema } from "./identity";
import { personOf } from "./party";
import { present } from "./present";

const text = z.string();

/** The parties one by one, as the forms that citizens and officials sign with them name them. */
export const partiesSchema = z.object({
  /** Never empty, so that what is missing is seen. */
  complainants: z.array(
    z.object({
      name: text.optional(),
      isOrganisation: z.boolean(),
      address: text.optional(),
      identity: identitySchema.optional(),
    }),
  ),
  /** Whether only organisations complain, whose papers their competent person signs and seals. */
  areOrganisations: z.boolean(),
  /** Who signs a paper of the complainants: themselves, their representative by law, or the one they appointed. */
  signedBy: text.optional(),
  /** Who acts for the complainants; absent where they act themselves. */
  representative: z
    .object({
      name: text,
      /** Whether a complainant authorised them: a lawyer, a legal-aid officer or another person. */
      isAuthorised: z.boolean(),
      /** Whether several complainants appointed them from among themselves. */
      isOfGroup: z.boolean(),
    })
    .optional(),
});

type PartiesData = z.infer<typeof partiesSchema>;

/** What the case file says of those who complain and of who acts for them; `papers` are the identity papers that the form names. */
export function partiesOf(petition: Petition, papers: readonly string[]): PartiesData {
  const { complainants = [], representative } = petition;
  // Who denounced is told by marked data alone.
  const named = isAboutDenouncers(petition) ? [] : complainants;
  return {
    complainants:
      named.length === 0
        ? [{ isOrganisation: false }]
        : named.map((one) => {
            const { isOrganisation, address, identity } = personOf(one, papers);
            return {
              name: one.name,
              isOrganisation,
              ...present("address", address),
              ...present("identity", identity),
            };
          }),
    areOrganisations:
      named.length > 0 && named.every((one) => personOf(one, papers).isOrganisation),
    ...present("signedBy", signedBy(named, representative)),
    ...(representative === undefined || representative === "none"
      ? {}
      : {
          representative: {
            name: representative.name,
            isAuthorised: !signsForThem(representative),
            isOfGroup: representative.kind === "group",
          },
        }),
  };
}

function signedBy(
  complainants: NonNullable<Petition["complainants"]>,
  representative: Petition["representative"],
): string | undefined {
  if (representative !== undefined && representative !== "none" && signsForThem(representative)) {
    return representative.name;
  }
  return complainants.length === 0 ? undefined : complainants.map(({ name }) => name).join(", ");
}

/** A representative by law, or of a group, signs in their place; whom a complainant authorised acts beside them. */
function signsForThem({ kind }: Exclude<Petition["representative"], undefined | "none">): boolean {
  return kind === "by-law" || kind === "group";
}

/** What stands for the parties in a preview. */
export const partiesLabels: Readonly<Record<string, string>> = {
  "complainants.name": "họ tên người khiếu nại",
  "complainants.address": "địa chỉ người khiếu nại",
  "complainants.identity.kind": "loại giấy tờ",
  "complainants.identity.otherPaper": "",
  "complainants.identity.number": "số giấy tờ",
  "complainants.identity.issuedOn": "ngày cấp",
  "complainants.identity.issuedBy": "nơi cấp",
  signedBy: "họ tên người ký",
  "representative.name": "họ tên người đại diện hoặc người được ủy quyền",
};
