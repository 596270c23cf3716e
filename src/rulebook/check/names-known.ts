import type * as z from "zod";
import { dialogueEventNames } from "../../case/dialogue-events";
import { sessionEventNames } from "../../case/session-events";
import { eventNames } from "../../case/word-lists";
import { suggest } from "../../finding/suggest";
import type { documentUseSchema } from "../condition-schema";
import type { RuleContext } from "../rule-context";
import type { PlacedRule, RuleProblem } from "../rule-problem";
import type { RuleEvent } from "../rule-schema";
import { eventsOf } from "../version-conditions";

type NameKind = "role" | "event" | "assumption" | "rule" | "provision" | "document";

interface Named {
  readonly kind: NameKind;
  readonly name: string;
  readonly path: RuleProblem["path"];
}

const kindWords: Readonly<Record<NameKind, { readonly vi: string; readonly en: string }>> = {
  role: { vi: "vai trò", en: "role" },
  event: { vi: "sự kiện của hồ sơ", en: "event of case files" },
  assumption: { vi: "giả định", en: "assumption" },
  rule: { vi: "quy tắc", en: "rule" },
  provision: { vi: "điều khoản", en: "provision" },
  document: { vi: "mẫu văn bản", en: "template" },
};

/** A role, event, assumption or rule that a rule names and that does not exist. */
export function namesKnown(context: RuleContext): readonly RuleProblem[] {
  const known: Readonly<Record<NameKind, readonly string[]>> = {
    role: [...context.roles],
    event: [...eventNames, ...sessionEventNames, ...dialogueEventNames],
    assumption: [...context.assumptions],
    provision: [...context.law.provisions.keys()],
    document: [...(context.templates ?? [])],
    // A table is known by its rows; an exception may be made to all of them.
    rule: [...new Set([...context.known.keys()].flatMap((id) => [id, id.replace(/\/.*$/u, "")]))],
  };
  return [...ownNames(context), ...namedByRules(context, known)];
}

/** The roles that roles name and the provisions that assumptions read. */
function ownNames({ names, roles, law }: RuleContext): readonly RuleProblem[] {
  return names.flatMap(({ file, path, roles: named, basis }) => [
    ...named
      .filter((name) => !roles.has(name))
      .map((name) => ({ file, path, ...unknownName("role", name, [...roles]) })),
    ...(basis === undefined || law.instrumentOf(basis) !== undefined
      ? []
      : [{ file, path, ...unknownName("provision", basis, [...law.provisions.keys()]) }]),
  ]);
}

function namedByRules(
  context: RuleContext,
  known: Readonly<Record<NameKind, readonly string[]>>,
): readonly RuleProblem[] {
  return context.rules.flatMap((placed) =>
    namesOf(placed)
      .filter(({ kind }) => kind !== "document" || context.templates !== undefined)
      .filter(({ kind, name }) => !known[kind].includes(name))
      .map(({ kind, name, path }) => ({
        file: placed.file,
        path: [...placed.path, ...path],
        ...unknownName(kind, name, known[kind]),
      })),
  );
}

function unknownName(
  kind: NameKind,
  name: string,
  known: readonly string[],
): Omit<RuleProblem, "file" | "path"> {
  const near = suggest(name, known);
  return {
    rule: `unknown-${kind}`,
    severity: "error",
    message: {
      vi: `Không có ${kindWords[kind].vi} \`${name}\``,
      en: `There is no ${kindWords[kind].en} \`${name}\``,
    },
    ...(near === undefined
      ? {}
      : { fix: { vi: `có phải \`${near}\`?`, en: `did you mean \`${near}\`?` } }),
  };
}

function namesOf({ rule }: PlacedRule): readonly Named[] {
  const listed = (kind: NameKind, names: readonly string[] | undefined, key: string) =>
    (names ?? []).map((name, index) => ({ kind, name, path: [key, index] }));
  return [
    ...listed("rule", rule.exceptTo, "exceptTo"),
    ...listed("assumption", rule.assumes, "assumes"),
    ...rule.versions.flatMap((version, index) =>
      eventsOf(version).flatMap(({ event, path }) =>
        namesOfEvent(event).map(({ kind, name, path: inner }) => ({
          kind,
          name,
          path: ["versions", index, ...path, "params", ...inner],
        })),
      ),
    ),
  ];
}

type DocumentUse = z.infer<typeof documentUseSchema>;

function namesOfEvent(event: RuleEvent): readonly Named[] {
  const role = (name: string | undefined, ...path: RuleProblem["path"]): readonly Named[] =>
    name === undefined ? [] : [{ kind: "role", name, path }];
  const roles = (names: readonly string[] | undefined, ...path: RuleProblem["path"]) =>
    (names ?? []).flatMap((name, index) => role(name, ...path, index));
  const uses = (documents: readonly DocumentUse[] = []): readonly Named[] =>
    documents.flatMap(({ use, recipients, tells, starts }, index) => [
      { kind: "document" as const, name: use, path: ["documents", index, "use"] },
      ...roles(recipients, "documents", index, "recipients"),
      ...(tells ?? []).map((name, at) => ({
        kind: "rule" as const,
        name,
        path: ["documents", index, "tells", at],
      })),
      ...(starts ?? []).map((name, at) => ({
        kind: "rule" as const,
        name,
        path: ["documents", index, "starts", at],
      })),
    ]);
  switch (event.type) {
    case "require": {
      const { bearer, recipients, documents, doneBy, pausedBy } = event.params;
      return [
        ...role(bearer, "bearer"),
        ...roles(recipients, "recipients"),
        ...uses(documents),
        ...doneBy.map((name, index) => ({ kind: "event" as const, name, path: ["doneBy", index] })),
        ...(pausedBy ?? []).flatMap(({ start, end }, index) => [
          { kind: "event" as const, name: start, path: ["pausedBy", index, "start"] },
          { kind: "event" as const, name: end, path: ["pausedBy", index, "end"] },
        ]),
      ];
    }
    case "permit": {
      const { holder, addressee, documents } = event.params;
      return [...role(holder, "holder"), ...role(addressee, "addressee"), ...uses(documents)];
    }
    case "assign":
      return [
        ...role(event.params.bearer, "bearer"),
        ...roles(event.params.delegates, "delegates"),
      ];
    case "escalate": {
      const { to, by, documents } = event.params;
      return [...role(to, "to"), ...role(by, "by"), ...uses(documents)];
    }
    case "quota":
    case "forbid":
      return role(event.params.bearer, "bearer");
    case "route":
      return role(event.params.competent, "competent");
    case "classify":
    case "refuse":
    case "flag":
      return [];
  }
}
