import * as z from "zod";
import type { Agency } from "../../case/agency-schema";
import type { Decision, DocumentDue } from "../../decide/decision";
import { capitalised } from "../../language/letter-case";
import type { Bearer } from "../../people/bearer";
import { holdingOn } from "../../people/holding-on";
import type { IsoDate } from "../../time/iso-date";
import { present } from "./present";

const day = z.iso.date();

/** What the decision counts and names for letters on the procedure. */
export const proceedingDataSchema = z.object({
  /** The last day of the duty to resolve the complaint, while the clock runs. */
  resolveBy: day.optional(),
  /** The last day of the duty to accept or refuse. */
  acceptBy: day.optional(),
  /** Where an overdue duty goes: `Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ`. */
  escalatedTo: z.string().optional(),
});

type ProceedingData = z.infer<typeof proceedingDataSchema>;

export function proceedingDataOf(
  decision: Decision,
  due: DocumentDue | undefined,
  office: { readonly agency: Agency; readonly date: IsoDate },
): ProceedingData {
  const escalation = decision.escalations.find(({ rule }) => rule === due?.rule);
  return {
    ...present("resolveBy", lastDayOf("resolve", decision)),
    ...present("acceptBy", lastDayOf("accept-or-refuse", decision)),
    ...present(
      "escalatedTo",
      escalation === undefined ? undefined : officeNamed(escalation.to, office),
    ),
  };
}

export const proceedingSources: Readonly<Record<string, string>> = {
  acceptBy: "receivedOn",
  resolveBy: "events",
  escalatedTo: "agency.superiors",
};

export const proceedingLabels: Readonly<Record<string, string>> = {
  resolveBy: "ngày hết thời hạn giải quyết",
  acceptBy: "ngày hết thời hạn thụ lý",
  escalatedTo: "Thủ trưởng cấp trên trực tiếp",
};

/** A paused duty has no last day yet. */
function lastDayOf(act: string, { obligations }: Decision): string | undefined {
  const duty = obligations.find((one) => one.act === act);
  return duty === undefined || duty.status === "paused" ? undefined : duty.deadline?.due;
}

/** Offices of which there is one: their name alone says who is meant. */
const singleOffices = ["home-affairs-minister", "government-inspector-general", "prime-minister"];

/**
 * An office as a letter names it: a superior of the profile by its own name. Undefined where the profile does not name that superior: a
 * role such as `Chủ tịch Ủy ban nhân dân cấp tỉnh` would leave open which one is meant.
 */
export function officeNamed(
  { role, name }: Bearer,
  { agency, date }: { readonly agency: Agency; readonly date: IsoDate },
): string | undefined {
  const superior = holdingOn(agency.superiors, date).find(({ headRole }) => headRole === role);
  if (superior !== undefined) return superiorHead(superior);
  return singleOffices.includes(role) ? name.vi : undefined;
}

/** `Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ`; undefined while the profile gives the head no title. */
export function superiorHead(superior: {
  readonly name: string;
  readonly headTitle?: string | undefined;
}): string | undefined {
  return superior.headTitle === undefined
    ? undefined
    : `${sentence(superior.headTitle)} ${superior.name}`;
}

/** A title that a profile writes in capitals, as sentences do: `CHỦ TỊCH` becomes `Chủ tịch`. */
export function sentence(title: string): string {
  return capitalised(title.toLocaleLowerCase("vi"));
}
