import { roleName, roleShortName } from "../people/role";
import type { RuleEvent } from "../rulebook/rule-schema";
import type { Answer } from "./answer";
import type { CaseState } from "./case-state";
import type { Competence } from "./decision";
import type { Draft } from "./draft";
import type { Settled } from "./exceptions";
import { openFactsOf } from "./open-facts";
import { unknown, yes } from "./truth";

type Route = Extract<RuleEvent, { type: "route" }>["params"];

/** The competent office, from the route events of the stage. Two different ones are a conflict and settle nothing. */
export function routeCase(outcomes: readonly Settled[], state: CaseState, draft: Draft): void {
  const routes = outcomes.filter(({ rule }) =>
    rule.wordings.some(({ wording }) => wording.event.type === "route"),
  );
  const held = routes.filter(({ answer }) => answer === yes);
  const different = new Set(held.map((outcome) => JSON.stringify(routeOf(outcome))));
  const [first] = held;
  const route = first === undefined ? undefined : routeOf(first);
  if (first === undefined || route === undefined || different.size > 1) {
    if (different.size > 1) draft.problems.push(conflict(held));
    const open = routes.filter(({ answer }) => answer === unknown);
    const facts = [...new Set(open.flatMap((outcome) => openFactsOf(outcome, state)))];
    for (const fact of ["route.competentRole", "route.act"]) state.openFacts.set(fact, facts);
    return;
  }
  state.values["route.competentRole"] = route.competent;
  state.values["route.act"] = route.act;
  const unit = unitOf(route, state);
  const short = roleShortName(state.rulebook.roles, route.competent, state.asOf);
  if (unit !== undefined) state.competentUnit = unit;
  draft.competent = {
    answer: "yes",
    role: route.competent,
    name: roleName(state.rulebook.roles, route.competent, state.asOf),
    ...(short === undefined ? {} : { short }),
    ...(unit === undefined ? {} : { unit }),
    act: route.act,
    isOurs: "unknown",
    rule: first.rule.rule.id,
    cites: first.wording?.wording.cites ?? [],
  };
}

/** Whether the office that holds the file is the competent one, as the assign stage concluded. */
export function withOurs(competent: Competence, { values }: CaseState): Competence {
  const ours = values["route.isOurs"];
  const isOurs: Answer = ours === true ? "yes" : ours === false ? "no" : "unknown";
  return { ...competent, isOurs };
}

function routeOf({ wording }: Settled): Route | undefined {
  const event = wording?.wording.event;
  return event?.type === "route" ? event.params : undefined;
}

function unitOf({ unit }: Route, { values }: CaseState): string | undefined {
  const fact = { respondent: "respondent.unit", named: "respondent.field", superior: undefined }[
    unit
  ];
  const value = fact === undefined ? undefined : values[fact];
  return typeof value === "string" ? value : undefined;
}

function conflict(held: readonly Settled[]): Draft["problems"][number] {
  const sides = held.map(
    (outcome) => `\`${outcome.rule.rule.id}\` (${routeOf(outcome)?.competent ?? ""})`,
  );
  return {
    rule: "conflict",
    severity: "error",
    path: [],
    message: {
      vi: `Các quy tắc xác định thẩm quyền khác nhau: ${sides.join(", ")}`,
      en: `Rules route the petition differently: ${sides.join(", ")}`,
    },
    fix: {
      vi: "chưa xác định được thẩm quyền; hãy kiểm tra dữ kiện của hồ sơ hoặc báo người viết quy tắc",
      en: "the competence is open; check the facts of the file, or tell the author of the rules",
    },
    cites: [...new Set(held.flatMap(({ wording }) => wording?.wording.cites ?? []))],
  };
}
