import type { Text } from "../finding/finding";
import { isInForce } from "../law/in-force";
import type { Role, RoleName } from "../rulebook/rulebook";
import type { IsoDate } from "../time/iso-date";

type Roles = ReadonlyMap<string, Role>;

/** What a role is called on a day; the name nearest to the day when it had none then. */
export function roleName(roles: Roles, id: string, on: IsoDate): Text {
  return nameOn(roles, id, on)?.name ?? { vi: id, en: id };
}

/** How tables print it, where that is shorter. */
export function roleShortName(roles: Roles, id: string, on: IsoDate): Text | undefined {
  return nameOn(roles, id, on)?.short;
}

function nameOn(roles: Roles, id: string, on: IsoDate): RoleName | undefined {
  const names = roles.get(id)?.names ?? [];
  return (
    names.find((span) => isInForce(span, on)) ??
    names.findLast(({ from }) => from <= on) ??
    names[0]
  );
}

/** The office that resolves the second complaint after this one, on a day; undefined where there is none. */
export function superiorOf(roles: Roles, id: string, on: IsoDate): string | undefined {
  return roles.get(id)?.superior?.find((span) => isInForce(span, on))?.role;
}
