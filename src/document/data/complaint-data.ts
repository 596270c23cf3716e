import * as z from "zod";
import type { Agency } from "../../case/agency-schema";
import type { Petition } from "../../case/case-schema";
import type { DocumentDue } from "../../decide/decision";
import { holdingOn } from "../../people/holding-on";
import type { IsoDate } from "../../time/iso-date";
import { periodLabel } from "../../time/period-label";
import { present } from "./present";
import { officeNamed, sentence, superiorHead } from "./proceeding-data";
import { stepsOf, stepsSchema } from "./step-data";

const text = z.string();
const day = z.iso.date();

/** A right that the letter tells of: within what time, and before whom. */
const rightSchema = z.object({ period: text.optional(), to: text.optional() }).optional();

/** What letters on the procedure of a complaint print beside its parties. */
export const complaintDataSchema = z.object({
  /** Who decides, with the body: `Chủ tịch Ủy ban nhân dân xã Ví Dụ`. */
  issuer: text.optional(),
  /** The head of the direct superior: `Chủ tịch Ủy ban nhân dân tỉnh Thí Dụ`. */
  superiorHead: text.optional(),
  object: z.object({
    /** An act, not a decision. */
    isAct: z.boolean(),
    number: text.optional(),
    issuedOn: day.optional(),
    summary: text.optional(),
  }),
  respondent: z.object({
    name: text.optional(),
    unit: text.optional(),
    address: text.optional(),
  }),
  firstInstance: z.object({
    number: text.optional(),
    decidedOn: day.optional(),
    by: text.optional(),
  }),
  /** The ground on which the settlement stops, by its point of Điều 11a. */
  interruption: z.object({
    /** It ends the settlement: khoản 2; else it suspends it. */
    isEnd: z.boolean(),
    ground: text.optional(),
    establishedOn: day.optional(),
    endedOn: day.optional(),
    proof: text.optional(),
  }),
  /** The last day of the duty that the letter fulfils. */
  dueOn: day.optional(),
  rights: z.object({ complainSecond: rightSchema, sue: rightSchema }),
  steps: stepsSchema,
});

type ComplaintData = z.infer<typeof complaintDataSchema>;

/** What the case file, the profile and the decision say for letters on the procedure. */
export function complaintDataOf(
  petition: Petition,
  due: DocumentDue | undefined,
  { agency, date }: { readonly agency: Agency; readonly date: IsoDate },
): ComplaintData {
  const { object, respondent, firstInstance, interruption } = petition.complaint ?? {};
  const stop = interruption === "none" ? undefined : interruption;
  return {
    ...present("issuer", issuerOf(agency, date)),
    ...present("superiorHead", superiorHeadOf(agency, date)),
    object: {
      isAct: object?.kind === "administrative-act",
      ...present("number", object?.number),
      ...present("issuedOn", object?.issuedOn),
      ...present("summary", object?.summary),
    },
    respondent: {
      ...present("name", respondent?.name),
      ...present("unit", respondent?.unit),
      ...present("address", respondent?.address),
    },
    firstInstance: {
      ...present("number", firstInstance?.number),
      ...present("decidedOn", firstInstance?.decidedOn),
      ...present("by", firstInstance?.by),
    },
    interruption: {
      isEnd: stop?.kind === "terminate",
      ...present("ground", stop?.ground),
      ...present("establishedOn", stop?.establishedOn),
      ...present("endedOn", stop?.endedOn),
      ...present("proof", stop?.proof),
    },
    ...present("dueOn", due?.due),
    rights: {
      ...present("complainSecond", rightOf("complain-second", due, { agency, date })),
      ...present("sue", rightOf("sue", due, { agency, date })),
    },
    steps: stepsOf(petition, date),
  };
}

/** Where the values of letters on the procedure are to be written; the time of a right hangs on what the complaint is about. */
export function complaintSources({ complaint }: Petition): Readonly<Record<string, string>> {
  const isDiscipline = complaint?.object?.kind === "disciplinary-decision";
  return {
    ...sources,
    "rights.complainSecond.period": isDiscipline
      ? "complaint.discipline.form"
      : "complaint.remoteArea",
  };
}

const sources: Readonly<Record<string, string>> = {
  issuer: "agency.offices",
  superiorHead: "agency.superiors",
  "object.number": "complaint.object.number",
  "object.issuedOn": "complaint.object.issuedOn",
  "object.summary": "complaint.object.summary",
  "respondent.name": "complaint.respondent.name",
  "respondent.unit": "complaint.respondent.unit",
  "respondent.address": "complaint.respondent.address",
  "firstInstance.number": "complaint.firstInstance.number",
  "firstInstance.decidedOn": "complaint.firstInstance.decidedOn",
  "firstInstance.by": "complaint.firstInstance.by",
  "interruption.ground": "complaint.interruption",
  "interruption.establishedOn": "complaint.interruption",
  "interruption.endedOn": "complaint.interruption",
  "interruption.proof": "complaint.interruption",
  "rights.complainSecond.to": "agency.superiors",
};

export const complaintLabels: Readonly<Record<string, string>> = {
  issuer: "Chức danh người ban hành",
  superiorHead: "Thủ trưởng cấp trên trực tiếp",
  "object.number": "số quyết định bị khiếu nại",
  "object.issuedOn": "ngày của quyết định bị khiếu nại",
  "object.summary": "nội dung quyết định, hành vi bị khiếu nại",
  "respondent.name": "họ tên người bị khiếu nại",
  "respondent.unit": "cơ quan của người bị khiếu nại",
  "respondent.address": "địa chỉ người bị khiếu nại",
  "firstInstance.number": "số quyết định giải quyết lần đầu",
  "firstInstance.decidedOn": "ngày quyết định giải quyết lần đầu",
  "firstInstance.by": "người giải quyết lần đầu",
  "interruption.ground": "điểm",
  "interruption.establishedOn": "ngày phát sinh căn cứ",
  "interruption.endedOn": "ngày căn cứ không còn",
  "interruption.proof": "tài liệu chứng minh",
  dueOn: "ngày hết hạn",
  "rights.complainSecond.period": "thời hạn khiếu nại lần hai",
  "rights.complainSecond.to": "người giải quyết lần hai",
  "rights.sue.period": "thời hiệu khởi kiện",
  "rights.sue.to": "Tòa án",
};

/** The head of the agency by the title that the profile gives in capitals: `CHỦ TỊCH` becomes `Chủ tịch`. */
function issuerOf(agency: Agency, date: IsoDate): string | undefined {
  const head = holdingOn(agency.offices, date).find(({ role }) => role === agency.headRole);
  const name = holdingOn(agency.names, date)[0]?.name;
  return head === undefined || name === undefined ? undefined : `${sentence(head.title)} ${name}`;
}

function superiorHeadOf(agency: Agency, date: IsoDate): string | undefined {
  const superior = holdingOn(agency.superiors, date)[0];
  return superior === undefined ? undefined : superiorHead(superior);
}

function rightOf(
  act: string,
  due: DocumentDue | undefined,
  office: { readonly agency: Agency; readonly date: IsoDate },
): { readonly period?: string; readonly to?: string } | undefined {
  const right = due?.tells?.find((told) => told.act === act);
  if (right === undefined) return undefined;
  const [period] = right.periods;
  const { addressee } = right;
  return {
    ...present("period", period === undefined ? undefined : periodLabel(period).vi),
    ...present("to", addressee === undefined ? undefined : officeNamed(addressee, office)),
  };
}
