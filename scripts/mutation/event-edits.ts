import type { Path } from "../../src/finding/path-text";
import type { Condition, RuleEvent, RulePeriod } from "../../src/rulebook/rule-schema";
import { conditionEdits } from "./condition-edits";
import type { Edit } from "./edit";
import { shifts } from "./shifts";

const namesOfOffices = ["bearer", "to", "by", "holder", "addressee", "competent"] as const;

/** Every change of what a rule says: other offices, periods, documents, recipients and events that fulfil a duty. */
export function eventEdits({ params }: RuleEvent, path: Path): readonly Edit[] {
  const at: Path = [...path, "params"];
  const named = params as Readonly<Record<string, unknown>>;
  const offices = namesOfOffices.flatMap((name) => {
    const office = named[name];
    return typeof office === "string" ? [otherName(office, [...at, name], otherOffices)] : [];
  });
  const within = "within" in params ? (params.within ?? []) : [];
  const documents = "documents" in params ? (params.documents ?? []) : [];
  const pauses = "pausedBy" in params ? (params.pausedBy ?? []) : [];
  const doneBy = "doneBy" in params ? params.doneBy : [];
  const recipients = "recipients" in params ? (params.recipients ?? []) : [];
  return [
    ...offices,
    ...within.flatMap((period, index) => periodEdits(period, [...at, "within", index])),
    ...pauses.flatMap(({ since }, index) => shifts(since, [...at, "pausedBy", index, "since"])),
    ...documents.flatMap((use, index) => [
      ...whenEdits(use.when, [...at, "documents", index, "when"]),
      ...dropped(use.recipients ?? [], [...at, "documents", index, "recipients"]),
    ]),
    ...dropped(recipients, [...at, "recipients"]),
    ...(doneBy.length > 1
      ? dropped(doneBy, [...at, "doneBy"])
      : doneBy.map((event) => otherName(event, [...at, "doneBy", 0], otherEvents))),
  ];
}

function periodEdits(
  { length, unit, since, until, when }: RulePeriod,
  path: Path,
): readonly Edit[] {
  const other = { day: "working-day", "working-day": "day" }[unit as string];
  return [
    ...shifts(length, [...path, "length"]).filter(({ to }) => to !== 0),
    ...(other === undefined
      ? []
      : [{ path: [...path, "unit"], change: `${unit} becomes ${other}`, to: other }]),
    ...shifts(since, [...path, "since"]),
    ...shifts(until, [...path, "until"]),
    ...whenEdits(when, [...path, "when"]),
  ];
}

function whenEdits(when: Condition | undefined, path: Path): readonly Edit[] {
  return when === undefined ? [] : conditionEdits(when, path, true);
}

function dropped(names: readonly string[], path: Path): readonly Edit[] {
  return names.map((name, index) => ({
    // The schema has no empty lists: the only name goes with its list.
    path: names.length === 1 ? path : [...path, index],
    change: `\`${name}\` is dropped`,
  }));
}

const otherOffices = ["handling-office", "complainant"] as const;
const otherEvents = ["accepted", "decided"] as const;

function otherName(name: string, path: Path, others: readonly [string, string]): Edit {
  const to = name === others[0] ? others[1] : others[0];
  return { path, change: `\`${name}\` becomes \`${to}\``, to };
}
