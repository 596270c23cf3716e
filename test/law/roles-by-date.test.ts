import { describe, expect, it } from "vitest";
import { successorBody } from "../../src/law/successor-body";
import { roleName } from "../../src/people/role";
import { builtInRulebook } from "../../src/rulebook/built-in-rulebook";
import { isoDate } from "../../src/time/iso-date";

const { roles, rules } = builtInRulebook();

/** The roles that rules in force on a day or later name as those who bear something or get it. */
const namedFrom = (day: string): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ wordings }) =>
      wordings
        .filter(({ inForce: { to } }) => to === undefined || to >= day)
        .flatMap(({ event: { params } }) =>
          Object.entries(params).flatMap(([key, value]) =>
            ["bearer", "to", "by"].includes(key) && typeof value === "string"
              ? [value]
              : key === "recipients" && Array.isArray(value)
                ? (value as readonly string[])
                : [],
          ),
        ),
    ),
  );

const ended = [...roles.values()].flatMap(({ id, names }) =>
  names.flatMap(({ to, name }) => {
    const succession = successorBody(name.vi, "2026-11-20");
    return succession === undefined || succession.stands ? [] : [{ id, to, from: succession.from }];
  }),
);

describe("the names of roles", () => {
  it("are read for those that the rules name", () => {
    expect(namedFrom("2012-07-01").size).toBeGreaterThan(30);
  });

  it("of bodies that ended in 2025 end no later than the body", () => {
    expect(ended.length).toBeGreaterThan(2);
    expect(ended.filter(({ to, from }) => to === undefined || to >= from)).toEqual([]);
  });

  it("are on the day after the reorganisation those of the successors", () => {
    const onDay = (id: string, on: string) => roleName(roles, id, isoDate(on)).vi;
    const changed = ended.filter(({ id, from }) => namedFrom(from).has(id));
    expect(changed.length).toBeGreaterThan(0);
    for (const { id, from } of changed) {
      const now = successorBody(onDay(id, from), from);
      expect([id, now?.stands ?? true]).toEqual([id, true]);
    }
  });
});
