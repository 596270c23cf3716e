import * as z from "zod";
import type { Petition } from "../../case/case-schema";
import type { DocumentDue } from "../../decide/decision";
import { addDays, type IsoDate } from "../../time/iso-date";
import { present } from "./present";

const day = z.iso.date();

/** Days and numbers that the papers of the procedure take from the case file and from the rule that calls for them. */
export const courseSchema = z.object({
  /** The day of the dialogue. */
  dialogueOn: day.optional(),
  /** The points of khoản 1 Điều 3a Nghị định 124/2020/NĐ-CP that make the case complex. */
  complexity: z.object({ points: z.array(z.string()) }),
  /** When the other body passed the petition on. */
  transferredOn: day.optional(),
  /** The first day on which what the letter asks for would be late: forms say `trước ngày`. */
  askedBefore: day.optional(),
  /** In how many copies the paper is made at least. */
  leastCopies: z.number().optional(),
});

type CourseData = z.infer<typeof courseSchema>;

/** What the case file and the rule say of a paper of the procedure. */
export function courseOf(petition: Petition, due: DocumentDue | undefined): CourseData {
  const { complaint, transferredBy } = petition;
  const last = due?.starts
    ?.map((started): IsoDate => started.due)
    .sort()
    .at(0);
  return {
    ...present("dialogueOn", complaint?.dialogueOn),
    complexity: { points: complaint?.complexity?.criteria ?? [] },
    ...present("transferredOn", transferredBy === "none" ? undefined : transferredBy?.on),
    ...present("askedBefore", last === undefined ? undefined : addDays(last, 1)),
    ...present("leastCopies", due?.copies?.atLeast),
  };
}

export const courseSources: Readonly<Record<string, string>> = {
  dialogueOn: "complaint.dialogueOn",
  transferredOn: "transferredBy.on",
  leastCopies: "fields.copies",
};

/** What stands for these values in a preview. */
export const courseLabels: Readonly<Record<string, string>> = {
  dialogueOn: "ngày đối thoại",
  "complexity.points": "điểm",
  transferredOn: "ngày chuyển đơn",
  askedBefore: "ngày liền sau ngày hết hạn",
  leastCopies: "số bản ít nhất",
};
