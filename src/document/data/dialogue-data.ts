import * as z from "zod";
import { withoutTitle } from "../../case/confidential-values";
import type { Dialogue, Proposal } from "../../case/dialogue-schema";
import { present } from "./present";
import { isBy, paperBy, proposalData, proposalSchema, type Reading } from "./proposal-data";
import {
  groupOf,
  groupSources,
  proposalGroups,
  proposalGroupsSchema,
  valuesOfProposal,
} from "./proposal-groups";

const text = z.string();
const day = z.iso.date();
const count = z.number();

/** What letters about a direct dialogue print beside the office that writes them. */
export const dialogueDataSchema = z.object({
  dialogue: z.object({
    /** With whom: `Nhân dân`. */
    with: text,
    plannedOn: day.optional(),
    heldOn: day.optional(),
    place: text.optional(),
    /** `trực tiếp`, `trực tuyến` or `qua mạng xã hội`. */
    mode: text.optional(),
    chair: z.object({
      name: text.optional(),
      title: text.optional(),
      /** As it stands under a signature, without `ông`, `bà` or `đồng chí`. */
      signedName: text.optional(),
    }),
    /** `bà Đặng Thị Nháp, Phó Chủ tịch Hội đồng nhân dân xã`. */
    coChairs: z.array(text),
    invited: z.array(text),
    attendance: count.optional(),
    /** The notice of the chair's conclusion, once it is there. */
    conclusion: z.object({ on: day.optional(), number: text.optional() }).optional(),
    /** How the results were made public, once they are. */
    published: z.object({ on: day.optional(), by: z.array(text) }).optional(),
    /** How many proposals there are, denunciations among `raised` alone. */
    counts: z.object({
      raised: count.optional(),
      denunciations: count.optional(),
      clearedUp: count.optional(),
      assigned: count.optional(),
      beyond: count.optional(),
      complex: count.optional(),
      /** Of those that were not cleared up there: settled, answered in writing, still open. */
      settled: count.optional(),
      answered: count.optional(),
      open: count.optional(),
    }),
  }),
  proposals: proposalGroupsSchema,
});

/** What letters about one proposal print. */
export const proposalDataSchema = dialogueDataSchema.extend({ proposal: proposalSchema });

export type DialogueData = z.infer<typeof dialogueDataSchema> & {
  readonly proposal?: z.infer<typeof proposalSchema>;
};

/** What a record says of a dialogue, and of the proposal that the letter is about, as it stood on the letter's day. */
export function dialogueData(
  dialogue: Dialogue,
  proposal: Proposal | undefined,
  reading: Reading,
): DialogueData {
  const { chair, published, proposals } = dialogue;
  const { date } = reading;
  return {
    dialogue: {
      with: dialogue.with ?? "Nhân dân",
      ...present("plannedOn", dialogue.plannedOn),
      // A letter cannot tell of what comes after it.
      ...present("heldOn", isBy(dialogue.heldOn, date) ? dialogue.heldOn : undefined),
      ...present("place", dialogue.place),
      ...present("mode", dialogue.mode === undefined ? undefined : modes[dialogue.mode]),
      chair: {
        ...present("name", chair?.name),
        ...present("title", chair?.title),
        ...present("signedName", chair === undefined ? undefined : signedName(chair.name)),
      },
      coChairs: (dialogue.coChairs ?? []).map(({ name, title }) =>
        title === undefined ? name : `${name}, ${title}`,
      ),
      invited: dialogue.invited ?? [],
      ...present("attendance", dialogue.attendance),
      ...present("conclusion", paperBy(dialogue.conclusion, date)),
      ...present(
        "published",
        published !== undefined && isBy(published.on, date)
          ? { on: published.on, by: (published.by ?? []).map((way) => ways[way]) }
          : undefined,
      ),
      counts: proposals === undefined ? {} : countsOf(proposals, reading),
    },
    proposals: proposalGroups(proposals ?? [], reading),
    ...present("proposal", proposal === undefined ? undefined : proposalData(proposal, reading)),
  };
}

/** Where the values of these letters are to be written: paths of the record. */
export function dialogueSources(
  dialogue: Dialogue,
  proposal: Proposal | undefined,
): Readonly<Record<string, string>> {
  const place = `proposals[${proposal === undefined ? "" : dialogue.proposals?.indexOf(proposal)}]`;
  return {
    ...sources,
    ...groupSources(dialogue),
    ...Object.fromEntries(
      valuesOfProposal.map(([value, source]) => [`proposal.${value}`, `${place}.${source}`]),
    ),
  };
}

const counted = [
  "raised",
  "denunciations",
  "clearedUp",
  "assigned",
  "beyond",
  "complex",
  "settled",
  "answered",
  "open",
] as const;

const sources: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["with", "plannedOn", "heldOn", "place", "mode", "attendance"].map((key) => [
      `dialogue.${key}`,
      key,
    ]),
  ),
  "dialogue.chair.name": "chair.name",
  "dialogue.chair.title": "chair.title",
  "dialogue.chair.signedName": "chair.name",
  "dialogue.coChairs[]": "coChairs",
  "dialogue.invited[]": "invited",
  "dialogue.conclusion.on": "conclusion.on",
  "dialogue.conclusion.number": "conclusion.number",
  "dialogue.published.by[]": "published.by",
  ...Object.fromEntries(counted.map((key) => [`dialogue.counts.${key}`, "proposals"])),
};

type Counts = Readonly<Record<(typeof counted)[number], number>>;

/** What is made public says nothing of denunciations, not even how many there were. */
function countsOf(proposals: readonly Proposal[], { audience, date }: Reading): Counts {
  const told = proposals.filter(({ kind }) => kind !== "denunciation");
  const inGroup = (group: ReturnType<typeof groupOf>): number =>
    told.filter((proposal) => groupOf(proposal) === group).length;
  const left = told.filter((proposal) => groupOf(proposal) !== "clearedUp");
  const settled = left.filter(
    ({ settledOn, answer }) => isBy(settledOn, date) || isBy(answer?.on, date),
  );
  const denunciations = audience.includes("public") ? 0 : proposals.length - told.length;
  return {
    raised: told.length + denunciations,
    denunciations,
    clearedUp: inGroup("clearedUp"),
    assigned: inGroup("assigned"),
    beyond: inGroup("beyond"),
    complex: inGroup("complex"),
    settled: settled.length,
    answered: left.filter(({ answer }) => isBy(answer?.on, date)).length,
    open: left.length - settled.length,
  };
}

function signedName(name: string): string {
  return withoutTitle(name.trim().replace(/^đồng chí\s+/iu, ""));
}

const modes: Readonly<Record<NonNullable<Dialogue["mode"]>, string>> = {
  "in-person": "trực tiếp",
  online: "trực tuyến",
  "social-network": "qua mạng xã hội",
};

type Way = NonNullable<NonNullable<Dialogue["published"]>["by"]>[number];

const ways: Readonly<Record<Way, string>> = {
  media: "thông báo trên phương tiện thông tin đại chúng",
  posted: "niêm yết tại trụ sở",
  "village-heads": "gửi Trưởng thôn, Tổ trưởng tổ dân phố",
  website: "đăng trên trang thông tin điện tử",
};
