import type { Agency } from "../case/agency-schema";
import type { CaseFile } from "../case/case-schema";
import { sameName } from "../case/facts";
import { holdsWords, searched } from "../case/word-match";
import { holdingOn } from "../people/holding-on";
import type { Role } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";

export interface RecipientContext {
  readonly file: CaseFile;
  readonly agency?: Agency | undefined;
  readonly roles: ReadonlyMap<string, Role>;
  readonly on: IsoDate;
}

type Names = (context: RecipientContext) => readonly string[] | undefined;

/** What the file calls each recipient; undefined where the file does not tell whether there is one, or tells that there is none. */
const namesByRole: Readonly<Record<string, Names>> = {
  complainant: complainantNames,
  "group-representative": complainantNames,
  "complainant-representative": ({ file }) => representativeNames(file),
  "respondent-party": respondentNames,
  "transferring-body": ({ file }) => transferringNames(file),
  "fatherland-front": ({ file }) =>
    typeof file.transferredBy === "object" && file.transferredBy.kind === "fatherland-front"
      ? transferringNames(file)
      : undefined,
  "same-level-inspectorate": ({ agency, on }) => {
    const names = holdingOn(agency?.inspectorates, on).map(({ name }) => name);
    return names.length === 0 ? undefined : names;
  },
};

/** The names under which the file knows a recipient; undefined where it does not tell that there is one. */
export function namesOf(role: string, context: RecipientContext): readonly string[] | undefined {
  return namesByRole[role]?.(context);
}

/** The roles that an entry of `to` stands for: by id, by the role's name on any day, or by a name that the file gives it. */
export function rolesOfEntry(entry: string, context: RecipientContext): readonly string[] {
  const written = searched(entry);
  return [...context.roles.values()]
    .filter(
      ({ id, names }) =>
        id === entry ||
        names.some(({ name, short }) =>
          [name, short].some(
            (text) => text !== undefined && (isNamed(entry, text.vi) || isNamed(entry, text.en)),
          ),
        ) ||
        (namesOf(id, context) ?? []).some((name) => holdsWords(written, searched(name))),
    )
    .map(({ id }) => id);
}

const isNamed = (entry: string, name: string): boolean =>
  sameName(entry, name.replace(/\s*\([^)]*\)/gu, ""));

function complainantNames(context: RecipientContext): readonly string[] {
  const { complainants = [] } = context.file;
  const own = complainants.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return [...own, ...(representativeNames(context.file) ?? [])];
}

function representativeNames({ representative }: CaseFile): readonly string[] | undefined {
  return typeof representative === "object" ? [representative.name] : undefined;
}

function transferringNames({ transferredBy }: CaseFile): readonly string[] | undefined {
  return typeof transferredBy === "object" ? [transferredBy.name] : undefined;
}

/** Who handles a complaint about himself sends himself nothing. */
function respondentNames({ file, agency }: RecipientContext): readonly string[] | undefined {
  const { role, unit, name } = file.complaint?.respondent ?? {};
  const handling = file.handledBy ?? { role: agency?.headRole, unit: agency?.unit };
  if (role === undefined || handling.role === undefined || handling.unit === undefined)
    return undefined;
  if (role === handling.role && (unit === undefined || sameName(unit, handling.unit)))
    return undefined;
  return [name, unit].flatMap((one) => (one === undefined ? [] : [one]));
}
