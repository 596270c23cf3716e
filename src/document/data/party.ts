import type { Petition } from "../../case/case-schema";
import { isAboutDenouncers } from "../../case/confidential-path";
import { capitalised } from "../../language/letter-case";
import type { TemplateData } from "./template-data";

type Complainant = NonNullable<Petition["complainants"]>[number];
type Person = TemplateData["persons"][number];

/** Whom a letter speaks to, whose complaint it is, and where the case file says so. */
export interface Party {
  readonly addressees: readonly string[];
  /** The persons whose address and papers the letter names, as one name: `ông Mẫu và bà Ví Dụ`. */
  readonly name?: string;
  readonly persons: readonly Person[];
  readonly complaintOf?: string;
  /** Path of a template value → path in the case file. */
  readonly sources: Readonly<Record<string, string>>;
}

/**
 * The party of a petition. A letter about a complaint of several persons goes to their representative (khoản 2 Điều 16 Nghị định
 * 124/2020/NĐ-CP), or to all of them where the file names each and no representative. `papers` are the kinds of identity papers that
 * the form's own line names; another paper is printed by its kind.
 */
export function partyOf(petition: Petition, papers: readonly string[]): Party {
  // Who denounced is told by marked data alone.
  if (isAboutDenouncers(petition)) return unnamed("denouncers[0]");
  if (petition.complainants === undefined && petition.petitioners !== undefined) {
    const party = partyOf({ ...petition, complainants: petition.petitioners }, papers);
    return { ...party, sources: underPetitioners(party.sources) };
  }
  const complainants = petition.complainants ?? [];
  const count = petition.complainantCount ?? complainants.length;
  const representative = petition.representative === "none" ? undefined : petition.representative;
  if (count <= 1) return single(complainants[0], representative, papers);
  if (representative?.kind === "group") {
    return group(complainants, { name: representative.name, count, papers });
  }
  return complainants.length === count ? all(complainants, papers) : unnamed("representative");
}

/** Recommendations and feedback name their persons under a key of their own. */
function underPetitioners(sources: Party["sources"]): Party["sources"] {
  return Object.fromEntries(
    Object.entries(sources).map(([key, path]) => [
      key,
      path.replace(/^complainants\[/u, "petitioners["),
    ]),
  );
}

function single(
  complainant: Complainant | undefined,
  representative: { readonly kind: keyof typeof standings; readonly name: string } | undefined,
  papers: readonly string[],
): Party {
  if (complainant === undefined) return unnamed("complainants[0]");
  const name = namedOf(complainant);
  const complaintOf =
    representative === undefined
      ? name
      : `${name} (${standings[representative.kind]}: ${representative.name})`;
  return {
    addressees: [capitalised(name)],
    name,
    persons: [personOf(complainant, papers)],
    complaintOf,
    sources: sourcesOf(["complainants[0]"]),
  };
}

const standings = {
  "by-law": "người đại diện theo pháp luật",
  authorised: "người được ủy quyền khiếu nại",
  lawyer: "luật sư được ủy quyền khiếu nại",
  "legal-aid": "trợ giúp viên pháp lý được ủy quyền khiếu nại",
  group: "người đại diện",
} as const;

function group(
  complainants: readonly Complainant[],
  about: { readonly name: string; readonly count: number; readonly papers: readonly string[] },
): Party {
  const index = complainants.findIndex(
    (complainant) => complainant.name.normalize("NFC") === about.name.normalize("NFC"),
  );
  const found = complainants[index];
  const name = found === undefined ? about.name : namedOf(found);
  return {
    addressees: [capitalised(name)],
    name,
    persons: [found === undefined ? { isOrganisation: false } : personOf(found, about.papers)],
    // Official letters write counts below ten with a zero, as the law does: `07 người`.
    complaintOf: `${String(about.count).padStart(2, "0")} người khiếu nại do ${name} làm đại diện`,
    sources: sourcesOf([`complainants[${index === -1 ? complainants.length : index}]`]),
  };
}

function all(complainants: readonly Complainant[], papers: readonly string[]): Party {
  const names = complainants.map(namedOf);
  const together = `${names.slice(0, -1).join(", ")} và ${names.at(-1) ?? ""}`;
  return {
    addressees: names.map(capitalised),
    name: together,
    persons: complainants.map((complainant) => ({
      of: namedOf(complainant),
      ...personOf(complainant, papers),
    })),
    complaintOf: together,
    sources: sourcesOf(complainants.map((_, index) => `complainants[${index}]`)),
  };
}

/** Nobody to name: the gaps of the letter point at the place of the case file where the name belongs. */
function unnamed(path: string): Party {
  return { addressees: [], persons: [{ isOrganisation: false }], sources: sourcesOf([path]) };
}

const fields = ["address", "identity.number", "identity.issuedOn", "identity.issuedBy"];

function sourcesOf(paths: readonly string[]): Readonly<Record<string, string>> {
  const [first = ""] = paths;
  return Object.fromEntries([
    ["party.name", `${first}.name`],
    ["complaintOf", `${first}.name`],
    ...paths.flatMap((path, index) => [
      [`addressees[${index}]`, `${path}.name`],
      [`persons[${index}].of`, `${path}.name`],
      [`persons[${index}].identity.otherPaper`, `${path}.identity.kind`],
      ...fields.map((field) => [`persons[${index}].${field}`, `${path}.${field}`]),
    ]),
  ]);
}

/** Address and papers of one who complains, as letters print them. */
export function personOf(complainant: Complainant, papers: readonly string[]): Person {
  const { address, identity } = complainant;
  return {
    isOrganisation: complainant.kind === "organisation" || complainant.kind === "agency",
    ...(address === undefined ? {} : { address }),
    ...(identity === undefined
      ? {}
      : {
          identity: {
            ...identity,
            ...(isNamedBy(papers, identity.kind) ? {} : { otherPaper: identity.kind }),
          },
        }),
  };
}

function isNamedBy(papers: readonly string[], kind: string): boolean {
  const lower = kind.normalize("NFC").toLocaleLowerCase("vi");
  return papers.some((paper) => lower.includes(paper.toLocaleLowerCase("vi")));
}

/** `ông Nguyễn Văn Mẫu`; a person of whom no form of address is on file is `ông (bà)`. */
function namedOf({ name, title, kind }: Complainant): string {
  if (title !== undefined) return `${title} ${name}`;
  return kind === "individual" ? `ông (bà) ${name}` : name;
}
