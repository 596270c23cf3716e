import type { Agency } from "../case/agency-schema";
import type { FactValue } from "../case/fact";
import { sameName } from "../case/facts";
import type { Text } from "../finding/finding";
import type { Role } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";
import { type Holder, holderOf } from "./holder";
import { holdingOn } from "./holding-on";
import { roleName, roleShortName, superiorOf } from "./role";

/** Who bears something: the role, its name on that day, the unit, and the person where the profile names one. */
export interface Bearer {
  readonly role: string;
  readonly name: Text;
  /** The name as tables print it, where that is shorter. */
  readonly short?: Text;
  readonly unit?: string;
  readonly holder?: Holder;
}

export interface BearerContext {
  readonly roles: ReadonlyMap<string, Role>;
  /** The facts so far, for the roles that depend on the case. */
  readonly values: Readonly<Record<string, FactValue>>;
  /** Unit of the competent office, once it is known. */
  readonly competentUnit?: string | undefined;
  readonly agency?: Agency | undefined;
  readonly asOf: IsoDate;
}

/**
 * Resolves a role of a rule to an office, its unit and its holder on the day. A role that depends on the case and is not settled stays
 * itself, without unit and holder.
 */
export function bearerOf(role: string, task: string | undefined, context: BearerContext): Bearer {
  const { roles, agency, asOf } = context;
  const office = officeOf(role, context);
  const named = (id: string): Pick<Bearer, "name" | "short"> => {
    const short = roleShortName(roles, id, asOf);
    return { name: roleName(roles, id, asOf), ...(short === undefined ? {} : { short }) };
  };
  if (office === undefined) return { role, ...named(role) };
  const { unit } = office;
  const isAgency = agency !== undefined && unit !== undefined && sameName(agency.unit, unit);
  const holder = isAgency ? holderOf(agency, office.role, { task, on: asOf }) : undefined;
  return {
    role: office.role,
    ...named(office.role),
    ...(unit === undefined ? {} : { unit }),
    ...(holder === undefined ? {} : { holder }),
  };
}

/** The office behind a role: itself, or what the case makes of a role that depends on it. */
function officeOf(
  role: string,
  context: BearerContext,
): { readonly role: string; readonly unit?: string | undefined } | undefined {
  const { roles, values, competentUnit, agency, asOf } = context;
  const resolves = roles.get(role)?.resolves;
  if (resolves === undefined) return { role, unit: unitOf(role, values) };
  if ("superiorOf" in resolves) {
    const lower = officeOf(resolves.superiorOf, context);
    const superior = lower === undefined ? undefined : superiorOf(roles, lower.role, asOf);
    if (superior === undefined) return undefined;
    const isAgency =
      agency !== undefined && lower?.unit !== undefined && sameName(agency.unit, lower.unit);
    const body = isAgency
      ? holdingOn(agency.superiors, asOf).find(({ headRole }) => headRole === superior)
      : undefined;
    return { role: superior, unit: body?.name };
  }
  const value = values[resolves.fact];
  if (typeof value !== "string") {
    const unit = unitOf(role, values);
    return unit === undefined ? undefined : { role, unit };
  }
  if (resolves.fact === "route.competentRole") return { role: value, unit: competentUnit };
  return { role: value, unit: unitOf(value, values) };
}

/** The unit of the office that handles the file or keeps the record, or of the one that took over from the addressee. */
function unitOf(role: string, values: BearerContext["values"]): string | undefined {
  const own = values["office.role"] ?? values["handling.role"];
  const heir = values["addressee.heirRole"];
  const unit =
    role === own
      ? values["handling.unit"]
      : role === heir
        ? values["addressee.heirUnit"]
        : undefined;
  return typeof unit === "string" ? unit : undefined;
}
