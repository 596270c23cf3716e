import * as z from "zod";
import type { Dialogue, Proposal } from "../../case/dialogue-schema";
import { present } from "./present";
import { proposalData, proposalSchema, type Reading } from "./proposal-data";

/** What was raised at a dialogue, each once; denunciations are counted and nothing more. */
export const proposalGroupsSchema = z.object({
  all: z.array(proposalSchema),
  /** Cleared up at the conference itself. */
  clearedUp: z.array(proposalSchema),
  /** For a body to settle: the bodies in the order of the record. */
  assigned: z.array(z.object({ body: z.string().optional(), items: z.array(proposalSchema) })),
  /** Beyond the competence of those who held the dialogue. */
  beyond: z.array(proposalSchema),
  /** Complex, so that they take time to study. */
  complex: z.array(proposalSchema),
});

export type ProposalGroups = z.infer<typeof proposalGroupsSchema>;

type Group = "clearedUp" | "assigned" | "beyond" | "complex";

/** To which group a proposal belongs: what was cleared up there needs no more; what is beyond competence goes up, complex or not. */
export function groupOf({ clearedUpThere, withinCompetence, complex }: Proposal): Group {
  if (clearedUpThere === true) return "clearedUp";
  if (withinCompetence === false) return "beyond";
  return complex === true ? "complex" : "assigned";
}

/** The proposals of a dialogue in groups, as letters print them. */
export function proposalGroups(proposals: readonly Proposal[], reading: Reading): ProposalGroups {
  const told = withoutDenunciations(proposals);
  const dataOf = (found: readonly Proposal[]) => found.map((one) => proposalData(one, reading));
  const inGroup = (group: Group) => told.filter((proposal) => groupOf(proposal) === group);
  return {
    all: dataOf(told),
    clearedUp: dataOf(inGroup("clearedUp")),
    assigned: bodiesOf(proposals).map(({ body, items }) => ({
      ...present("body", body),
      items: dataOf(items),
    })),
    beyond: dataOf(inGroup("beyond")),
    complex: dataOf(inGroup("complex")),
  };
}

/** Where the values of the groups are to be written, by the place of each proposal in the record. */
export function groupSources({ proposals = [] }: Dialogue): Readonly<Record<string, string>> {
  const placeOf = (proposal: Proposal): string => `proposals[${proposals.indexOf(proposal)}]`;
  const told = withoutDenunciations(proposals);
  const lists = [
    ["proposals.all", told],
    ...(["clearedUp", "beyond", "complex"] as const).map(
      (group) =>
        [`proposals.${group}`, told.filter((proposal) => groupOf(proposal) === group)] as const,
    ),
  ] as const;
  return Object.fromEntries([
    ...lists.flatMap(([name, list]) =>
      list.flatMap((proposal, index) =>
        valuesOfProposal.map(([value, source]) => [
          `${name}[${index}].${value}`,
          `${placeOf(proposal)}.${source}`,
        ]),
      ),
    ),
    ...bodiesOf(proposals).flatMap(({ items: [first] }, index) =>
      first === undefined
        ? []
        : [[`proposals.assigned[${index}].body`, `${placeOf(first)}.body`] as const],
    ),
  ]);
}

/** The values of a proposal that a letter may need, and where they stand in its part of the record. */
export const valuesOfProposal = [
  ["about", "about"],
  ["by.name", "from.name"],
  ["by.address", "from.address"],
  ["body", "body"],
  ["conclusion", "conclusion"],
  ["outcome", "outcome"],
] as const;

function withoutDenunciations(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(({ kind }) => kind !== "denunciation");
}

/** What bodies have to settle, body by body; what has no body yet stands by itself. */
function bodiesOf(
  proposals: readonly Proposal[],
): readonly { readonly body: string | undefined; readonly items: readonly Proposal[] }[] {
  const told = withoutDenunciations(proposals).filter(
    (proposal) => groupOf(proposal) === "assigned",
  );
  const bodies = [...new Set(told.map(({ body }) => body))];
  return bodies.map((body) => ({ body, items: told.filter((one) => one.body === body) }));
}
